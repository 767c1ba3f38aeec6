"""What an OpenID Provider is told by its service."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from simulators.core.context import Context
from simulators.identity.checks.authorization.table import AUTHORIZATION_CHECKS, AuthorizationCheck
from simulators.identity.checks.client.table import CLIENT_CHECKS, ClientCheck
from simulators.identity.checks.code.table import CODE_CHECKS, CodeCheck
from simulators.identity.checks.credentials.table import CREDENTIALS_CHECKS, CredentialsCheck
from simulators.identity.checks.logout.table import LOGOUT_CHECKS, LogoutCheck
from simulators.identity.clients import Accounts, Client
from simulators.identity.sessions import Session


@dataclass(frozen=True)
class ProviderChecks:
    """Every table of checks of a provider."""

    authorization: tuple[AuthorizationCheck, ...] = AUTHORIZATION_CHECKS
    client: tuple[ClientCheck, ...] = CLIENT_CHECKS
    code: tuple[CodeCheck, ...] = CODE_CHECKS
    credentials: tuple[CredentialsCheck, ...] = CREDENTIALS_CHECKS
    logout: tuple[LogoutCheck, ...] = LOGOUT_CHECKS


Claims = Callable[[Context, str], Mapping[str, str]]


def _home(_ctx: Context, _session: Session) -> str:
    return "/espace-personnel"


@dataclass(frozen=True)
class ProviderSettings:
    """Its accounts, its clients, its login page.

    `landing`: where a person goes after a plain login. `login_fields`: labels of the two fields.
    `more_claims`: what is told of an account beyond its profile, by the scope that asks for it.
    """

    accounts: Accounts
    clients: tuple[Client, ...]
    site_name: str
    landing: Callable[[Context, Session], str] = _home
    login_fields: tuple[str, str] = ("Identifiant", "Mot de passe")
    checks: ProviderChecks = field(default_factory=ProviderChecks)
    more_claims: Mapping[str, Claims] = field(default_factory=dict)

    def find_client(self, name: str) -> Client | None:
        """The registered client of that client_id."""
        return next((client for client in self.clients if client.service == name), None)
