"""Public face of the Relying Party."""

from functools import partial
from urllib.parse import urlencode

from starlette.routing import Route

from simulators.core.context import Context
from simulators.identity.flows import Failure, Flow, Identity
from simulators.identity.keysets import KEYS_PATH
from simulators.identity.leave import leave
from simulators.identity.published_keys import show_keys
from simulators.identity.rp.begin import CALLBACK_PATH, begin
from simulators.identity.rp.callback import receive
from simulators.identity.rp.initiate import initiate
from simulators.identity.rp.settings import RelyingPartyChecks, RelyingPartySettings

__all__ = [
    "Failure", "Flow", "Identity", "RelyingParty", "RelyingPartyChecks", "begin", "compute_initiate_url",
]  # fmt: skip

INITIATE_PATH = "/login/initiate"


class RelyingParty(RelyingPartySettings):
    """A site that trusts providers to say who someone is."""

    def routes(self) -> tuple[Route, ...]:
        """/login/initiate and /login/callback, /jwks and /deconnexion (the same as a Provider's)."""
        return (
            Route(INITIATE_PATH, partial(initiate, self)),
            Route(CALLBACK_PATH, partial(receive, self)),
            Route(KEYS_PATH, show_keys),
            Route("/deconnexion", leave, methods=["POST"]),
        )


def compute_initiate_url(ctx: Context, service: str, target: str, *, iss: str | None = None) -> str:
    """The link that opens `target` at `service` without typing anything (OpenID Connect Core section 4).

    `iss` is the origin of the provider that the person is logged in at: this very site by default.
    """
    query = urlencode({"iss": iss or ctx.origin, "target_link_uri": target})
    return f"{ctx.url(service, INITIATE_PATH)}?{query}"
