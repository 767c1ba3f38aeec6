"""The checks of an authorization request, in order.

Until `verify_redirect_uri` has passed, a refusal is a page; after it, it goes back to the client.
"""

from collections.abc import Callable

from simulators.identity.checks.authorization.challenge import verify_challenge
from simulators.identity.checks.authorization.facts import AuthorizationFacts
from simulators.identity.checks.authorization.nonce import verify_nonce
from simulators.identity.checks.authorization.prompt import verify_prompt
from simulators.identity.checks.authorization.redirect_uri import verify_redirect_uri
from simulators.identity.checks.authorization.response_mode import verify_response_mode
from simulators.identity.checks.authorization.response_type import verify_response_type
from simulators.identity.checks.authorization.scope import verify_allowed_scope, verify_openid_scope
from simulators.identity.checks.authorization.state import verify_state
from simulators.identity.checks.authorization.unsupported import verify_nothing_unsupported
from simulators.identity.checks.repetition import verify_no_repetition

AuthorizationCheck = Callable[[AuthorizationFacts], None]
AUTHORIZATION_CHECKS: tuple[AuthorizationCheck, ...] = (
    verify_redirect_uri,
    verify_no_repetition,
    verify_response_type,
    verify_response_mode,
    verify_nothing_unsupported,
    verify_openid_scope,
    verify_allowed_scope,
    verify_state,
    verify_nonce,
    verify_challenge,
    verify_prompt,
)
