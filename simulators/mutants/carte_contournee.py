"""Ceilings and kinds of the card turned upside down, or got round by an address: PAI-04 to PAI-06."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.core.templates import format_montant
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.avis import NO_CARD
from simulators.telepaiement.ecrans.page import CB, read_form
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import PLAFONDS_CB, tient_sous

_ALCOOLS, _OCTROI = "alcools", "octroi-de-mer"
_SANS_LIMITE = 10**12
_GATHERED = "bordereau"
_TRIGGER = """
CREATE TRIGGER reprise AFTER UPDATE OF bordereau ON creance BEGIN
  UPDATE creance SET nature = 'bordereau' WHERE reference = NEW.reference;
END;
"""


def _judge(telepaiement: Service, nature: str, holds: Callable[[int, int], bool]) -> Service:
    own = PLAFONDS_CB[nature]
    return telepaiement.with_policy(
        tient_sous=lambda montant, plafond: (holds if plafond == own else tient_sous)(montant, plafond)
    )


def _invert(telepaiement: Service, nature: str) -> Service:
    return _judge(telepaiement, nature, lambda montant, plafond: montant > plafond)


def _take_euros_for_cents(telepaiement: Service, nature: str) -> Service:
    return _judge(telepaiement, nature, lambda montant, plafond: montant <= plafond // 100)


def _limit(telepaiement: Service, plafond: Callable[[str], int | None]) -> Service:
    return telepaiement.with_policy(plafond_cb=plafond)


def _open_at_the_address(telepaiement: Service, says: Callable[[Creance], str]) -> Service:
    """The notice is answered with a refusal, and the page of the card opens all the same."""

    async def read_avis(request: Request) -> Response:
        form = await read_form(request)
        answer = await carte.read_avis(request)
        creance = find_creance(context(request), form.get("reference", "").strip())
        refused = says(creance) if creance and answer.headers.get("location") == carte.PAIEMENT else ""
        return redirect(CB, alert=refused) if refused else answer

    return telepaiement.with_route(CB, read_avis, ("POST",))


def _forget_the_ceiling_at_the_address(telepaiement: Service, nature: str) -> Service:
    plafond = PLAFONDS_CB[nature]

    def says(creance: Creance) -> str:
        if creance.nature != nature or creance.montant <= plafond:
            return ""
        return f"Au-delà de {format_montant(plafond)}, cette créance ne se règle pas par carte."

    return _open_at_the_address(_judge(telepaiement, nature, lambda _montant, _plafond: True), says)


def _forget_the_kind_at_the_address(telepaiement: Service) -> Service:
    return _open_at_the_address(
        _limit(telepaiement, lambda nature: PLAFONDS_CB.get(nature, _SANS_LIMITE)),
        lambda creance: "" if creance.nature in PLAFONDS_CB else NO_CARD,
    )


def _open_what_is_gathered(telepaiement: Service) -> Service:
    """On a slip, a debt loses its kind: the card then takes it."""
    gathering = replace(telepaiement, schema=telepaiement.schema + _TRIGGER)
    return _limit(gathering, {**PLAFONDS_CB, _GATHERED: _SANS_LIMITE}.get)


MUTANTS = (
    *(
        mutant
        for rule, nature, nom, plafond in (
            ("PAI-04", _ALCOOLS, "les alcools", "2 000,00 €"),
            ("PAI-05", _OCTROI, "l’octroi de mer", "1 500,00 €"),
        )
        for mutant in (
            Mutant(
                f"carte-{nature}-a-l-envers", rule, "telepaiement",
                f"pour {nom}, la carte n’est ouverte qu’au-delà de {plafond}",
                partial(_invert, nature=nature),
            ),
            Mutant(
                f"carte-{nature}-plafond-au-centieme", rule, "telepaiement",
                f"pour {nom}, le plafond est cent fois trop bas, des euros étant pris pour des centimes",
                partial(_take_euros_for_cents, nature=nature),
            ),
            Mutant(
                f"carte-{nature}-sans-plafond-par-l-adresse", rule, "telepaiement",
                f"pour {nom}, l’écran refuse au-delà de {plafond}, mais l’adresse de la page de carte répond",
                partial(_forget_the_ceiling_at_the_address, nature=nature),
            ),
        )
    ),
    Mutant(
        "carte-pour-tout", "PAI-06", "telepaiement", "la carte règle toutes les natures",
        partial(_limit, plafond=lambda nature: PLAFONDS_CB.get(nature, _SANS_LIMITE)),
    ),
    Mutant(
        "carte-natures-a-l-envers", "PAI-06", "telepaiement",
        "la carte règle toutes les natures sauf les alcools et l’octroi de mer",
        partial(_limit, plafond=lambda nature: None if nature in PLAFONDS_CB else _SANS_LIMITE),
    ),
    Mutant(
        "carte-pour-ce-que-reprend-un-bordereau", "PAI-06", "telepaiement",
        "ce que reprend un bordereau créditaire se règle par carte", _open_what_is_gathered,
    ),
    Mutant(
        "carte-toute-nature-par-l-adresse", "PAI-06", "telepaiement",
        "l’écran refuse la carte, mais l’adresse de la page de carte s’ouvre pour toute nature",
        _forget_the_kind_at_the_address,
    ),
)  # fmt: skip
