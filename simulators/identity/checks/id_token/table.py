"""The checks of an id_token, in order."""

from collections.abc import Callable

from simulators.identity.checks.id_token.audience import verify_audience
from simulators.identity.checks.id_token.auth_time import verify_auth_time
from simulators.identity.checks.id_token.authorized_party import verify_authorized_party
from simulators.identity.checks.id_token.expiry import verify_expiry
from simulators.identity.checks.id_token.facts import IdTokenFacts
from simulators.identity.checks.id_token.issued_at import verify_issued_at
from simulators.identity.checks.id_token.issuer import verify_issuer
from simulators.identity.checks.id_token.nonce import verify_nonce
from simulators.identity.checks.id_token.subject import verify_subject
from simulators.identity.checks.signature import verify_signature

IdTokenCheck = Callable[[IdTokenFacts], None]
ID_TOKEN_CHECKS: tuple[IdTokenCheck, ...] = (
    verify_signature,
    verify_issuer,
    verify_audience,
    verify_authorized_party,
    verify_expiry,
    verify_issued_at,
    verify_nonce,
    verify_auth_time,
    verify_subject,
)
