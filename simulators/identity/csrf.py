"""Forms that only our own pages can post: the Origin of the post, and a token in the form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.identity.cookies import FORM, read_cookie, set_cookie
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.fingerprint import compute_fingerprint
from simulators.identity.origin import comes_from_elsewhere
from simulators.identity.sessions import current_session, expired_session

FOREIGN_ORIGIN = Reason(
    "origine-etrangere", "access_denied",
    "Ce formulaire a été envoyé depuis un autre site : il est refusé.",
    "the form was posted from another origin", 403,
)  # fmt: skip
WRONG_TOKEN = Reason(
    "jeton-de-formulaire", "access_denied",
    "Ce formulaire n’est plus valable : rechargez la page et recommencez.",
    "the form does not carry the token of this browser", 403,
)  # fmt: skip


class FormOwner(Protocol):
    """Whose forms they are: a Session, or a PreSession before anyone is logged in."""

    @property
    def csrf(self) -> str:
        """What their forms must carry."""

    @property
    def foreign_post(self) -> bool:
        """Whether the request comes from another site."""


@dataclass(frozen=True)
class PreSession:
    """A browser in which nobody is logged in yet; the forms it is shown carry `csrf`."""

    id: str
    csrf: str
    foreign_post: bool = False


def read_presession(request: Request) -> PreSession:
    """The browser's own token, or a new one, that `set_presession_cookie` must then give to it."""
    identifier = read_cookie(request, FORM) or context(request).chance.token(43)
    # The cookie proves the browser; the form carries something computed from it, never the cookie itself.
    csrf = compute_fingerprint(f"csrf:{identifier}")
    return PreSession(identifier, csrf, comes_from_elsewhere(request))


def set_presession_cookie(response: Response, presession: PreSession) -> None:
    """Let the browser prove later that the form was shown to it."""
    set_cookie(response, FORM, presession.id)


def verify_origin(owner: FormOwner, _form: Mapping[str, Any]) -> None:
    """A form posted by another site is refused, whatever it carries."""
    if owner.foreign_post:
        raise ProtocolRefusal(FOREIGN_ORIGIN).as_page()


def verify_token(owner: FormOwner, form: Mapping[str, Any]) -> None:
    """A form must carry the token of the session, or of the browser, that it was shown to."""
    if not compare_digest(str(form.get("csrf", "")).encode(), owner.csrf.encode()):
        raise ProtocolRefusal(WRONG_TOKEN).as_page()


def read_form_owner(request: Request, form: Mapping[str, Any]) -> FormOwner:
    """Whose form this is, when the page is open to everybody: of the session, even ended, or of the browser.

    The person may have logged in, or been idle for too long, since the form was shown: what was typed needs
    no session, and is not lost for that.
    """
    presession, token = read_presession(request), str(form.get("csrf", "")).encode()
    owners: tuple[FormOwner | None, ...] = (current_session(request), expired_session(request), presession)
    return next((o for o in owners if o is not None and compare_digest(o.csrf.encode(), token)), presession)


FormCheck = Callable[[FormOwner, Mapping[str, Any]], None]
FORM_CHECKS: tuple[FormCheck, ...] = (verify_origin, verify_token)


def verify_csrf(
    owner: FormOwner, form: Mapping[str, Any], checks: tuple[FormCheck, ...] = FORM_CHECKS
) -> None:
    """Refuse (403) a form that our own pages did not post; give the Session or the PreSession."""
    for check in checks:
        check(owner, form)
