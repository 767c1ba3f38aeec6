"""What an OpenID Provider must be told by its service: its clients, and how its accounts are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from simulators.core.context import Context


@dataclass(frozen=True)
class Client:
    """A site that may ask this provider who someone is. Its client_id is the name of its service.

    `scopes`: what it may ask for, besides openid and profile. `resources`: other services for which it may
    ask tokens here (RFC 8707). `redirect_paths`, `logout_paths`: exact, on its own origin. `told_voucher`:
    whether its id_token says through which site the person came here (private claim `origine`).
    """

    service: str
    redirect_paths: tuple[str, ...] = ("/login/callback",)
    scopes: frozenset[str] = frozenset()
    logout_paths: tuple[str, ...] = ("/",)
    resources: tuple[str, ...] = ()
    told_voucher: bool = False

    def redirect_uris(self, ctx: Context) -> frozenset[str]:
        """The exact addresses where the answer of a login may go."""
        return frozenset(ctx.url(self.service, path) for path in self.redirect_paths)

    def logout_uris(self, ctx: Context) -> frozenset[str]:
        """The exact addresses where a person may go after logging out."""
        return frozenset(ctx.url(self.service, path) for path in self.logout_paths)


class Accounts(Protocol):
    """The accounts of a service, as its provider sees them."""

    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of these credentials, or None; see `passwords.verify_password`."""

    def claims(self, ctx: Context, account: str) -> Mapping[str, str]:
        """What may be told of the account to a client that asks for `profile`."""
