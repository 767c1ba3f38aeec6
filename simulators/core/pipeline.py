"""From a table of routes to an application: refusals become pages or problems, nothing else is caught."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from starlette.exceptions import HTTPException
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from simulators.core.bodies import BodyTooLarge, meter_body
from simulators.core.context import context
from simulators.core.errors import Problem, Refusal
from simulators.core.pages import render
from simulators.core.problem import problem_response

ErrorPage = Callable[[Request, Exception], Awaitable[Response]]
_TITLES = {404: "Page introuvable", 405: "Action impossible à cette adresse"}
_SENTENCES = {
    404: "Cette adresse ne mène à aucune page.",
    405: "Cette adresse n’accepte pas cette action.",
}


async def _show_refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    context(request).note(f"refus : {error.reason}", error.status)
    return render(request, "refus.html", status=error.status, title=error.title, sentence=error.sentence)


async def _show_problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    context(request).note(f"refus : {error.title} : {error.sentence}", error.status)
    return problem_response(error)


def _build_http_error_page(show_refusal: ErrorPage) -> ErrorPage:
    """What leads nowhere: a problem for machines, the service's own page of refusals for people."""

    async def show(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        title = _TITLES.get(error.status_code, "Demande refusée")
        sentence = _SENTENCES.get(error.status_code, error.detail)
        if "text/html" not in request.headers.get("accept", ""):
            headers = dict(error.headers or {})
            return problem_response(Problem(error.status_code, title, sentence, headers=headers))
        return await show_refusal(request, Refusal(error.status_code, title, sentence))

    return show


def _build_too_large_page(show_refusal: ErrorPage) -> ErrorPage:
    """A body that is not taken: as a page of refusals for people, as a problem for machines."""

    async def show(request: Request, error: Exception) -> Response:
        assert isinstance(error, BodyTooLarge)
        if "text/html" not in request.headers.get("accept", ""):
            return await _show_problem(request, error.as_problem())
        return await show_refusal(request, Refusal(error.status, error.title, error.sentence, error.reason))

    return show


def build_pipeline(routes: Sequence[BaseRoute], errors: Mapping[type[Exception], Any]) -> ASGIApp:
    """Routes, then the pages of what they refuse; an unexpected exception goes through to the dispatch."""
    handlers: dict[Any, Any] = {Refusal: _show_refusal, Problem: _show_problem, **errors}
    handlers.setdefault(HTTPException, _build_http_error_page(handlers[Refusal]))
    handlers.setdefault(BodyTooLarge, _build_too_large_page(handlers[Refusal]))
    pipeline = ExceptionMiddleware(Router(routes=list(routes), redirect_slashes=False), handlers=handlers)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        # Without it a route that fits nothing answers in plain text instead of raising HTTPException.
        scope["app"] = pipeline
        await pipeline(scope, meter_body(scope, receive), send)

    return app
