"""What the checks of a token in the client's own name judge."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.clients import Client
from simulators.identity.params import Params


@dataclass(frozen=True)
class CredentialsFacts:
    """A request by a client that has proved who it is."""

    ctx: Context
    params: Params
    client: Client

    @property
    def scopes(self) -> frozenset[str]:
        """The scopes asked for."""
        return frozenset(self.params.text("scope").split())

    @property
    def resource(self) -> str:
        """The API asked for: the provider's own unless another is named (RFC 8707)."""
        return self.params.text("resource") or self.ctx.origin
