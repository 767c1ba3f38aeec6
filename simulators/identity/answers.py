"""What a service adds to its own: the answers to the errors of this package, and its screens."""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import context
from simulators.core.errors import Problem
from simulators.core.pages import render
from simulators.core.peer import PeerUnreachable
from simulators.core.problem import json_response, problem_response
from simulators.core.service import ErrorPage
from simulators.identity.errors import EventRefused, LoginRequired

GABARITS = Path(__file__).parent / "gabarits"
BAD_GATEWAY, BAD_REQUEST = 502, 400
_TITLE, _SENTENCE = (
    "Site indisponible",
    "Un site dont cette page a besoin ne répond pas. Réessayez plus tard.",
)


async def send_to_login(_request: Request, error: Exception) -> Response:
    """The login page, then back to the page that was asked."""
    assert isinstance(error, LoginRequired)
    return RedirectResponse(f"/connexion?retour={quote(error.back, safe='')}", status_code=303)


async def show_event_refusal(request: Request, error: Exception) -> Response:
    """RFC 8935 section 2.3."""
    assert isinstance(error, EventRefused)
    context(request).note(f"annonce refusée : {error}", BAD_REQUEST)
    return json_response({"err": error.err, "description": str(error)}, BAD_REQUEST)


async def show_peer_silence(request: Request, error: Exception) -> Response:
    """Another site does not answer: a page for people, a problem for machines, never a fault of the bench."""
    context(request).note(f"sans réponse : {error}", BAD_GATEWAY)
    if "text/html" in request.headers.get("accept", ""):
        return render(request, "refus.html", status=BAD_GATEWAY, title=_TITLE, sentence=_SENTENCE)
    return problem_response(Problem(BAD_GATEWAY, _TITLE, str(error)))


ERRORS: Mapping[type[Exception], ErrorPage] = {
    LoginRequired: send_to_login,
    EventRefused: show_event_refusal,
    PeerUnreachable: show_peer_silence,
}
