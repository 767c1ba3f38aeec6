"""Pages for people, and the one-time message that a redirect carries to the next page."""

from typing import Any
from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from simulators.core.context import context

FLASH = "__Host-message"
_FLASH_KINDS = ("status", "alert")


def render(request: Request, template: str, *, status: int = 200, **values: Any) -> Response:
    """A screen of the service, with the one-time message of the previous page if there is one."""
    ctx = context(request)
    flash = _read_flash(request)
    page = ctx.service.environment.get_template(template).render(
        {"site": ctx.service.title, "service": ctx.service.name, "url": ctx.url, "session": None, "csrf": ""}
        | {"status_text": None, "alert_text": None, "path": request.url.path}
        | flash
        | values
    )
    response = HTMLResponse(page, status_code=status)
    if flash:
        response.delete_cookie(FLASH, secure=True, httponly=True, samesite="lax")
    return response


def redirect(path: str, *, status: str | None = None, alert: str | None = None) -> Response:
    """Send the person to another page (303), with a message that is shown there once."""
    response = RedirectResponse(path, status_code=303)
    for kind, text in zip(_FLASH_KINDS, (status, alert), strict=True):
        if text:
            response.set_cookie(
                FLASH,
                f"{kind}:{quote(text, safe='')}",
                max_age=60,
                secure=True,
                httponly=True,
                samesite="lax",
            )
    return response


def _read_flash(request: Request) -> dict[str, str]:
    kind, _, text = request.cookies.get(FLASH, "").partition(":")
    return {f"{kind}_text": unquote(text)} if kind in _FLASH_KINDS and text else {}
