"""Whose token came: a service's own, or one that a person's login gave it."""

from simulators.coproprietaire.errors import JetonInadapte
from simulators.core.context import Context
from simulators.identity.api import AccessToken
from simulators.identity.subjects import find_account


def verify_service_token(token: AccessToken) -> None:
    """A call in the name of a service; the token of a person does not do (RFC 9068 section 5)."""
    if token.sub != token.client:
        raise JetonInadapte("le jeton d’un service, obtenu par client_credentials")


def find_holder(ctx: Context, token: AccessToken) -> str:
    """The account of the person who holds a token; raises JetonInadapte for a service's own."""
    compte = find_account(ctx, token.sub, token.client)
    if compte is None:
        raise JetonInadapte("le jeton d’une personne, obtenu par sa connexion")
    return compte
