"""The detail of one debt and of one mandate of the active company (TDB-11)."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.errors import Refusal
from simulators.core.pages import redirect
from simulators.portailpro.cas_usage.choisir_siren import trouver_siren_actif
from simulators.portailpro.cas_usage.consulter import Consultation
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import SIREN, compute_passage_sepa
from simulators.portailpro.web.refus import introuvable
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

T = TypeVar("T")


async def montrer_creance(fabrique: FabriqueDePorts, request: Request) -> Response:
    """A debt that one of the tabs lists; any other one is an unknown address."""
    demande = await accueillir(fabrique, request)
    consultation = _ouvrir(demande)
    if consultation is None:
        return redirect(SIREN)
    reference = request.path_params["reference"]
    creance = await _trouver(consultation.creance, request.path_params["site"], reference)
    return demande.montrer("creance.html", creance=creance)


async def montrer_mandat(fabrique: FabriqueDePorts, request: Request) -> Response:
    """A mandate that the dashboard lists; any other one is an unknown address."""
    demande = await accueillir(fabrique, request)
    consultation = _ouvrir(demande)
    if consultation is None:
        return redirect(SIREN)
    mandat = await _trouver(consultation.mandat, request.path_params["site"], request.path_params["rum"])
    gestion = compute_passage_sepa(demande.ctx) if mandat.site is Site.DOUANE else None
    return demande.montrer("mandat.html", mandat=mandat, gestion=gestion)


def _ouvrir(demande: Demande) -> Consultation | None:
    """What the person may open; None while a company is still to be chosen."""
    siren = trouver_siren_actif(demande.ports, demande.politiques, demande.visite)
    if siren is None:
        return None
    return Consultation(demande.ports, demande.politiques, siren, demande.visite.droits)


async def _trouver(chercher: Callable[[Site, str], Awaitable[T | None]], nom_du_site: str, nom: str) -> T:
    site = _read_site(nom_du_site)
    try:
        trouve = await chercher(site, nom)
    except CoproprietaireMuet as panne:
        phrase = f"{site.administration} : indisponible pour le moment."
        raise Refusal(503, "Page indisponible", phrase, str(panne)) from panne
    if trouve is None:
        # The same answer whether it exists or not: an address teaches nothing of what is not one's own.
        raise introuvable(f"{nom} n’est pas consultable chez {site.nom}")
    return trouve


def _read_site(texte: str) -> Site:
    try:
        return Site(texte)
    except ValueError as error:
        raise introuvable(f"aucune administration « {texte} »") from error
