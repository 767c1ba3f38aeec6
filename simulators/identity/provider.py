"""Public face of the OpenID Provider."""

from functools import partial

from starlette.routing import Route

from simulators.identity.clients import Accounts, Client
from simulators.identity.keysets import KEYS_PATH
from simulators.identity.leave import leave
from simulators.identity.metadata import DISCOVERY_PATH
from simulators.identity.op.authorize import authorize
from simulators.identity.op.documents import show_discovery
from simulators.identity.op.login import log_in, show_login
from simulators.identity.op.logout import end_session
from simulators.identity.op.settings import ProviderChecks, ProviderSettings
from simulators.identity.op.token import issue_tokens
from simulators.identity.published_keys import show_keys
from simulators.identity.subjects import find_account, pairwise_sub

__all__ = ["Accounts", "Client", "Provider", "ProviderChecks", "find_account", "pairwise_sub"]


class Provider(ProviderSettings):
    """A site that says to others who someone is."""

    def routes(self) -> tuple[Route, ...]:
        """Discovery, keys, authorization, tokens, login form, own logout, logout asked by a client."""
        return (
            Route(DISCOVERY_PATH, partial(show_discovery, self)),
            Route(KEYS_PATH, show_keys),
            Route("/authorize", partial(authorize, self)),
            Route("/token", partial(issue_tokens, self), methods=["POST"]),
            Route("/connexion", partial(show_login, self)),
            Route("/connexion", partial(log_in, self), methods=["POST"]),
            Route("/deconnexion", leave, methods=["POST"]),
            Route("/logout", partial(end_session, self)),
        )
