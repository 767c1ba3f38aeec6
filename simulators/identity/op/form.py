"""The login page."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import render
from simulators.identity.csrf import PreSession, set_presession_cookie
from simulators.identity.op.settings import ProviderSettings


def show_form(  # noqa: PLR0913 - what the page shows, all named at the call
    provider: ProviderSettings,
    request: Request,
    presession: PreSession,
    *,
    waiting: str = "",
    back: str = "",
    typed: str = "",
    alert: str | None = None,
    status: int = 200,
) -> Response:
    """The form; `waiting` is the interaction that a login will serve, `back` a page of this site.

    What was typed as identifier is kept, the password never is.
    """
    values = {"alert_text": alert} if alert else {}
    response = render(
        request, "connexion.html", status=status, title=f"Se connecter à {provider.site_name}",
        fields=provider.login_fields, csrf=presession.csrf, waiting=waiting, back=back, typed=typed, **values,
    )  # fmt: skip
    set_presession_cookie(response, presession)
    return response
