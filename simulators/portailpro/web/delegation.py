"""Délégation du rôle AGE: who holds the role for the active company, giving it to a colleague (HAB-01)."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.params import Params
from simulators.portailpro.cas_usage.choisir_siren import trouver_siren_actif
from simulators.portailpro.cas_usage.deleguer import (
    deleguer,
    lister_roles,
    retirer_delegation,
    verify_delegation_permise,
)
from simulators.portailpro.domaine.errors import DelegationRefusee, MotifDeDelegation
from simulators.portailpro.domaine.habilitation import nommer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.web.adresses import DELEGATION, SIREN
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

FORBIDDEN = 403
_DONNER, _RETIRER = (deleguer, "a maintenant"), (retirer_delegation, "n'a plus")
_REFUS = {
    MotifDeDelegation.SANS_ROLE: (
        FORBIDDEN, "Seul un administrateur général de l'entreprise (AGE) délègue ce rôle.",
    ),
    MotifDeDelegation.INCONNU: (422, "Adresse électronique : aucun compte portailpro n'a cette adresse."),
    MotifDeDelegation.DEJA_AGE: (409, "Adresse électronique : cette personne a déjà le rôle AGE."),
    MotifDeDelegation.PAS_DE_LUI: (409, "Cette délégation n'est pas la vôtre : rien n'est changé."),
}  # fmt: skip


async def montrer_delegation(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Who holds the role for the active company; closed to whoever does not."""
    demande = await accueillir(fabrique, request)
    siren = trouver_siren_actif(demande.ports, demande.politiques, demande.visite)
    if siren is None:
        return redirect(SIREN)
    try:
        verify_delegation_permise(demande.politiques, demande.visite, siren)
    except DelegationRefusee as refus:
        return _refuser(demande, siren, refus)
    return _montrer(demande, siren)


async def changer_delegation(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Give the role to a colleague, or take back what was given; judged again, whatever the page offered."""
    demande = await accueillir(fabrique, request)
    form = Params.parse(await request.body())
    verify_csrf(demande.session, form)
    siren = trouver_siren_actif(demande.ports, demande.politiques, demande.visite)
    if siren is None:
        return redirect(SIREN)
    courriel, geste = form.text("courriel"), form.text("geste")
    acte, fait = _RETIRER if geste == "retirer" else _DONNER
    try:
        collegue = acte(demande.ports, demande.politiques, demande.visite, siren, courriel)
    except DelegationRefusee as refus:
        return _refuser(demande, siren, refus, courriel)
    return redirect(DELEGATION, status=f"{collegue.nom_complet} {fait} le rôle AGE.")


def _refuser(demande: Demande, siren: Siren, refus: DelegationRefusee, courriel: str = "") -> Response:
    status, phrase = _REFUS[refus.motif]
    demande.ctx.note(f"refus : {refus}", status)
    return _montrer(demande, siren, status=status, alert_text=phrase, courriel=courriel)


def _montrer(demande: Demande, siren: Siren, **values: Any) -> Response:
    ferme = values.get("status") == FORBIDDEN
    roles = () if ferme else lister_roles(demande.ports, demande.visite, siren)
    entreprise = nommer(siren, demande.visite.droits.habilitations)
    return demande.montrer(
        "delegation.html", **({"courriel": ""} | values), ferme=ferme, roles=roles, entreprise=entreprise
    )
