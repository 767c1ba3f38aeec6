"""Refusals as pages: whoever is logged in keeps the menu, and the way back to the dashboard."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.errors import Refusal
from simulators.core.pages import render
from simulators.core.service import ErrorPage
from simulators.portailpro.web.publiques import accueillir_si_connecte
from simulators.portailpro.web.visites import FabriqueDePorts

INTROUVABLE = 404


def introuvable(reason: str) -> Refusal:
    """The refusal of an address that leads nowhere for this person; the reason is for the journal."""
    return Refusal(INTROUVABLE, "Page introuvable", "Cette adresse ne mène à aucune page.", reason)


def build_refus(fabrique: FabriqueDePorts) -> ErrorPage:
    """The page of every refusal, with the menu of the person if there is one."""

    async def montrer_refus(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        context(request).note(f"refus : {error.reason}", error.status)
        values = {"title": error.title, "sentence": error.sentence}
        demande = await accueillir_si_connecte(fabrique, request)
        if demande is not None:
            return demande.montrer("refus.html", status=error.status, **values)
        return render(request, "refus.html", status=error.status, **values)

    return montrer_refus
