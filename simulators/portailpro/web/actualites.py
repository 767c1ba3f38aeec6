"""The news of customs on the portal, page by page (NAV-12)."""

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import render
from simulators.portailpro.cas_usage.lire_actualites import lire_actualites
from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.web.publiques import accueillir_si_connecte
from simulators.portailpro.web.refus import introuvable
from simulators.portailpro.web.visites import FabriqueDePorts, read_politiques

PAR_PAGE = 10


@dataclass(frozen=True, slots=True)
class PageDActualites:
    """Some of the news, and where the others are; `muettes` when customs do not answer."""

    actualites: tuple[Actualite, ...]
    numero: int = 1
    pages: int = 1
    muettes: bool = False


async def montrer_actualites(fabrique: FabriqueDePorts, request: Request) -> Response:
    """One page of the news, the latest first."""
    ctx = context(request)
    lues = await lire_actualites(fabrique(ctx), read_politiques(ctx))
    values: dict[str, Any] = {"page": read_page(lues, request.query_params.get("page", "1"))}
    demande = await accueillir_si_connecte(fabrique, request)
    return (
        demande.montrer("actualites.html", **values)
        if demande
        else render(request, "actualites.html", **values)
    )


def read_page(lues: tuple[Actualite, ...] | None, numero: str) -> PageDActualites:
    """The page that an address asks for; raises Refusal 404 when there is no such page."""
    if lues is None:
        return PageDActualites((), muettes=True)
    pages = max(1, -(-len(lues) // PAR_PAGE))
    connues = {str(une): une for une in range(1, pages + 1)}
    if numero not in connues:
        raise introuvable("page d'actualités inconnue")
    page = connues[numero]
    return PageDActualites(lues[(page - 1) * PAR_PAGE : page * PAR_PAGE], page, pages)
