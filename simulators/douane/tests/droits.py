"""Rights of customs, in the few words the tests of this folder need."""

from simulators.coproprietaire.actes import octroyer
from simulators.coproprietaire.annonce import Annonce
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import A1
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siret

SITE, COMPTE, PASSWORD = "douane", "blacaze", "bruno douane"


def build_droit(droit: str, siret: str = A1, service: str = "DELTA-G") -> Habilitation:
    """A right on DELTA-G for A1, unless said otherwise."""
    return Habilitation(service=service, droit=droit, siret=Siret(siret))


def octroyer_a_bruno(monde: Monde, droit: str, siret: str = A1, service: str = "DELTA-G") -> Annonce:
    """Give it to Bruno."""
    return monde.run(octroyer(monde.ctx(SITE), COMPTE, build_droit(droit, siret, service)))
