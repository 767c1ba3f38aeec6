"""The dashboard of one person for one company, composed from what the co-owners answered."""

from dataclasses import dataclass

from simulators.portailpro.domaine.creance import Creance, Reglement
from simulators.portailpro.domaine.declaration import Declaration, LigneDeDeclaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Entreprise
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.domaine.synthese import Synthese


@dataclass(frozen=True, slots=True)
class Releve:
    """What one site answered about one company; `situation` is None when it gave no usable answer."""

    site: Site
    siren: Siren
    situation: Situation | None


@dataclass(frozen=True, slots=True)
class TableauDeBord:
    """What the screen shows: nothing is left for it to judge."""

    entreprise: Entreprise
    synthese: Synthese
    declarations: tuple[LigneDeDeclaration, ...]
    deposees: tuple[Declaration, ...]
    creances: tuple[Creance, ...]
    reglements: tuple[Reglement, ...]
    echeancier: tuple[Echeance, ...]
    mandats: tuple[Mandat, ...]
