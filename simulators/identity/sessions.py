"""Sessions of people, kept by the server; the browser only holds an opaque identifier."""

from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.store import Row
from simulators.identity.cookies import SESSION, read_cookie, set_cookie
from simulators.identity.errors import LoginRequired
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.origin import comes_from_elsewhere

IDLE_S = 30 * 60
# Writing "seen" at each request would cost more than reading the session.
SEEN_GRAIN_S = 60
_SCOPE_KEY = "identity.session"


@dataclass(frozen=True)
class Session:
    """Who is logged in here, since when, and the token that their forms must carry."""

    id: str
    account: str
    authenticated_at: datetime
    csrf: str
    provider: str = ""
    id_token: str = ""
    foreign_post: bool = False


def open_session(ctx: Context, account: str, *, provider: str = "", id_token: str = "") -> Session:
    """A new session, always under a new identifier (no fixation); `provider` when another site vouched."""
    identifier, csrf, now = ctx.chance.token(43), ctx.chance.token(43), ctx.clock.epoch()
    ctx.store.run(
        "INSERT INTO identity_session VALUES (?, ?, ?, ?, ?, ?, ?)",
        compute_fingerprint(identifier), account, now, now, csrf, provider, id_token,
    )  # fmt: skip
    return Session(identifier, account, datetime.fromtimestamp(now, UTC), csrf, provider, id_token)


def current_session(request: Request) -> Session | None:
    """The session that the browser's cookie names, unless it was idle for 30 minutes of the world's clock."""
    if _SCOPE_KEY not in request.scope:
        request.scope[_SCOPE_KEY] = _find(context(request), request)
    found: Session | None = request.scope[_SCOPE_KEY]
    return found


def require_session(request: Request) -> Session:
    """The session, or LoginRequired, which leads to the login page and back here."""
    session = current_session(request)
    if session is None:
        raise LoginRequired(_compute_path(request))
    return session


def close_session(ctx: Context, session: Session) -> None:
    """End a session on the server; its cookie is worth nothing from now on."""
    ctx.store.run("DELETE FROM identity_session WHERE id = ?", compute_fingerprint(session.id))


def set_session_cookie(response: Response, session: Session) -> None:
    """Give the session to the browser."""
    set_cookie(response, SESSION, session.id)


def _find(ctx: Context, request: Request) -> Session | None:
    identifier = read_cookie(request, SESSION)
    if not identifier:
        return None
    stored = compute_fingerprint(identifier)
    row = ctx.store.one("SELECT * FROM identity_session WHERE id = ?", stored)
    if row is None or not _keep_alive(ctx, stored, row["seen_at"]):
        return None
    return _build(identifier, row, foreign_post=comes_from_elsewhere(request))


def _keep_alive(ctx: Context, stored: str, seen_at: int) -> bool:
    idle = ctx.clock.epoch() - seen_at
    if idle >= IDLE_S:
        ctx.store.run("DELETE FROM identity_session WHERE id = ?", stored)
        ctx.note("session expirée : 30 minutes sans activité")
        return False
    if idle >= SEEN_GRAIN_S:
        ctx.store.run("UPDATE identity_session SET seen_at = ? WHERE id = ?", seen_at + idle, stored)
    return True


def _build(identifier: str, row: Row, *, foreign_post: bool) -> Session:
    since = datetime.fromtimestamp(row["authenticated_at"], UTC)
    return Session(
        identifier, row["account"], since, row["csrf"], row["provider"], row["id_token"], foreign_post
    )


def _compute_path(request: Request) -> str:
    query = request.scope["query_string"].decode("latin-1")
    path = quote(request.scope["path"])
    return f"{path}?{query}" if query else path
