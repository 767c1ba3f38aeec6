"""What a person reads on her dashboard and in Télépaiement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.dashboard import TableauLu
from steps.expectations.transfers import PageLue
from steps.expectations.verdict import verify_available
from steps.screens.dashboard import TableauDeBord
from steps.screens.telepaiement import TelepaiementSepa
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.screens.telepaiement import PaiementLu
    from steps.vocabulary.ligne import Lue


@dataclass(frozen=True)
class Lecture:
    """Reading tab by tab; an administration said to be out of reach stops the scenario as inconclusive."""

    desk: Desk

    def read_paiements(self, onglet: Onglet) -> tuple[Lue, ...]:
        """The lines of a tab of the payments."""
        lignes = self._open().read_paiements(onglet)
        self._verify_available()
        return lignes

    def read_page(self, onglet: Onglet) -> PageLue:
        """A tab of the payments with the whole page around it."""
        lignes = self.read_paiements(onglet)
        noms = tuple(element.name for element in self.desk.driver.outline())
        return PageLue(lignes, self.desk.driver.page().text, noms)

    def read_declarations(self) -> tuple[Lue, ...]:
        """The lines of the tab « En cours » of the declarations."""
        lignes = self._open().read_declarations()
        self._verify_available()
        return lignes

    def read_tableau(self) -> TableauLu:
        """The three tabs."""
        return TableauLu(
            en_cours=self.read_paiements(Onglet.EN_COURS),
            historique=self.read_paiements(Onglet.HISTORIQUE),
            declarations=self.read_declarations(),
        )

    def read_telepaiement(self) -> tuple[PaiementLu, ...]:
        """The payments that Télépaiement SEPA shows."""
        return TelepaiementSepa(self.desk.driver, self.desk.labels).read_paiements()

    def _open(self) -> TableauDeBord:
        tableau = self._tableau
        if not tableau.is_shown():
            self.desk.se_rendre(Site.PORTAILPRO)
        return tableau

    def _verify_available(self) -> None:
        verify_available(self._tableau.read_indisponibles(), "Tableau de bord")

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)
