"""What is true at this point of a story, as the oracle folded it: what may still happen is drawn from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.machines.tirages import PAR_CARTE, PAR_PRELEVEMENT, PERSONNES
from steps.oracle.dashboard import compute_entreprises
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Container

    from steps.actors.troupe import Troupe
    from steps.oracle.facts import Octroi
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.date import Date


@dataclass(frozen=True)
class Situation:
    """The facts told so far, asked by the names that gestures use."""

    troupe: Troupe

    @property
    def jour(self) -> Date:
        """Today, in the world of the story."""
        day = self.troupe.etat.aujourdhui
        assert day is not None, "a world is installed"
        return day

    def ouvertes(self, prenom: str) -> tuple[str, ...]:
        """The companies that a person may choose."""
        sirens = compute_entreprises(self.troupe.etat, self.troupe[prenom].personne.courriel)
        return tuple(sorted(self.troupe.annuaire.nom(siren) for siren in sirens))

    def tenus(self) -> list[tuple[str, Octroi]]:
        """Who holds what, in an order that does not change."""
        prenoms = {self.troupe[prenom].personne.courriel: prenom for prenom in PERSONNES}
        held = [(prenoms[octroi.personne], octroi) for octroi in self.troupe.etat.octrois]
        return sorted(held, key=lambda pair: (pair[0], pair[1].droit.libelle, str(pair[1].perimetre)))

    def dues(self) -> list[Creance]:
        """The debts that nobody has settled."""
        return [creance for creance in self.troupe.etat.creances if creance.paiement is None]

    def hors_bordereau(self) -> list[Creance]:
        """The customs debts that no slip gathers yet."""
        return [each for each in self.dues() if each.site is Site.DOUANE and each.bordereau is None]

    def par_carte(self) -> list[Creance]:
        """The debts that a card may pay."""
        return [
            creance
            for creance in self.dues()
            if creance.nature in PAR_CARTE and creance.montant.centimes <= PAR_CARTE[creance.nature].centimes
        ]

    def prelevables(self, presents: Container[str]) -> list[tuple[str, Creance]]:
        """Who, of those who are on the portal, may pay which debt by direct debit."""
        payables = [creance for creance in self.dues() if creance.nature in PAR_PRELEVEMENT]
        return [
            (prenom, creance)
            for prenom, octroi in self.tenus()
            if octroi.droit is Droit.TELEPAYER and prenom in presents
            for creance in payables
            if creance.siret == octroi.perimetre
        ]
