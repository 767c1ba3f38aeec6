"""The web application of net-entreprises."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.core.assets import asset_routes
from simulators.core.context import Context
from simulators.core.pages import render
from simulators.core.service import Service
from simulators.peuplement.document import Document

GABARITS = Path(__file__).parent / "gabarits"
# Its name is its host label: a hyphen, as in its real name.
NOM = "net-entreprises"


async def show_accueil(request: Request) -> Response:
    """The home page, the same for everyone."""
    return render(request, "accueil.html", session=None, csrf="")


def seed_nothing(_ctx: Context, _document: Document) -> None:
    """The site takes nothing of a world document."""


def build_service() -> Service:
    """The site, reduced to its place in the links."""
    return Service(
        name=NOM, title=NOM, routes=(Route("/", show_accueil), *asset_routes()), schema="",
        gabarits=(GABARITS,), policies=None, seed=seed_nothing,
    )  # fmt: skip
