"""Where co-owners announce that rights have changed (RFC 8417, pushed as in RFC 8935)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.identity.events import accept_event
from simulators.portailpro.cas_usage.noter_annonce import noter_annonce
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.visites import FabriqueDePorts

HABILITATIONS_MODIFIEES = "urn:portailpro:habilitations-modifiees"
