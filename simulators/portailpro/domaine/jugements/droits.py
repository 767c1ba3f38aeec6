"""Which right opens the payments of an administration, and which one its tax or social declarations."""

from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site

SEPA = "TELEPAIEMENT-SEPA"
_PAYER = {
    Site.DOUANE: (SEPA, "telepayer"),
    Site.IMPOTS: ("COMPTE-FISCAL", "payer"),
    Site.URSSAF: ("COMPTE-COTISANT", "payer"),
}
_DECLARER = {Site.IMPOTS: ("COMPTE-FISCAL", "declarer"), Site.URSSAF: ("COMPTE-COTISANT", "declarer")}


def peut_payer(habilitations: Habilitations, siren: Siren, site: Site) -> bool:
    """Whether the right to pay is held there for the company, or for one of its establishments (HAB-07)."""
    service, droit = _PAYER[site]
    return detient(habilitations, siren, site, service, (droit,))


def peut_declarer(habilitations: Habilitations, siren: Siren, site: Site) -> bool:
    """Whether the right to declare taxes or contributions is held there; customs has no such right."""
    if site not in _DECLARER:
        return False
    service, droit = _DECLARER[site]
    return detient(habilitations, siren, site, service, (droit,))
