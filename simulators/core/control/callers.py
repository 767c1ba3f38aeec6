"""Who may use the control door: a tool on this machine, or a holder of the token; never a web page.

A page open in the tester's browser can reach 127.0.0.1 too. It always says where it comes from (Origin), it
cannot send JSON across origins without asking first, and by a rebound name it shows another Host.
"""

import secrets

from starlette.requests import Request

from simulators.core.errors import Problem

LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
JSON = "application/json"


def verify_caller(request: Request, token: str | None) -> None:
    """Refuse a web page, a name that is not this machine's, and with a token whoever does not hold it."""
    if "origin" in request.headers:
        raise Problem(403, "Page refusée", "la porte de commande ne répond à aucune page de navigateur")
    if token is not None:
        _verify_token(request, token)
    elif _read_host(request) not in LOOPBACK_NAMES:
        raise Problem(403, "Hôte refusé", f"attendu 127.0.0.1, trouvé « {_read_host(request)} »")


def verify_json(request: Request) -> None:
    """A body is JSON and says so."""
    sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if sent != JSON:
        raise Problem(415, "Type refusé", f"attendu Content-Type: {JSON}, trouvé « {sent} »")


def _read_host(request: Request) -> str:
    host = request.headers.get("host", "")
    return host if host.endswith("]") else host.rpartition(":")[0] or host


def _verify_token(request: Request, token: str) -> None:
    sent = request.headers.get("authorization", "")
    if not secrets.compare_digest(sent.encode(), f"Bearer {token}".encode()):
        raise Problem(401, "Jeton attendu", "attendu « Authorization: Bearer <jeton du banc> »")
