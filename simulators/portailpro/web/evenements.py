"""Where co-owners announce that rights have changed (RFC 8417, pushed as in RFC 8935)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.identity.events import accept_event, verify_event
from simulators.portailpro.cas_usage.noter_annonce import noter_annonce
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.visites import FabriqueDePorts

HABILITATIONS_MODIFIEES = "urn:portailpro:habilitations-modifiees"
_EMETTEURS = tuple(site.value for site in Site)


async def recevoir(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Acknowledge an announcement; the rights it speaks of are read again at the next request of the person.

    What does not concern us is acknowledged too, so that its sender does not try again, and is noted.
    """
    event, ctx = await verify_event(request, _EMETTEURS), context(request)
    if event.type != HABILITATIONS_MODIFIEES:
        ctx.note(f"annonce sans objet ici : {event.type}")
    elif not noter_annonce(fabrique(ctx), event.iss, event.sub):
        ctx.note(f"annonce d’un compte rattaché à personne ici, chez {event.provider}")
    return accept_event()
