"""What the checks of an authorization request judge."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.clients import Client
from simulators.identity.params import Params


@dataclass(frozen=True)
class AuthorizationFacts:
    """An authorization request, by a client that exists."""

    ctx: Context
    client: Client
    params: Params

    @property
    def scopes(self) -> frozenset[str]:
        """The scopes asked for."""
        return frozenset(self.params.text("scope").split())
