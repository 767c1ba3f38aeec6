"""What the summary of payments counts, and for whom."""

from collections.abc import Sequence

from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul, LigneDeSynthese


def synthese_visible(site: Site, habilitations: Habilitations, siren: Siren) -> bool:
    """Whether the summary counts the debts of a site: by the right to pay there, and no other (TDB-08)."""
    return peut_payer(habilitations, siren, site)


def resumer(creances: Sequence[Creance]) -> Cumul:
    """What is to pay and what is paid among these debts; one settled by transfer counts nowhere (AMB-26)."""
    dues = [c.montant for c in creances if c.paiement is None]
    payees = [c.paiement.montant for c in creances if c.paiement and c.paiement.moyen is not Moyen.VIREMENT]
    return Cumul(sum(dues), len(dues), sum(payees), len(payees))


def totaliser(lignes: Sequence[LigneDeSynthese]) -> Cumul:
    """The figures of all the lines together (TDB-03)."""
    cumuls = [ligne.cumul for ligne in lignes]
    return Cumul(
        sum(c.a_payer for c in cumuls), sum(c.creances_a_payer for c in cumuls),
        sum(c.paye for c in cumuls), sum(c.creances_payees for c in cumuls),
    )  # fmt: skip
