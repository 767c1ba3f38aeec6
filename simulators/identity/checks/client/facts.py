"""What the checks of a client's proof judge."""

from dataclasses import dataclass

from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.identity.clients import Client
from simulators.identity.jose import SignedToken
from simulators.identity.params import Params


@dataclass(frozen=True)
class ClientFacts:
    """A token request whose assertion could be read, by a client that exists."""

    ctx: Context
    params: Params
    client: Client
    token: SignedToken
    key: ECKey | None
    authorization: str = ""
