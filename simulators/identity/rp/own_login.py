"""Sends the person to the site's own login page, from which they then go where they wanted."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.identity.csrf import read_presession, set_presession_cookie
from simulators.identity.interactions import save_interaction


def show_own_login(
    path: str, request: Request, target: str, *, status: str | None = None, alert: str | None = None
) -> Response:
    """`target` was verified when the flow began; it stays on the server, never in the address."""
    if not target:
        return redirect(path, status=status, alert=alert)
    presession = read_presession(request)
    waiting = save_interaction(context(request), presession.id, "target", {"target": target})
    response = redirect(f"{path}?suite={waiting}", status=status, alert=alert)
    set_presession_cookie(response, presession)
    return response
