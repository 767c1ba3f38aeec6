"""Lines of the declarations tab: each opens a page of a co-owner, the portal declares nothing itself."""

from dataclasses import dataclass
from datetime import date

from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class LigneDeDeclaration:
    """One formality, and the page of the co-owner's site where it is done."""

    demarche: str
    site: Site
    chemin: str


@dataclass(frozen=True, slots=True)
class Declaration:
    """A tax or social declaration of a company: to be filed while `deposee_le` is None."""

    site: Site
    siren: Siren
    demarche: str
    periode: str
    deposee_le: date | None


DECLARATIONS_FISCALES = LigneDeDeclaration("Déclarations fiscales", Site.IMPOTS, "/declarations")
DECLARATIONS_SOCIALES = LigneDeDeclaration("Déclarations sociales", Site.URSSAF, "/declarations")
CONTRIBUTION_INDIRECTE = LigneDeDeclaration("Contribution indirecte", Site.DOUANE, "/ciel")
DEDOUANEMENT = LigneDeDeclaration("Dédouanement", Site.DOUANE, "/delta-g")
OCTROI_DE_MER = LigneDeDeclaration("Octroi de mer", Site.DOUANE, "/domino")
TICPE = LigneDeDeclaration("TICPE", Site.DOUANE, "/isope")
TICPE_DOM = LigneDeDeclaration("TICPE-DOM", Site.DOUANE, "/isope-dom")
