"""The application of the control door: table in, routes out."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import orjson
from starlette.middleware.exceptions import ExceptionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from simulators.core.bodies import BodyTooLarge, meter_body
from simulators.core.control.callers import verify_caller, verify_json
from simulators.core.control.openapi import DOCUMENT_MAX, build_openapi
from simulators.core.control.operation import Call, Nothing, Operation
from simulators.core.errors import Problem
from simulators.core.problem import json_response, problem_response
from simulators.core.world import World
from simulators.core.worlds import Worlds

Convert = Callable[[Any, type], Any]


def build_door(
    worlds: Worlds, operations: Sequence[Operation], convert: Convert, token: str | None = None
) -> ASGIApp:
    """The control door; with a token, every call must carry it as a Bearer."""
    routes = [
        Route(o.path, _build_endpoint(worlds, o, convert, token), methods=[o.method]) for o in operations
    ]
    document = build_openapi(operations)

    async def show_openapi(_request: Request) -> Response:
        return json_response(document)

    async def show_health(_request: Request) -> Response:
        return json_response({"status": "ok", "worlds": len(list(worlds))})

    routes += [Route("/openapi.json", show_openapi), Route("/health", show_health)]
    handlers: dict[Any, Any] = {Problem: _refuse, BodyTooLarge: _refuse_body}
    door = ExceptionMiddleware(Router(routes=routes, redirect_slashes=False), handlers=handlers)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await door(scope, meter_body(scope, receive, DOCUMENT_MAX), send)

    return app


async def _refuse(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return problem_response(error)


async def _refuse_body(_request: Request, error: Exception) -> Response:
    assert isinstance(error, BodyTooLarge)
    return problem_response(error.as_problem())


def _build_endpoint(
    worlds: Worlds, operation: Operation, convert: Convert, token: str | None
) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        verify_caller(request, token)
        world = _find_world(worlds, request.path_params.get("world"))
        query = _read_query(request, operation)
        body = await _read_body(request, operation, convert)
        answer = await operation.run(Call(worlds, world, body, query))
        if answer.value is None:
            return Response(status_code=answer.status)
        return json_response(answer.value, answer.status)

    return endpoint


def _find_world(worlds: Worlds, name: str | None) -> World | None:
    if name is None:
        return None
    world = worlds.find(name)
    if world is None:
        alive = ", ".join(w.name for w in worlds) or "aucun"
        raise Problem(404, "Monde inconnu", f"« {name} » ; mondes ouverts : {alive}", field="world")
    return world


def _read_query(request: Request, operation: Operation) -> dict[str, str]:
    query = dict(request.query_params)
    for name in query:
        if name not in operation.query:
            known = ", ".join(operation.query) or "aucun"
            raise Problem(422, "Paramètre inconnu", f"« {name} » ; paramètres : {known}", field=name)
    return query


async def _read_body(request: Request, operation: Operation, convert: Convert) -> Any:
    if operation.body is Nothing:
        return None
    verify_json(request)
    raw = await request.body()
    try:
        value = orjson.loads(raw or b"{}")
    except orjson.JSONDecodeError as error:
        raise Problem(400, "JSON illisible", str(error), field="$") from error
    return convert(value, operation.body)
