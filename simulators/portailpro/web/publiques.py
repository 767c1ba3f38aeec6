"""Pages that anyone may read: whoever is logged in keeps the menu, a visitor has the page without it."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import render
from simulators.identity.csrf import read_presession, set_presession_cookie
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


async def montrer_a_tous(
    fabrique: FabriqueDePorts, request: Request, template: str, *, status: int = 200, **values: Any
) -> Response:
    """A page open to everybody: with the menu of whoever is logged in, else with a token for its forms."""
    demande = await accueillir_si_connecte(fabrique, request)
    if demande is not None:
        return demande.montrer(template, status=status, **values)
    presession = read_presession(request)
    response = render(request, template, status=status, csrf=presession.csrf, **values)
    set_presession_cookie(response, presession)
    return response
