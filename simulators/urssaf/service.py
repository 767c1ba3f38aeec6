"""The web application of urssaf."""

from simulators.coproprietaire.clients import build_portal_client
from simulators.coproprietaire.service import build_coproprietaire
from simulators.coproprietaire.site import Site
from simulators.coproprietaire.tenue.ajouts import build_ajouts, list_teleservices
from simulators.coproprietaire.tenue.ecrans import Ecrans
from simulators.core.service import Service
from simulators.urssaf.modele import SERVICES, Politiques

# Fictional, as every creditor identifier of the bench.
ICS = "FR92ZZZ000003"
SITE = Site(
    name="urssaf", services=SERVICES, clients=(build_portal_client(),),
    teleservices=list_teleservices("urssaf"),
)  # fmt: skip
# Employers file some social declarations elsewhere: at the fourth site of the scheme, public here.
ECRANS = Ecrans("Déclarations sociales", ICS, relais={"net-entreprises": "net-entreprises"})


def build_service() -> Service:
    """The site as the FAQ describes it."""
    return build_coproprietaire(SITE, Politiques(), build_ajouts(ECRANS))
