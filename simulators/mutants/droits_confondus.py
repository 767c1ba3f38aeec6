"""Faults of rights taken one for another, from site to site or from act to act: TDB-02."""

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.droits import peut_declarer, peut_payer
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site


def _ask_for_every_right(portail: Service) -> Service:
    def visible(_site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        return creance.siren == siren and all(peut_payer(rights, siren, site) for site in Site)

    return portail.with_policy(creance_visible=visible)


def _declaring_is_paying(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        declares = site is Site.IMPOTS and creance.siren == siren and peut_declarer(rights, siren, site)
        return declares or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


MUTANTS = (
    Mutant(
        "trois-droits-exiges", "TDB-02", "portailpro",
        "il faut un droit chez les trois administrations pour voir une créance", _ask_for_every_right,
    ),
    Mutant(
        "declarer-ouvre-les-paiements", "TDB-02", "portailpro",
        "le droit de déclarer aux impôts ouvre aussi leurs paiements", _declaring_is_paying,
    ),
)  # fmt: skip
