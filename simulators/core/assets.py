"""The style sheet and the icon, served by every service from its own origin."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_STYLE = (Path(__file__).parent / "gabarits" / "style.css").read_bytes()
_ICON = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" '
    b'fill="#4a5560"/><path d="M4 11V5h5M4 8h4" stroke="#fff" stroke-width="2" fill="none"/></svg>'
)
_LASTING = {"cache-control": "public, max-age=3600"}


async def _show_style(_request: Request) -> Response:
    return Response(_STYLE, media_type="text/css", headers=_LASTING)


async def _show_icon(_request: Request) -> Response:
    return Response(_ICON, media_type="image/svg+xml", headers=_LASTING)


def asset_routes() -> tuple[Route, ...]:
    """What a service adds to its routes."""
    return (Route("/style.css", _show_style), Route("/icone.svg", _show_icon))
