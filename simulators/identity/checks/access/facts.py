"""What the checks of an access token judge."""

from dataclasses import dataclass

from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.identity.jose import SignedToken


@dataclass(frozen=True)
class AccessFacts:
    """An access token that could be read, and what the API wants of it."""

    ctx: Context
    issuer: str
    scope: str
    token: SignedToken
    key: ECKey | None

    @property
    def scopes(self) -> frozenset[str]:
        """The scopes that the token gives."""
        return frozenset(self.token.text("scope").split())
