"""The tables of checks of a site under test."""

from dataclasses import dataclass, field

from simulators.identity.checks.access.table import ACCESS_CHECKS, AccessCheck
from simulators.identity.checks.event.table import EVENT_CHECKS, EventCheck
from simulators.identity.csrf import FORM_CHECKS, FormCheck
from simulators.identity.provider import ProviderChecks
from simulators.identity.relying_party import RelyingPartyChecks


@dataclass(frozen=True)
class Tables:
    """The tables of checks of a site; a test removes one check from one of them."""

    provider: ProviderChecks = field(default_factory=ProviderChecks)
    party: RelyingPartyChecks = field(default_factory=RelyingPartyChecks)
    access: tuple[AccessCheck, ...] = ACCESS_CHECKS
    event: tuple[EventCheck, ...] = EVENT_CHECKS
    form: tuple[FormCheck, ...] = FORM_CHECKS
