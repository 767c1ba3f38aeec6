"""The checks of a logout, in order."""

from collections.abc import Callable

from simulators.identity.checks.logout.account import verify_same_account
from simulators.identity.checks.logout.facts import LogoutFacts
from simulators.identity.checks.logout.issuer import verify_own_hint
from simulators.identity.checks.logout.redirect_uri import verify_logout_uri
from simulators.identity.checks.repetition import verify_no_repetition
from simulators.identity.checks.signature import verify_signature

LogoutCheck = Callable[[LogoutFacts], None]
LOGOUT_CHECKS: tuple[LogoutCheck, ...] = (
    verify_no_repetition,
    verify_signature,
    verify_own_hint,
    verify_logout_uri,
    verify_same_account,
)
