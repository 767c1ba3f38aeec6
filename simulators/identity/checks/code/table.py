"""The checks of a code, in order. Whose code it is comes first: another client's attempt changes nothing."""

from collections.abc import Callable

from simulators.identity.checks.code.client import verify_code_client
from simulators.identity.checks.code.expiry import verify_code_expiry
from simulators.identity.checks.code.facts import CodeFacts
from simulators.identity.checks.code.redirect_uri import verify_code_redirect_uri
from simulators.identity.checks.code.single_use import verify_code_single_use
from simulators.identity.checks.code.verifier import verify_code_verifier

CodeCheck = Callable[[CodeFacts], None]
CODE_CHECKS: tuple[CodeCheck, ...] = (
    verify_code_client,
    verify_code_single_use,
    verify_code_expiry,
    verify_code_redirect_uri,
    verify_code_verifier,
)
