"""Three sites that hold something of each kind."""

from datetime import UTC, datetime

from simulators.portailpro.domaine.site import Site
from simulators.portailpro.tests.builders import (
    A2,
    B1,
    BETA,
    SEPA,
    VIREMENT,
    creance,
    declaration,
    echeance,
    mandat,
)
from simulators.portailpro.tests.en_memoire import Bac


def bac_rempli() -> Bac:
    """Something of each kind, for ALPHA at every site and for BETA at customs, on 3 March."""
    bac = Bac(instant=datetime(2026, 3, 3, 9, tzinfo=UTC))
    bac.lier(*Site)
    tenu = bac.coproprietaires
    tenu.creances = [
        creance("D1"), creance("D2", paiement=SEPA), creance("D3", paiement=VIREMENT),
        creance("D4", siret=B1), creance("I1", Site.IMPOTS), creance("U1", Site.URSSAF, paiement=SEPA),
    ]  # fmt: skip
    tenu.mandats = [mandat("M-U", Site.URSSAF), mandat("M-D", siret=A2), mandat("M-B", siret=B1)]
    tenu.echeances = [
        echeance("cotisations", Site.URSSAF, jour=20), echeance("TVA", jour=10), echeance("hier", jour=2),
    ]  # fmt: skip
    tenu.declarations = [declaration("TVA"), declaration("DSN", Site.URSSAF), declaration("B", siren=BETA)]
    return bac
