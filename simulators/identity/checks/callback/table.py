"""The checks of an answer, in order; they judge errors as much as codes."""

from collections.abc import Callable

from simulators.identity.checks.callback.age import verify_age
from simulators.identity.checks.callback.browser import verify_browser
from simulators.identity.checks.callback.facts import CallbackFacts
from simulators.identity.checks.callback.issuer import verify_issuer
from simulators.identity.checks.callback.single_use import verify_single_use
from simulators.identity.checks.repetition import verify_no_repetition

CallbackCheck = Callable[[CallbackFacts], None]
CALLBACK_CHECKS: tuple[CallbackCheck, ...] = (
    verify_no_repetition,
    verify_browser,
    verify_single_use,
    verify_age,
    verify_issuer,
)
