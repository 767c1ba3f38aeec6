"""Who may ask a co-owner to log people in, or call its API."""

from collections.abc import Iterable

from simulators.coproprietaire.site import PORTAIL
from simulators.identity.clients import Client

SCOPE_LIENS, SCOPE_HABILITATIONS, SCOPE_CREANCES = "liens", "habilitations", "creances"


def build_portal_client(*resources: str, scopes: Iterable[str] = ()) -> Client:
    """The portal; `resources` names the other services for which it asks tokens here (RFC 8707).

    `scopes`: what this site opens to it besides what every co-owner does.
    """
    ouverts = frozenset({SCOPE_LIENS, SCOPE_HABILITATIONS, SCOPE_CREANCES, *scopes})
    return Client(PORTAIL, scopes=ouverts, resources=resources)
