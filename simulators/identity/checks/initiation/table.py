"""The checks of an initiated login, in order."""

from collections.abc import Callable

from simulators.identity.checks.initiation.facts import InitiationFacts
from simulators.identity.checks.initiation.target import verify_target
from simulators.identity.checks.repetition import verify_no_repetition

InitiationCheck = Callable[[InitiationFacts], None]
INITIATION_CHECKS: tuple[InitiationCheck, ...] = (verify_no_repetition, verify_target)
