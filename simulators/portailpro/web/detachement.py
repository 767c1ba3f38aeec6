"""Undoing a link: asked for in « Gérer les rattachements », confirmed on a page of its own (AUT-13)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.params import Params
from simulators.portailpro.cas_usage.detacher import detacher, trouver_rattachement
from simulators.portailpro.domaine.errors import DetachementRefuse, Motif
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import RATTACHEMENTS
from simulators.portailpro.web.refus import introuvable
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

DETACHE = "Votre compte {site} n'est plus rattaché."
_PHRASES = {
    Motif.NON_RATTACHE: "Aucun compte {site} n'est rattaché à votre compte portailpro.",
    Motif.SITE_MUET: "Le détachement n'a pas abouti : {site} ne répond pas. Le compte reste rattaché ici.",
}


async def montrer_detachement(fabrique: FabriqueDePorts, request: Request) -> Response:
    """What will be undone, and what will stay; nothing is done yet."""
    demande, site = await accueillir(fabrique, request), _read_site(request)
    try:
        lien = trouver_rattachement(demande.ports, demande.visite.compte.id, site)
    except DetachementRefuse as refus:
        return _refuser(demande, site, refus.motif)
    return demande.montrer("detachement.html", copro=site, identifiant=lien.identifiant)


async def confirmer(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Undo the link on both sides, or say why it is still there."""
    demande, site = await accueillir(fabrique, request), _read_site(request)
    verify_csrf(demande.session, Params.parse(await request.body()))
    try:
        await detacher(demande.ports, demande.politiques, demande.visite.compte.id, site)
    except DetachementRefuse as refus:
        return _refuser(demande, site, refus.motif)
    return redirect(RATTACHEMENTS, status=DETACHE.format(site=site.nom))


def _refuser(demande: Demande, site: Site, motif: Motif) -> Response:
    demande.ctx.note(f"refus : détachement de {site.nom} : {motif.value}", 409)
    return redirect(RATTACHEMENTS, alert=_PHRASES[motif].format(site=site.nom))


def _read_site(request: Request) -> Site:
    try:
        return Site(request.path_params["site"])
    except ValueError as error:
        raise introuvable("site inconnu") from error
