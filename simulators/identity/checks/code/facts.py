"""What the checks of a code judge."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.clients import Client
from simulators.identity.codes import Grant
from simulators.identity.params import Params


@dataclass(frozen=True)
class CodeFacts:
    """A code that this provider issued, presented by a client that has proved who it is."""

    ctx: Context
    params: Params
    client: Client
    grant: Grant
