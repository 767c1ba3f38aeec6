"""The home pages: of Télépaiement, the same for everyone, and of Télépaiement SEPA, for each one's rights."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.identity.sessions import current_session
from simulators.telepaiement.creances import read_creances_sirets
from simulators.telepaiement.ecrans.page import SEPA, Visite, enter, read_nom_complet, show
from simulators.telepaiement.etat import Mandat
from simulators.telepaiement.libelles import MOYENS, read_nature, read_origine
from simulators.telepaiement.mandats import read_mandats_sirets


async def show_accueil(request: Request) -> Response:
    """The home page."""
    return show(request, current_session(request), "accueil.html")


async def show_sepa(request: Request) -> Response:
    """Debts and payments of whoever pays, mandates of whoever manages them; both for some."""
    visite = await enter(request, SEPA)
    if isinstance(visite, Response):
        return visite
    held = {d.siret for d in visite.droits}
    manages = any(visite.policies.may_open_mandat(visite.droits, siret) for siret in held)
    return show(
        request, visite.session, "sepa.html", nom_complet=read_nom_complet(visite.session),
        moyens=MOYENS, nature=read_nature, origine=read_origine,
        mandats=_read_mandats(visite, held),
        gere_des_mandats=manages, **_read_creances(visite, manages=manages),
    )  # fmt: skip


def _read_creances(visite: Visite, *, manages: bool) -> dict[str, Any]:
    policies, sirets = visite.policies, visite.policies.compute_sirets(visite.droits)
    held = [c for c in read_creances_sirets(visite.ctx, sirets) if policies.est_telepayable(c)]
    creances = policies.lister(held, visite.origine)
    return {
        # Whoever got in without a right of either kind is told that there is nothing for them.
        "paie": bool(sirets) or not manages,
        "a_payer": [c for c in creances if c.paiement is None],
        "paiements": [
            c for c in creances if c.paiement and policies.enregistre_paiement(c.paiement.ordonne_depuis)
        ],
    }


def _read_mandats(visite: Visite, held: set[str]) -> list[Mandat]:
    seen = {siret for siret in held if visite.policies.may_see_mandat(visite.droits, siret)}
    return read_mandats_sirets(visite.ctx, seen)
