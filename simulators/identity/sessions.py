"""Sessions of people, kept by the server; the browser only holds an opaque identifier."""

from dataclasses import dataclass, replace
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


def look_again(request: Request) -> None:
    """Have the session looked up anew: a long form was read since, and it may have ended meanwhile."""
    if request.scope.get(_SCOPE_KEY) is not None:
        del request.scope[_SCOPE_KEY]


def require_session(request: Request) -> Session:
    """The session, or LoginRequired, which leads to the login page and back here."""
    session = current_session(request)
    if session is None:
        raise LoginRequired(_compute_path(request))
    return session


def expired_session(request: Request) -> Session | None:
    """The session that the browser's cookie names and that idleness has ended.

    It opens nothing any more: it only says whose form a late post was.
    """
    ctx, identifier = context(request), read_cookie(request, SESSION)
    row = _read_row(ctx, identifier)
    if row is None or not _is_idle(ctx, row):
        return None
    return _build(identifier, row, foreign_post=comes_from_elsewhere(request))


def refresh_session(ctx: Context, session: Session, id_token: str) -> Session:
    """The same session, under the latest word of the site that vouched for it."""
    sql = "UPDATE identity_session SET id_token = ? WHERE id = ?"
    ctx.store.run(sql, id_token, compute_fingerprint(session.id))
    return replace(session, id_token=id_token)


def close_session(ctx: Context, session: Session) -> None:
    """End a session on the server; its cookie is worth nothing from now on."""
    ctx.store.run("DELETE FROM identity_session WHERE id = ?", compute_fingerprint(session.id))


def close_other_sessions(ctx: Context, session: Session) -> None:
    """End every session of the account but this one, as after a change of password."""
    sql = "DELETE FROM identity_session WHERE account = ? AND id <> ?"
    ctx.store.run(sql, session.account, compute_fingerprint(session.id))


def set_session_cookie(response: Response, session: Session) -> None:
    """Give the session to the browser."""
    set_cookie(response, SESSION, session.id)


def _find(ctx: Context, request: Request) -> Session | None:
    identifier = read_cookie(request, SESSION)
    row = _read_row(ctx, identifier)
    if row is None:
        return None
    if _is_idle(ctx, row):
        ctx.note("session expirée : 30 minutes sans activité")
        return None
    _note_activity(ctx, row)
    return _build(identifier, row, foreign_post=comes_from_elsewhere(request))


def _read_row(ctx: Context, identifier: str) -> Row | None:
    if not identifier:
        return None
    return ctx.store.one("SELECT * FROM identity_session WHERE id = ?", compute_fingerprint(identifier))


def _is_idle(ctx: Context, row: Row) -> bool:
    return bool(ctx.clock.epoch() - row["seen_at"] >= IDLE_S)


def _note_activity(ctx: Context, row: Row) -> None:
    now = ctx.clock.epoch()
    if now - row["seen_at"] >= SEEN_GRAIN_S:
        ctx.store.run("UPDATE identity_session SET seen_at = ? WHERE id = ?", now, row["id"])


def _build(identifier: str, row: Row, *, foreign_post: bool) -> Session:
    since = datetime.fromtimestamp(row["authenticated_at"], UTC)
    return Session(
        identifier, row["account"], since, row["csrf"], row["provider"], row["id_token"], foreign_post
    )


def _compute_path(request: Request) -> str:
    query = request.scope["query_string"].decode("latin-1")
    path = quote(request.scope["path"])
    return f"{path}?{query}" if query else path
