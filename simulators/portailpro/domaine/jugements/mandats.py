"""Who sees which mandates, in the list and in the detail of one."""

from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import SEPA, peut_payer
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site


def mandat_visible(site: Site, habilitations: Habilitations, siren: Siren, mandat: Mandat) -> bool:
    """Whether a mandate told by a site for a company is listed.

    At customs the right « Adhérer » opens them, and that right alone (TDB-10); held for one establishment, it
    shows the mandates of the whole company (TDB-14). The other two ask for their right to pay.
    """
    if mandat.siret.siren != siren:
        return False
    if site is Site.DOUANE:
        return detient(habilitations, siren, site, SEPA, ("adherer",))
    return peut_payer(habilitations, siren, site)


def mandat_consultable(liste: bool, mandat: Mandat) -> bool:  # noqa: ARG001 - whatever the mandate is
    """Whether the detail of a mandate opens: exactly when it is listed (TDB-10, TDB-11, AMB-32)."""
    return liste
