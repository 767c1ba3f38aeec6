"""The exchanges of the active company: their list, one of them, its acknowledgement, its attachments."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from simulators.portailpro.cas_usage.messagerie.lire_echanges import (
    LigneDEchange,
    lire_piece,
    lister_echanges,
    trouver_echange,
)
from simulators.portailpro.domaine.messagerie.dates import format_instant
from simulators.portailpro.domaine.messagerie.piece import assainir_nom, format_taille
from simulators.portailpro.web.messagerie.entree import entrer, refusing
from simulators.portailpro.web.refus import introuvable
from simulators.portailpro.web.visites import Demande, FabriqueDePorts


async def montrer_echanges(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The list, with the way to a new question."""
    demande, guichet = await entrer(fabrique, request)
    with refusing():
        lignes = await lister_echanges(guichet)
    return demande.montrer(
        "messagerie.html", entreprise=guichet.entreprise, lignes=lignes, instant=format_instant
    )


async def montrer_echange(fabrique: FabriqueDePorts, request: Request) -> Response:
    """One exchange that the person may read; any other one is an unknown address."""
    demande, ligne = await _trouver(fabrique, request)
    return _montrer(demande, ligne, "echange.html")


async def montrer_accuse(fabrique: FabriqueDePorts, request: Request) -> Response:
    """What follows a sending: when it was filed, and where."""
    demande, ligne = await _trouver(fabrique, request)
    return _montrer(demande, ligne, "accuse.html")


async def telecharger(fabrique: FabriqueDePorts, request: Request) -> Response:
    """An attachment, to be kept as a file and never shown as a page of ours."""
    _, guichet = await entrer(fabrique, request)
    reference, texte = request.path_params["reference"], request.path_params["rang"]
    rang = int(texte) if texte.isascii() and texte.isdigit() and len(texte) < 6 else 0  # noqa: PLR2004
    with refusing():
        found = await lire_piece(guichet, reference, rang)
    if found is None:
        raise introuvable(f"aucune pièce jointe à {request.url.path}")
    piece, contenu = found
    return Response(
        contenu, media_type="application/octet-stream",
        headers={"content-disposition": compute_disposition(piece.nom)},
    )  # fmt: skip


def compute_disposition(nom: str) -> str:
    """The header that names a downloaded file (RFC 6266), whatever the file was called."""
    return f"attachment; filename*=UTF-8''{quote(assainir_nom(nom), safe='')}"


async def _trouver(fabrique: FabriqueDePorts, request: Request) -> tuple[Demande, LigneDEchange]:
    demande, guichet = await entrer(fabrique, request)
    reference = request.path_params["reference"]
    with refusing():
        ligne = await trouver_echange(guichet, reference)
    if ligne is None:
        # The same answer whether it exists or not: an address teaches nothing of what is not one's own.
        raise introuvable(f"{reference} n’est pas consultable")
    return demande, ligne


def _montrer(demande: Demande, ligne: LigneDEchange, gabarit: str) -> Response:
    accuse = demande.politiques.accuser(ligne.echange)
    return demande.montrer(
        gabarit,
        ligne=ligne,
        echange=ligne.echange,
        accuse=accuse,
        instant=format_instant,
        taille=format_taille,
    )
