"""The web application of impots."""

from simulators.coproprietaire.clients import build_portal_client
from simulators.coproprietaire.service import build_coproprietaire
from simulators.coproprietaire.site import Site
from simulators.coproprietaire.tenue.ajouts import build_ajouts, list_teleservices
from simulators.coproprietaire.tenue.ecrans import Ecrans
from simulators.core.service import Service
from simulators.impots.modele import SERVICES, Politiques

# Fictional, as every creditor identifier of the bench.
ICS = "FR22ZZZ000002"
SITE = Site(
    name="impots", services=SERVICES, clients=(build_portal_client(),),
    teleservices=list_teleservices("impots"),
)  # fmt: skip


def build_service() -> Service:
    """The site as the FAQ describes it."""
    return build_coproprietaire(SITE, Politiques(), build_ajouts(Ecrans("Déclarations fiscales", ICS)))
