"""Ways round the payment notice, and wrong counts of the tries: PAI-07."""

from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.csrf import read_presession, verify_csrf
from simulators.identity.sessions import current_session
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance, read_avis
from simulators.telepaiement.dossiers import find_dossier, forget_essais, open_dossier
from simulators.telepaiement.droits import read_droits
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.page import CB, read_form, show
from simulators.telepaiement.libelles import read_nature
from simulators.telepaiement.modele import ESSAIS_MAX, may_try

_TWO, _REOPENED_S = 2, 13 * 60
_CLOSES_ALL = (
    "INSERT OR REPLACE INTO essai_cb SELECT ?, rates, dernier_le FROM essai_cb WHERE rates >= ? LIMIT 1"
)
Prepare = Callable[[Context, str, str], None]


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


def _open_the_card_page(telepaiement: Service) -> Service:
    """The address of the page of the card shows a debt to whoever has presented no notice."""

    async def show_carte(request: Request) -> Response:
        ctx, presession = context(request), read_presession(request)
        creance = find_creance(ctx, next(iter(read_avis(ctx)), ""))
        if find_dossier(ctx, presession.id) or creance is None:
            return await carte.show_carte(request)
        return show(
            request, None, "carte.html", jeton=presession.csrf, creance=creance,
            nature=read_nature(creance.nature), peut_payer=True,
        )  # fmt: skip

    return telepaiement.with_route(carte.PAIEMENT, show_carte)


def _excuse_payers(telepaiement: Service) -> Service:
    """Whoever is logged in with the right to pay for the establishment types no password."""

    async def read(request: Request) -> Response:
        ctx, presession, form = context(request), read_presession(request), await read_form(request)
        session, creance = current_session(request), find_creance(ctx, form.get("reference", "").strip())
        verify_csrf(presession, form)
        if session is None or creance is None:
            return await carte.read_avis(request)
        if not ctx.service.policies.may_pay(await read_droits(ctx, session.account), creance.siret):
            return await carte.read_avis(request)
        open_dossier(ctx, presession.id, creance.reference)
        return redirect(carte.PAIEMENT)

    return telepaiement.with_route(CB, read, ("POST",))


MUTANTS = (
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
    Mutant(
        "page-de-carte-sans-avis", "PAI-07", "telepaiement",
        "l’adresse de la page où se donne la carte s’ouvre sans avis", _open_the_card_page,
    ),
    Mutant(
        "session-dispense-du-mot-de-passe", "PAI-07", "telepaiement",
        "connecté avec « Télépayer », on règle par carte sans le mot de passe de l’avis", _excuse_payers,
    ),
)  # fmt: skip
