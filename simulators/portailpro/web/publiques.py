"""Pages that anyone may read: whoever is logged in keeps the menu, a visitor has the page without it."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import render
from simulators.identity.errors import LoginRequired
from simulators.identity.sessions import current_session
from simulators.portailpro.web.visites import Demande, FabriqueDePorts, accueillir


async def accueillir_si_connecte(fabrique: FabriqueDePorts, request: Request) -> Demande | None:
    """Who asks, if somebody is logged in; a session that outlived its account counts for nobody."""
    if current_session(request) is None:
        return None
    try:
        return await accueillir(fabrique, request)
    except LoginRequired:
        return None


async def montrer_page(template: str, fabrique: FabriqueDePorts, request: Request) -> Response:
    """A page that says the same to everybody."""
    demande = await accueillir_si_connecte(fabrique, request)
    return demande.montrer(template) if demande else render(request, template)
