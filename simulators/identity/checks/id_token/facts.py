"""What the checks of an id_token judge."""

from dataclasses import dataclass

from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.identity.flows import Flow
from simulators.identity.jose import SignedToken


@dataclass(frozen=True)
class IdTokenFacts:
    """An id_token that could be read, received for this flow."""

    ctx: Context
    flow: Flow
    token: SignedToken
    key: ECKey | None

    @property
    def audiences(self) -> list[object]:
        """The sites that the token is for."""
        found = self.token.claims.get("aud")
        return found if isinstance(found, list) else [found]
