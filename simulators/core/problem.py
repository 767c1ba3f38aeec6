"""Refusals for machines (RFC 9457)."""

import orjson
from starlette.responses import Response

from simulators.core.errors import Problem

MEDIA_TYPE = "application/problem+json"


def problem_response(problem: Problem) -> Response:
    """The refusal as application/problem+json; `field` is present when one member is at fault."""
    body: dict[str, str | int] = {
        "type": "about:blank", "title": problem.title, "status": problem.status, "detail": problem.sentence,
    }  # fmt: skip
    if problem.field:
        body["field"] = problem.field
    return Response(
        orjson.dumps(body), status_code=problem.status, media_type=MEDIA_TYPE, headers=problem.headers
    )


def json_response(value: object, status: int = 200) -> Response:
    """A plain JSON answer."""
    return Response(orjson.dumps(value), status_code=status, media_type="application/json")
