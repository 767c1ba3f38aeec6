"""Verifies the access token of a call to one's own API (RFC 6750, RFC 9068)."""

from dataclasses import dataclass

from starlette.requests import Request

from simulators.core.context import context
from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.checks.access.table import ACCESS_CHECKS, AccessCheck
from simulators.identity.checks.run import run_checks
from simulators.identity.errors import ProtocolRefusal, Reason
from simulators.identity.jose import SignedToken, read_token
from simulators.identity.keysets import find_key

FORBIDDEN = 403
NO_TOKEN = Reason(
    "acces-sans-jeton", "invalid_token",
    "Cet appel demande un jeton d’accès.", "expected Authorization: Bearer with a signed token", 401,
)  # fmt: skip


@dataclass(frozen=True)
class AccessToken:
    """Who calls: `client` is its service; `sub` a person's pairwise sub, or the client itself."""

    client: str
    sub: str
    scopes: frozenset[str]
    jti: str


async def verify_access_token(
    request: Request, *, issuer: str, scope: str, checks: tuple[AccessCheck, ...] = ACCESS_CHECKS
) -> AccessToken:
    """The token of this call, for `scope`, signed by the service `issuer`; raises Problem 401 or 403."""
    try:
        facts = await _read(request, issuer, scope)
        run_checks(checks, facts)
    except ProtocolRefusal as refusal:
        raise refusal.as_problem(_build_challenge(refusal.reason, scope)) from refusal
    token = facts.token
    return AccessToken(token.text("client_id"), token.text("sub"), facts.scopes, token.text("jti"))


async def _read(request: Request, issuer: str, scope: str) -> AccessFacts:
    ctx, token = context(request), _read_bearer(request)
    return AccessFacts(ctx, issuer, scope, token, await find_key(ctx, issuer, token.kid))


def _read_bearer(request: Request) -> SignedToken:
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    token = read_token(text.strip()) if scheme.lower() == "bearer" else None
    if token is None:
        raise ProtocolRefusal(NO_TOKEN)
    return token


def _build_challenge(reason: Reason, scope: str) -> dict[str, str]:
    """A refused signature or type is an invalid token, whatever the check calls it."""
    error = "insufficient_scope" if reason.status == FORBIDDEN else "invalid_token"
    return {"WWW-Authenticate": f'Bearer error="{error}", error_description="{reason.code}", scope="{scope}"'}
