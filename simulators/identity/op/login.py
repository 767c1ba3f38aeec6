"""/connexion: the login form of a site, for itself or for a client that waits."""

from collections.abc import Callable
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from simulators.core.context import Context, context
from simulators.identity.attempts import count_minutes, forget_failures, note_failure, read_wait, say_wait
from simulators.identity.codes import Grant
from simulators.identity.csrf import PreSession, read_presession, verify_csrf
from simulators.identity.interactions import Interaction, end_interaction, find_interaction
from simulators.identity.op.authorize import send_code
from simulators.identity.op.form import show_form
from simulators.identity.op.settings import ProviderSettings
from simulators.identity.params import Params
from simulators.identity.sessions import (
    Session,
    close_session,
    current_session,
    open_session,
    set_session_cookie,
)

WRONG = "Identifiant ou mot de passe incorrect."
UNAUTHORIZED, TOO_MANY = 401, 429


async def show_login(provider: ProviderSettings, request: Request) -> Response:
    """GET: the form, or the landing page of whoever is already logged in and is awaited nowhere."""
    ctx, session = context(request), current_session(request)
    waiting, back = request.query_params.get("suite", ""), request.query_params.get("retour", "")
    if session is not None and not waiting:
        return RedirectResponse(read_back(back) or provider.landing(ctx, session), status_code=303)
    return show_form(provider, request, read_presession(request), waiting=waiting, back=read_back(back))


async def log_in(provider: ProviderSettings, request: Request) -> Response:
    """POST: credentials typed; a new session, whatever session there was."""
    ctx, presession = context(request), read_presession(request)
    form = Params.parse(await request.body())
    verify_csrf(presession, form)
    typed, waiting = form.text("identifiant").strip(), form.text("suite")
    show_again = partial(
        show_form, provider, request, presession, waiting=waiting, back=read_back(form.text("retour")),
        typed=typed,
    )  # fmt: skip
    if wait := read_wait(ctx, typed):
        return _ask_to_wait(ctx, show_again, wait)
    account = provider.accounts.authenticate(ctx, typed, form.text("mot_de_passe"))
    if account is None:
        note_failure(ctx, typed)
        ctx.note("connexion refusée : identifiant ou mot de passe incorrect", UNAUTHORIZED)
        return show_again(alert=WRONG, status=UNAUTHORIZED)
    forget_failures(ctx, typed)
    session = _renew_session(ctx, request, account)
    response = _continue(provider, ctx, session, presession, form)
    set_session_cookie(response, session)
    return response


def _ask_to_wait(ctx: Context, show_again: Callable[..., Response], seconds: int) -> Response:
    """No password is looked at, the right one no more than another: the answer tells nothing of either."""
    ctx.note("connexion refusée : trop d’essais", TOO_MANY)
    response = show_again(alert=say_wait(count_minutes(seconds)), status=TOO_MANY)
    response.headers["retry-after"] = str(seconds)
    return response


def _renew_session(ctx: Context, request: Request, account: str) -> Session:
    """Against fixation: the identifier changes at login, and the former one is worth nothing."""
    former = current_session(request)
    if former is not None:
        close_session(ctx, former)
    return open_session(ctx, account)


def _continue(
    provider: ProviderSettings, ctx: Context, session: Session, presession: PreSession, form: Params
) -> Response:
    waiting = form.text("suite")
    interaction = find_interaction(ctx, presession.id, waiting)
    if interaction is not None:
        end_interaction(ctx, waiting)
        return _serve(ctx, session, interaction)
    path = read_back(form.text("retour")) or provider.landing(ctx, session)
    return RedirectResponse(path, status_code=303)


def _serve(ctx: Context, session: Session, interaction: Interaction) -> Response:
    content: dict[str, Any] = dict(interaction.content)
    if interaction.kind == "target":
        return RedirectResponse(content["target"], status_code=303)
    state = content.pop("state")
    since = int(session.authenticated_at.timestamp())
    grant = Grant(**content | {"account": session.account, "auth_time": since})
    return send_code(ctx, grant, state)


def read_back(path: str) -> str:
    """A page of this very site, or an empty text: `//elsewhere` and its like are not pages of ours."""
    parts = urlsplit(path)
    is_local = path.startswith("/") and not path.startswith("//") and "\\" not in path
    return path if is_local and not parts.scheme and not parts.netloc and path.isprintable() else ""
