"""What the checks of an initiated login judge."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.params import Params


@dataclass(frozen=True)
class InitiationFacts:
    """A link followed from another site, which names a provider that this one trusts."""

    ctx: Context
    params: Params
    targets: frozenset[str]
