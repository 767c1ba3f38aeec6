"""What the checks of a logout judge."""

from dataclasses import dataclass

from joserfc.jwk import ECKey

from simulators.core.context import Context
from simulators.identity.clients import Client
from simulators.identity.jose import SignedToken
from simulators.identity.params import Params
from simulators.identity.sessions import Session


@dataclass(frozen=True)
class LogoutFacts:
    """A logout whose hint could be read, on behalf of a client that exists."""

    ctx: Context
    params: Params
    client: Client
    token: SignedToken
    key: ECKey | None
    session: Session | None
