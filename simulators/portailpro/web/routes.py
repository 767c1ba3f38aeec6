"""The addresses of the portal; anything else is « Page introuvable »."""

from functools import partial

from starlette.routing import Route

from simulators.portailpro.web import (
    accueil,
    adresses,
    consultation,
    creation,
    entreprise,
    evenements,
    rattachements,
    tableau,
)
from simulators.portailpro.web.visites import FabriqueDePorts


def build_routes(fabrique: FabriqueDePorts) -> tuple[Route, ...]:
    """Every screen, and the door of the announcements; `fabrique` gives the ports of a world."""
    return (
        Route(adresses.ACCUEIL, accueil.montrer_accueil),
        Route(adresses.CREATION, creation.montrer_creation),
        Route(adresses.CREATION, partial(creation.creer, fabrique), methods=["POST"]),
        Route(adresses.SIREN, partial(entreprise.montrer_choix, fabrique)),
        Route(adresses.SIREN, partial(entreprise.choisir, fabrique), methods=["POST"]),
        Route(adresses.TABLEAU, partial(tableau.montrer_tableau, fabrique)),
        Route(adresses.CREANCE, partial(consultation.montrer_creance, fabrique)),
        Route(adresses.MANDAT, partial(consultation.montrer_mandat, fabrique)),
        Route(adresses.RATTACHEMENTS, partial(rattachements.montrer_rattachements, fabrique)),
        Route(adresses.RATTACHEMENTS, partial(rattachements.demander, fabrique), methods=["POST"]),
        Route("/evenements", partial(evenements.recevoir, fabrique), methods=["POST"]),
    )
