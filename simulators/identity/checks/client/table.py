"""The checks of a client's proof, in order; the single use comes last, so that only a good one is spent."""

from collections.abc import Callable

from simulators.identity.checks.client.assertion_type import verify_assertion_type
from simulators.identity.checks.client.audience import verify_audience
from simulators.identity.checks.client.facts import ClientFacts
from simulators.identity.checks.client.lifetime import verify_lifetime
from simulators.identity.checks.client.method import verify_single_method
from simulators.identity.checks.client.single_use import verify_single_use
from simulators.identity.checks.client.subject import verify_subject
from simulators.identity.checks.client.typ import verify_typ
from simulators.identity.checks.repetition import verify_no_repetition
from simulators.identity.checks.signature import verify_signature

ClientCheck = Callable[[ClientFacts], None]
CLIENT_CHECKS: tuple[ClientCheck, ...] = (
    verify_no_repetition,
    verify_single_method,
    verify_assertion_type,
    verify_typ,
    verify_signature,
    verify_subject,
    verify_audience,
    verify_lifetime,
    verify_single_use,
)
