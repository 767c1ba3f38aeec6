"""What the schedule shows: taxes and contributions to come, never customs."""

from collections.abc import Sequence
from datetime import date

from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.site import Site


def echeance_visible(site: Site, habilitations: Habilitations, siren: Siren, echeance: Echeance) -> bool:
    """Whether an instalment told by a site for a company may be shown: by the right to pay there (TDB-04)."""
    return echeance.siret.siren == siren and peut_payer(habilitations, siren, site)


def lignes_d_echeancier(
    echeances: Sequence[Echeance],
    creances: Sequence[Creance],  # noqa: ARG001 - a debt is no line of the schedule, whoever holds it (TDB-05)
    aujourd_hui: date,
) -> tuple[Echeance, ...]:
    """The schedule from today on, soonest first: taxes and contributions (TDB-04), no customs (TDB-05)."""
    a_venir = (e for e in echeances if e.site is not Site.DOUANE and e.date >= aujourd_hui)
    return tuple(sorted(a_venir, key=lambda e: (e.date, list(Site).index(e.site), e.libelle)))
