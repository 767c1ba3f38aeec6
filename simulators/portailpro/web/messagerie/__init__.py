"""The screens of the secure messaging: exchanges, choice of a question, its form, its acknowledgement."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.pages import redirect
from simulators.core.service import Endpoint
from simulators.portailpro.web import adresses
from simulators.portailpro.web.messagerie import choix, echanges, formulaire
from simulators.portailpro.web.messagerie.entree import EntrepriseAChoisir
from simulators.portailpro.web.visites import FabriqueDePorts

Ecran = Callable[[FabriqueDePorts, Request], Awaitable[Response]]


def build_routes(fabrique: FabriqueDePorts) -> tuple[Route, ...]:
    """Every address of the messaging."""
    return tuple(
        Route(chemin, _guider(ecran, fabrique), methods=[methode])
        for methode, chemin, ecran in (
            ("GET", adresses.MESSAGERIE, echanges.montrer_echanges),
            ("GET", adresses.THEMATIQUES, choix.montrer_thematiques),
            ("POST", adresses.THEMATIQUES, choix.choisir_thematique),
            ("GET", adresses.QUESTIONS, choix.montrer_questions),
            ("POST", adresses.QUESTIONS, choix.choisir_question),
            ("GET", adresses.FORMULAIRE, formulaire.montrer_formulaire),
            ("POST", adresses.FORMULAIRE, formulaire.envoyer),
            ("GET", adresses.ECHANGE, echanges.montrer_echange),
            ("GET", adresses.ACCUSE, echanges.montrer_accuse),
            ("GET", adresses.PIECE, echanges.telecharger),
        )
    )


def _guider(ecran: Ecran, fabrique: FabriqueDePorts) -> Endpoint:
    """The screen, after the choice of a company when there is one to make."""

    async def montrer(request: Request) -> Response:
        try:
            return await ecran(fabrique, request)
        except EntrepriseAChoisir:
            return redirect(adresses.SIREN)

    return montrer
