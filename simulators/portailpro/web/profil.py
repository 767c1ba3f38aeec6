"""The profile: who the person is here, and the ways to what she may settle (AUT-13)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.portailpro.web.visites import FabriqueDePorts, accueillir


async def montrer_profil(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Name, address and company of registration; nothing of it is changed here."""
    demande = await accueillir(fabrique, request)
    return demande.montrer("profil.html", compte=demande.visite.compte)
