"""The checks of an access token, in order."""

from collections.abc import Callable

from simulators.identity.checks.access.audience import verify_audience
from simulators.identity.checks.access.expiry import verify_expiry
from simulators.identity.checks.access.facts import AccessFacts
from simulators.identity.checks.access.issuer import verify_issuer
from simulators.identity.checks.access.revocation import verify_not_revoked
from simulators.identity.checks.access.scope import verify_scope
from simulators.identity.checks.access.typ import verify_typ
from simulators.identity.checks.signature import verify_signature

AccessCheck = Callable[[AccessFacts], None]
ACCESS_CHECKS: tuple[AccessCheck, ...] = (
    verify_typ,
    verify_signature,
    verify_issuer,
    verify_audience,
    verify_expiry,
    verify_not_revoked,
    verify_scope,
)
