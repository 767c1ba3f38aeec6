"""Ceilings and kinds of the card that are wrong for everyone, screen and address alike: PAI-04 to PAI-06."""

from collections.abc import Callable
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.identity.csrf import read_presession
from simulators.mutants.adresses import with_form, wrap
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.dossiers import find_dossier
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.page import read_form
from simulators.telepaiement.modele import PLAFONDS_CB, tient_sous

_ALCOOLS, _OCTROI = "alcools", "octroi-de-mer"
_CENT = 100


def _limit(telepaiement: Service, **plafonds: int | None) -> Service:
    """Other ceilings than those of the FAQ, by kind with underscores; None closes the card."""
    changed = {nature.replace("_", "-"): plafond for nature, plafond in plafonds.items()}
    return telepaiement.with_policy(plafond_cb={**PLAFONDS_CB, **changed}.get)


def _compare(telepaiement: Service, nature: str, holds: Callable[[int, int], bool]) -> Service:
    """Another comparison with the ceiling of one kind, the right one with the others."""
    own = PLAFONDS_CB[nature]
    return telepaiement.with_policy(
        tient_sous=lambda montant, plafond: (holds if plafond == own else tient_sous)(montant, plafond)
    )


def _is_below(montant: int, plafond: int) -> bool:
    return montant < plafond


def _forget_cents(montant: int, plafond: int) -> bool:
    return montant // _CENT <= plafond // _CENT


def _always(_montant: int, _plafond: int) -> bool:
    return True


def _open_for(telepaiement: Service, nature: str) -> Service:
    return telepaiement.with_policy(
        plafond_cb=lambda asked: PLAFONDS_CB.get(
            asked, max(PLAFONDS_CB.values()) if asked == nature else None
        )
    )


def _close_all(telepaiement: Service) -> Service:
    return telepaiement.with_policy(plafond_cb=lambda _nature: None)


async def _write_the_true_amount(request: Request, original: Endpoint) -> Response:
    """Whatever amount the form carries is taken for that of the debt; all the rest is looked at."""
    ctx, form = context(request), await read_form(request)
    creance = find_creance(ctx, find_dossier(ctx, read_presession(request).id) or "")
    true = {**form, "montant": str(creance.montant)} if creance else form
    return await original(with_form(request, true))


_PLAFONDS = (
    ("PAI-04", _ALCOOLS, "les alcools", "2000,00", "2000,01"),
    ("PAI-05", _OCTROI, "l’octroi de mer", "1500,00", "1500,01"),
)
_AUTRES = {
    "energie": "produits énergétiques", "tabacs": "tabac", "dedouanement": "dédouanement",
    "droits-de-port": "droits de port",
}  # fmt: skip

MUTANTS = (
    *(
        mutant
        for rule, nature, dite, dernier, premier in _PLAFONDS
        for mutant in (
            Mutant(
                f"carte-{nature}-borne-exclue", rule, "telepaiement",
                f"{dernier} € est refusé à la carte", partial(_compare, nature=nature, holds=_is_below),
            ),
            Mutant(
                f"carte-{nature}-centimes-oublies", rule, "telepaiement",
                f"{premier} € est accepté à la carte",
                partial(_compare, nature=nature, holds=_forget_cents),
            ),
            Mutant(
                f"carte-{nature}-sans-plafond", rule, "telepaiement",
                f"la carte règle {dite} quel qu’en soit le montant",
                partial(_compare, nature=nature, holds=_always),
            ),
        )
    ),
    Mutant(
        "carte-alcools-plafond-de-l-octroi", "PAI-04", "telepaiement",
        "les alcools ont le plafond de l’octroi de mer", partial(_limit, alcools=150_000),
    ),
    Mutant(
        "carte-alcools-fermee", "PAI-04", "telepaiement", "la carte ne règle pas les alcools",
        partial(_limit, alcools=None),
    ),
    Mutant(
        "carte-montant-du-formulaire", "PAI-04", "telepaiement",
        "un montant changé dans le formulaire de la carte est accepté, et la créance réglée",
        partial(wrap, path=carte.PAIEMENT, wrapper=_write_the_true_amount, method="POST"),
    ),
    Mutant(
        "carte-octroi-plafond-des-alcools", "PAI-05", "telepaiement",
        "l’octroi de mer a le plafond des alcools", partial(_limit, octroi_de_mer=200_000),
    ),
    Mutant(
        "carte-octroi-fermee", "PAI-05", "telepaiement", "la carte ne règle pas l’octroi de mer",
        partial(_limit, octroi_de_mer=None),
    ),
    *(
        Mutant(
            f"carte-{nature}", "PAI-06", "telepaiement", f"la carte règle une créance de {nom}",
            partial(_open_for, nature=nature),
        )
        for nature, nom in _AUTRES.items()
    ),
    Mutant(
        "carte-toujours-fermee", "PAI-06", "telepaiement", "la carte ne règle aucune nature", _close_all
    ),
)  # fmt: skip
