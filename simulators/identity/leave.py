"""POST /deconnexion: the button « Se déconnecter »."""

from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import Context, context
from simulators.identity.cookies import SESSION, clear_cookie
from simulators.identity.csrf import verify_csrf
from simulators.identity.metadata import known_metadata
from simulators.identity.params import Params
from simulators.identity.sessions import Session, close_session, current_session


async def leave(request: Request) -> Response:
    """End the session here, then where it came from, else the next click would log in again silently."""
    ctx, session = context(request), current_session(request)
    if session is None:
        return RedirectResponse("/", status_code=303)
    verify_csrf(session, Params.parse(await request.body()))
    close_session(ctx, session)
    response = RedirectResponse(_compute_exit(ctx, session), status_code=303)
    clear_cookie(response, SESSION)
    return response


def _compute_exit(ctx: Context, session: Session) -> str:
    metadata = known_metadata(ctx, session.provider) if session.provider else None
    if metadata is None:
        return "/"
    query = {"id_token_hint": session.id_token, "post_logout_redirect_uri": f"{ctx.origin}/"}
    return f"{metadata.end_session_endpoint}?{urlencode(query)}"
