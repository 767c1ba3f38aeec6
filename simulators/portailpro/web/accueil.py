"""The home page: for visitors; people who are logged in find their dashboard there (TDB-01)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect, render
from simulators.identity.sessions import current_session
from simulators.portailpro.web.adresses import TABLEAU, compute_adresse_cb


async def montrer_accueil(request: Request) -> Response:
    """What a visitor sees, nothing of any company."""
    if current_session(request) is not None:
        return redirect(TABLEAU)
    return render(request, "accueil.html", adresse_cb=compute_adresse_cb(context(request)))
