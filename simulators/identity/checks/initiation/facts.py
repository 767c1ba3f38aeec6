"""What the checks of an initiated login judge."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.params import Params


@dataclass(frozen=True)
class InitiationFacts:
    """A link followed from another site; `issuers` maps the known origins to their services."""

    ctx: Context
    params: Params
    issuers: Mapping[str, str]
    targets: frozenset[str]
