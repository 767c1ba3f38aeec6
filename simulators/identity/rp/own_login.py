"""Sends the person to the site's own login page, from which they then go where they wanted."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.identity.csrf import read_presession, set_presession_cookie
from simulators.identity.flows import Flow
from simulators.identity.interactions import save_interaction
from simulators.identity.rp.settings import RelyingPartySettings


def show_own_login(
    party: RelyingPartySettings,
    request: Request,
    flow: Flow,
    *,
    status: str | None = None,
    alert: str | None = None,
) -> Response:
    """The target was verified when the flow began; it stays on the server, never in the address.

    It is forwarded as after a silent passage: the page of another site is entered by that site's own door.
    """
    path = party.login_path or ""
    if not flow.target:
        return redirect(path, status=status, alert=alert)
    ctx, presession = context(request), read_presession(request)
    target = party.forward(ctx, flow.target)
    waiting = save_interaction(ctx, presession.id, "target", {"target": target})
    response = redirect(f"{path}?suite={waiting}", status=status, alert=alert)
    set_presession_cookie(response, presession)
    return response
