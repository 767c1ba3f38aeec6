"""The web application of urssaf."""

from simulators.coproprietaire.api import creance_routes
from simulators.coproprietaire.clients import build_portal_client
from simulators.coproprietaire.service import Ajouts, build_coproprietaire
from simulators.coproprietaire.site import Site
from simulators.core.service import Service
from simulators.urssaf.modele import SERVICES, Politiques

SITE = Site(name="urssaf", services=SERVICES, clients=(build_portal_client(),))


def build_service() -> Service:
    """The site as the FAQ describes it."""
    return build_coproprietaire(SITE, Politiques(), Ajouts(routes=creance_routes()))
