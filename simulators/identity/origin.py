"""Where a post comes from, as the browser says it."""

from starlette.requests import Request

from simulators.core.context import context


def comes_from_elsewhere(request: Request) -> bool:
    """Whether the Origin header names another site; a tool that sends none is judged by its token alone."""
    origin = request.headers.get("origin")
    return origin is not None and origin != context(request).origin
