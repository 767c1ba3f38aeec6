"""Lines of the declarations tab: each opens a page of a co-owner, the portal declares nothing itself."""

from dataclasses import dataclass

from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class LigneDeDeclaration:
    """One formality, and the page of the co-owner's site where it is done."""

    demarche: str
    site: Site
    chemin: str


DECLARATIONS_FISCALES = LigneDeDeclaration("Déclarations fiscales", Site.IMPOTS, "/espace-personnel")
DECLARATIONS_SOCIALES = LigneDeDeclaration("Déclarations sociales", Site.URSSAF, "/espace-personnel")
DEDOUANEMENT = LigneDeDeclaration("Dédouanement", Site.DOUANE, "/delta-g")
