"""Who may ask a co-owner to log people in, or call its API."""

from simulators.coproprietaire.site import PORTAIL
from simulators.identity.clients import Client

SCOPE_LIENS, SCOPE_HABILITATIONS, SCOPE_CREANCES = "liens", "habilitations", "creances"


def build_portal_client(*resources: str) -> Client:
    """The portal; `resources` names the other services for which it asks tokens here (RFC 8707)."""
    scopes = frozenset({SCOPE_LIENS, SCOPE_HABILITATIONS, SCOPE_CREANCES})
    return Client(PORTAIL, scopes=scopes, resources=resources)
