"""Choosing the company to work on (CPT-16)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.params import Params
from simulators.portailpro.cas_usage.choisir_siren import (
    choisir_siren,
    has_perdu_son_entreprise,
    proposer_entreprises,
)
from simulators.portailpro.domaine.errors import SirenRefuse, ValeurRefusee
from simulators.portailpro.domaine.identifiants import read_siren
from simulators.portailpro.web.adresses import TABLEAU
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

_PERDUE = "L’entreprise sur laquelle vous travailliez ne vous est plus ouverte : choisissez-en une."
_SANS_CHOIX = "Choisissez une entreprise."
_PAS_PROPOSEE = "Cette entreprise ne fait pas partie de celles qui vous sont ouvertes."


async def montrer_choix(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The companies open to the person."""
    demande = await accueillir(fabrique, request)
    perdue = has_perdu_son_entreprise(demande.ports, demande.politiques, demande.visite)
    return _montrer(demande, 200, _PERDUE if perdue else None)


async def choisir(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Work on the chosen company; one that is not proposed is refused with the page shown again."""
    demande = await accueillir(fabrique, request)
    form = Params.parse(await request.body())
    verify_csrf(demande.session, form)
    texte = form.text("siren")
    if not texte:
        return _montrer(demande, 422, _SANS_CHOIX)
    try:
        choisir_siren(demande.ports, demande.politiques, demande.visite, read_siren(texte))
    except (SirenRefuse, ValeurRefusee) as refus:
        demande.ctx.note(f"refus : {refus}", 403)
        return _montrer(demande, 403, _PAS_PROPOSEE)
    return redirect(TABLEAU)


def _montrer(demande: Demande, status: int, alerte: str | None) -> Response:
    return demande.montrer(
        "siren.html", status=status,
        entreprises=proposer_entreprises(demande.politiques, demande.visite),
        actif=demande.ports.sirens.lire(demande.visite.session),
        muets=sorted(site.administration for site in demande.visite.droits.muets),
        **({"alert_text": alerte} if alerte else {}),
    )  # fmt: skip
