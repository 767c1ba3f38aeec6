"""Cookies of this package: one origin, never read by a script, absent from cross-site posts."""

from starlette.requests import Request
from starlette.responses import Response

SESSION = "__Host-session"
FORM = "__Host-form"
FLOW = "__Host-flow"


def set_cookie(response: Response, name: str, value: str) -> None:
    """Leave a cookie until the browser closes. Lax: a person who comes back from another site keeps it."""
    response.set_cookie(name, value, path="/", secure=True, httponly=True, samesite="lax")


def clear_cookie(response: Response, name: str) -> None:
    """Take a cookie back."""
    response.delete_cookie(name, path="/", secure=True, httponly=True, samesite="lax")


def read_cookie(request: Request, name: str) -> str:
    """The value that the browser sent, or an empty text."""
    return request.cookies.get(name, "")
