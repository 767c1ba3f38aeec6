"""Brings things about through the control door: nobody logs in, nothing is announced."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from steps.datasets.document import write_document
from steps.datasets.model import Monde, Relation
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.datasets.model import Compte, Habilitation, Personne
    from steps.stage import Control


@dataclass(frozen=True)
class ByControl:
    """The fast way, that of most scenarios."""

    control: Control

    def installer(self, monde: Monde) -> None:
        """Add a whole world."""
        self.control.populate(write_document(monde))

    def ouvrir_compte(self, personne: Personne) -> None:
        """Make the person's account at the portal exist, as her data gives it."""
        self._add(personne, personne.compte(Site.PORTAILPRO))

    def ajouter_compte(self, personne: Personne, compte: Compte) -> None:
        """Make one more account of the person exist at a co-owner."""
        self._add(personne, compte)

    def rattacher(self, personne: Personne, compte: Compte) -> None:
        """Make her account of the portal linked, on both sides, to this account of a co-owner."""
        self._add(personne, replace(compte, rattache=True))

    def rattacher_tous(self, personne: Personne, comptes: Iterable[Compte]) -> None:
        """Make her account of the portal linked to each of these, in one go."""
        lies = tuple(replace(compte, rattache=True) for compte in comptes)
        self.installer(Monde(personnes=(personne.with_comptes(*lies),)))

    def habiliter(self, personne: Personne, compte: Compte, habilitation: Habilitation) -> None:
        """Make this account hold this right, ROSA relation included."""
        self._add(personne, replace(compte, habilitations=(habilitation,)), *_relations(habilitation))

    def _add(self, personne: Personne, compte: Compte, *relations: Relation) -> None:
        self.installer(Monde(personnes=(personne.with_comptes(compte),), relations=relations))


def _relations(habilitation: Habilitation) -> tuple[Relation, ...]:
    if not isinstance(habilitation.perimetre, Siret):
        return ()
    return (Relation(habilitation.perimetre, habilitation.droit.service),)
