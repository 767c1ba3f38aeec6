"""The accounts as the login form asks about them."""

from collections.abc import Mapping

from simulators.core.context import Context
from simulators.portailpro.passerelles.comptes import ComptesSql


class Acces:
    """Who an address and a password let in, and what the co-owners are told of them."""

    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account that these credentials open; None when they open none."""
        compte = ComptesSql(ctx).authentifier(identifiant, mot_de_passe)
        return compte.id if compte else None

    def claims(self, ctx: Context, account: str) -> Mapping[str, str]:
        """The name of the person; never an address, so that no account is linked by it."""
        compte = ComptesSql(ctx).trouver(account)
        return {"given_name": compte.prenom, "family_name": compte.nom} if compte else {}
