"""Sends a person to a provider (code flow, PKCE S256)."""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import context
from simulators.identity.cookies import FLOW, read_cookie, set_cookie
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.flows import CONNEXION, Flow, save_flow
from simulators.identity.metadata import read_metadata
from simulators.identity.pkce import METHOD, compute_challenge
from simulators.identity.sessions import current_session

CALLBACK_PATH = "/login/callback"
DEFAULT_SCOPE = "openid profile"


async def begin(  # noqa: PLR0913 - what a login may ask, all named at the call
    request: Request,
    provider: str,
    *,
    purpose: str = CONNEXION,
    prompt: str = "",
    target: str = "",
    scope: str = DEFAULT_SCOPE,
) -> Response:
    """Send the person to a provider; they come back to /login/callback, then to `target`.

    `prompt`: "none" (no screen), "login" (credentials are typed again) or empty. `purpose`: which handler of
    the RelyingParty receives the identity. Raises PeerUnreachable when the provider does not answer.
    """
    ctx = context(request)
    metadata = await read_metadata(ctx, provider)
    browser = read_cookie(request, FLOW) or ctx.chance.token(43)
    session = current_session(request)
    state, flow = ctx.chance.token(43), Flow(
        provider=provider, purpose=purpose, prompt=prompt, target=target, nonce=ctx.chance.token(43),
        verifier=ctx.chance.token(64), account=session.account if session else "",
        started_at=ctx.clock.epoch(), browser=compute_fingerprint(browser),
    )  # fmt: skip
    save_flow(ctx, state, flow)
    query = {
        "response_type": "code", "client_id": ctx.service.name, "redirect_uri": ctx.origin + CALLBACK_PATH,
        "scope": scope, "state": state, "nonce": flow.nonce,
        "code_challenge": compute_challenge(flow.verifier), "code_challenge_method": METHOD,
    } | ({"prompt": prompt} if prompt else {})  # fmt: skip
    response = RedirectResponse(f"{metadata.authorization_endpoint}?{urlencode(query)}", status_code=303)
    set_cookie(response, FLOW, browser)
    return response
