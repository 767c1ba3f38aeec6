"""The people of a run, and what each of them must see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.facts import tell
from steps.datasets.population import Size, draw_population
from steps.oracle.dashboard import TableauAttendu, compute_attendu
from steps.oracle.state import find_siren, fold
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.model import Monde, Personne

PAR_ENTREPRISE = 3


@dataclass(frozen=True)
class Visiteur:
    """Somebody who comes, and the dashboard that is theirs: derived from who they are."""

    personne: Personne
    attendu: TableauAttendu


def draw_monde(seed: int, population: int) -> Monde:
    """The companies, people, rights and debts of a run: the same for the same seed."""
    return draw_population(seed, Size(personnes=population, par_entreprise=PAR_ENTREPRISE))


def list_visiteurs(monde: Monde) -> tuple[Visiteur, ...]:
    """Everybody of the world, with what they must see."""
    etat = fold(tell(monde))
    return tuple(
        Visiteur(
            personne,
            compute_attendu(etat, personne.courriel, find_siren(personne.compte(Site.PORTAILPRO).perimetre)),
        )
        for personne in monde.personnes
    )
