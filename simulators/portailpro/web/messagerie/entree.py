"""Entering the messaging: whoever may not is told so, the same at every address."""

from collections.abc import Iterator
from contextlib import contextmanager

from starlette.requests import Request

from simulators.core.errors import Refusal
from simulators.portailpro.cas_usage.choisir_siren import trouver_siren_actif
from simulators.portailpro.cas_usage.messagerie.guichet import Guichet, ouvrir_guichet
from simulators.portailpro.domaine.errors import (
    CoproprietaireMuet,
    MessagerieFermee,
    MotifReserve,
    PortailError,
)
from simulators.portailpro.domaine.messagerie.motif import Motif, Thematique
from simulators.portailpro.web.refus import introuvable
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir

TITRE = "Messagerie sécurisée"
FERMEE = "Vous n'avez aucune habilitation de la douane pour cette entreprise : la messagerie est fermée."
RESERVEE = (
    "Cette question est réservée aux personnes habilitées à Télépaiement SEPA avec le droit « Télépayer »."
)
MUETTE = "La messagerie de douane.gouv ne répond pas."


class EntrepriseAChoisir(PortailError):
    """A person with several companies who has chosen none yet."""


async def entrer(fabrique: FabriqueDePorts, request: Request) -> tuple[Demande, Guichet]:
    """Who asks, and the messaging of the active company; raises Refusal 403 or 503, EntrepriseAChoisir."""
    demande = await accueillir(fabrique, request)
    siren = trouver_siren_actif(demande.ports, demande.politiques, demande.visite)
    if siren is None:
        raise EntrepriseAChoisir
    with refusing():
        return demande, ouvrir_guichet(demande.ports, demande.politiques, demande.visite, siren)


def trouver_motif(guichet: Guichet, request: Request) -> tuple[Thematique, Motif]:
    """The question that the address names; raises Refusal 403 or 404."""
    with refusing():
        found = guichet.trouver_motif(request.path_params["thematique"], request.path_params["motif"])
    if found is None:
        raise introuvable(f"aucune question à {request.url.path}")
    return found


@contextmanager
def refusing() -> Iterator[None]:
    """What the messaging refuses, as pages."""
    try:
        yield
    except MessagerieFermee as refus:
        raise Refusal(403, TITRE, FERMEE, str(refus)) from refus
    except MotifReserve as refus:
        raise Refusal(403, "Question réservée", RESERVEE, str(refus)) from refus
    except CoproprietaireMuet as panne:
        raise Refusal(503, TITRE, MUETTE, str(panne)) from panne
