"""The dashboard of one person for one company, composed from what the co-owners answered."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulators.portailpro.domaine.creance import Creance, Reglement
from simulators.portailpro.domaine.declaration import LigneDeDeclaration
from simulators.portailpro.domaine.habilitation import Entreprise, Habilitations, nommer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class ReleveDeCreances:
    """What one site answered about one company; `creances` is None when it gave no usable answer."""

    site: Site
    siren: Siren
    creances: tuple[Creance, ...] | None


@dataclass(frozen=True, slots=True)
class TableauDeBord:
    """What the screen shows: nothing is left for it to judge."""

    entreprise: Entreprise
    declarations: tuple[LigneDeDeclaration, ...]
    creances: tuple[Creance, ...]
    reglements: tuple[Reglement, ...]


def composer(
    politiques: Politiques, siren: Siren, habilitations: Habilitations, releves: Sequence[ReleveDeCreances]
) -> TableauDeBord:
    """Keep what the person may see; soonest due first, and in the history the latest payment first."""
    visibles = tuple(_visibles(politiques, habilitations, releves))
    a_payer = (c for c in visibles if c.paiement is None)
    regles = (Reglement(c, c.paiement) for c in visibles if c.paiement is not None)
    montres = (r for r in regles if politiques.paiement_visible(r.paiement))
    return TableauDeBord(
        entreprise=nommer(siren, habilitations),
        declarations=tuple(
            ligne
            for un_siren in politiques.perimetre(siren, habilitations)
            for ligne in politiques.lignes_de_declaration(habilitations, un_siren)
        ),
        creances=tuple(sorted(a_payer, key=lambda c: (c.echeance, c.reference))),
        reglements=tuple(
            sorted(montres, key=lambda r: (-r.paiement.regle_le.toordinal(), r.creance.reference))
        ),
    )


def _visibles(
    politiques: Politiques, habilitations: Habilitations, releves: Sequence[ReleveDeCreances]
) -> Iterator[Creance]:
    for releve in releves:
        for creance in releve.creances or ():
            if politiques.creance_visible(releve.site, habilitations, releve.siren, creance):
                yield creance
