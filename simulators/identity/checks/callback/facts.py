"""What the checks of an answer judge."""

from dataclasses import dataclass

from simulators.core.context import Context
from simulators.identity.flows import Flow
from simulators.identity.params import Params


@dataclass(frozen=True)
class CallbackFacts:
    """An answer whose state names a departure; `browser` is the fingerprint of the cookie that came along."""

    ctx: Context
    params: Params
    flow: Flow
    browser: str
