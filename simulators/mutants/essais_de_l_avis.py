"""Wrong counts of the tries at the password of a payment notice: PAI-07."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.service import Service
from simulators.identity.csrf import read_presession
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.dossiers import forget_essais
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.page import CB, read_form
from simulators.telepaiement.modele import ESSAIS_MAX, may_try

_TWO, _REOPENED_S = 2, 13 * 60
_CLOSES_ALL = (
    "INSERT OR REPLACE INTO essai_cb SELECT ?, rates, dernier_le FROM essai_cb WHERE rates >= ? LIMIT 1"
)
Prepare = Callable[[Context, str, str], None]


def _try_for_ever(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_try=lambda _essais, _now: True)


def _close_for_ever(telepaiement: Service) -> Service:
    return telepaiement.with_policy(may_try=lambda essais, _now: may_try(essais, essais.dernier_le))


def _before_the_notice(telepaiement: Service, prepare: Prepare) -> Service:
    """Does something with the context, the browser and the reference, then judges the notice as it should."""

    async def read(request: Request) -> Response:
        form = await read_form(request)
        prepare(context(request), read_presession(request).id, form.get("reference", "").strip())
        return await carte.read_avis(request)

    return telepaiement.with_route(CB, read, ("POST",))


def _close_all_notices(ctx: Context, _browser: str, reference: str) -> None:
    ctx.store.run(_CLOSES_ALL, reference, ESSAIS_MAX)


def _count_by_browser(ctx: Context, browser: str, reference: str) -> None:
    if ctx.memory.setdefault(f"mutants.{reference}", browser) != browser:
        ctx.memory[f"mutants.{reference}"] = browser
        forget_essais(ctx, reference)


def _close_at_two(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        may_try=lambda essais, now: essais.rates < _TWO or may_try(replace(essais, rates=ESSAIS_MAX), now)
    )


def _reopen_a_little_early(telepaiement: Service) -> Service:
    return telepaiement.with_policy(
        may_try=lambda essais, now: may_try(essais, now) or now - essais.dernier_le >= _REOPENED_S
    )


MUTANTS = (
    Mutant(
        "essais-illimites", "PAI-07", "telepaiement",
        "le mot de passe de l’avis peut s’essayer autant qu’on veut", _try_for_ever,
    ),
    Mutant(
        "avis-ferme-pour-toujours", "PAI-07", "telepaiement",
        "après trois erreurs, l’avis ne s’ouvre plus jamais", _close_for_ever,
    ),
    Mutant(
        "avis-fermes-tous-ensemble", "PAI-07", "telepaiement",
        "trois erreurs sur un avis ferment tous les autres",
        lambda service: _before_the_notice(service, _close_all_notices),
    ),
    Mutant(
        "essais-comptes-par-navigateur", "PAI-07", "telepaiement",
        "changer de navigateur rend ses trois essais à l’avis fermé",
        lambda service: _before_the_notice(service, _count_by_browser),
    ),
    Mutant(
        "avis-ferme-a-la-deuxieme-erreur", "PAI-07", "telepaiement", "deux erreurs suffisent à fermer l’avis",
        _close_at_two,
    ),
    Mutant(
        "avis-rouvert-un-peu-trop-tot", "PAI-07", "telepaiement",
        "l’avis fermé s’ouvre à nouveau après treize minutes", _reopen_a_little_early,
    ),
)  # fmt: skip
