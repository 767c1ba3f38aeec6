"""The home page: for visitors; people who are logged in find their dashboard there (TDB-01)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect, render
from simulators.identity.sessions import current_session
from simulators.portailpro.cas_usage.lire_actualites import lire_actualites
from simulators.portailpro.web.adresses import TABLEAU, compute_adresse_cb, compute_rita
from simulators.portailpro.web.visites import FabriqueDePorts, read_politiques

A_LA_UNE = 3


async def montrer_accueil(fabrique: FabriqueDePorts, request: Request) -> Response:
    """What a visitor sees, nothing of any company (NAV-09)."""
    if current_session(request) is not None:
        return redirect(TABLEAU)
    ctx = context(request)
    lues = await lire_actualites(fabrique(ctx), read_politiques(ctx))
    return render(
        request, "accueil.html", adresse_cb=compute_adresse_cb(ctx), rita=compute_rita(ctx),
        silence=lues is None, actualites=(lues or ())[:A_LA_UNE],
    )  # fmt: skip
