"""The people of a run, and what each of them must see."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from load.users.roles import Role
from steps.datasets.facts import tell
from steps.datasets.model import Monde
from steps.oracle.dashboard import TableauAttendu, compute_attendu, compute_entreprises
from steps.oracle.state import Etat, find_siren, fold
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from steps.datasets.model import Entreprise, Personne
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.siren import Siren


@dataclass(frozen=True)
class Visiteur:
    """Somebody who comes; the dashboards that are theirs derive from who they are."""

    personne: Personne
    entreprise: Entreprise
    autres: tuple[Entreprise, ...]
    attendus: Mapping[Siren, TableauAttendu]
    etat: Etat

    @property
    def attendu(self) -> TableauAttendu:
        """The dashboard of one's own company."""
        return self.attendus[self.entreprise.siren]


def list_visiteurs(monde: Monde) -> tuple[Visiteur, ...]:
    """Everybody of the world who has an account at the portal, with what they must see."""
    debts: dict[Siren, list[Creance]] = defaultdict(list)
    for creance in monde.creances:
        debts[creance.siret.siren].append(creance)
    known = {entreprise.siren: entreprise for entreprise in monde.entreprises}
    return tuple(
        _see(personne, known, debts) for personne in monde.personnes if personne.find_compte(Site.PORTAILPRO)
    )


def _see(
    personne: Personne, known: Mapping[Siren, Entreprise], debts: Mapping[Siren, Sequence[Creance]]
) -> Visiteur:
    # Nobody's rights depend on anybody else's: folding person by person keeps a large world linear.
    alone = fold(tell(Monde(personnes=(personne,))))
    own = find_siren(personne.compte(Site.PORTAILPRO).perimetre)
    sirens = {own, *compute_entreprises(alone, personne.courriel)}
    etat = Etat(
        alone.inscriptions,
        alone.rattachements,
        alone.octrois,
        tuple(creance for siren in sorted(sirens, key=str) for creance in debts.get(siren, ())),
    )
    return Visiteur(
        personne,
        known[own],
        tuple(known[siren] for siren in sorted(sirens - {own}, key=str)),
        {siren: compute_attendu(etat, personne.courriel, siren) for siren in sirens},
        etat,
    )


def is_fit(visiteur: Visiteur, role: Role) -> bool:
    """Whether somebody of a world written by hand can play a role, by the rights held at one's company."""

    def holds(droit: Droit) -> bool:
        return visiteur.etat.holds(visiteur.personne.courriel, droit, visiteur.entreprise.siren)

    has_douane = visiteur.personne.find_compte(Site.DOUANE) is not None
    match role:
        case Role.DIRECTEUR:
            return visiteur.etat.is_linked(visiteur.personne.courriel, Site.IMPOTS)
        case Role.SALARIE:
            return has_douane and holds(Droit.DELTA_G_DECLARER)
        case Role.PAYEUR:
            return has_douane and holds(Droit.TELEPAYER)
        case _:
            return False
