"""What the checks of an event judge."""

from dataclasses import dataclass

from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.identity.jose import SignedToken


@dataclass(frozen=True)
class EventFacts:
    """A pushed token that could be read, from a site that is listened to."""

    ctx: Context
    issuer: str
    content_type: str
    token: SignedToken
    key: ECKey | None
