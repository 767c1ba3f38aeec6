"""Where a person goes in the secure messaging, and the screens that she then has in front of her."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.errors import Inconclusive
from steps.screens.dashboard import TableauDeBord
from steps.screens.messagerie import Echange
from steps.screens.messagerie import Messagerie as Boite
from steps.screens.question import ChoixDeLaQuestion, FormulaireDeQuestion, list_libelles, recognize
from steps.vocabulary.motif import Motif
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.screens.labels import Labels


@dataclass
class Lieux:
    """The pages of the messaging, by the menu or by their address, for the company that she works for."""

    desk: Desk

    def ouvrir(self) -> None:
        """Come to the messaging by the menu of the portal."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._boite.ouvrir()

    def ouvrir_du_tableau(self) -> None:
        """Come to the messaging by the link of the dashboard in front of her."""
        self.desk.se_rendre(Site.PORTAILPRO)
        tableau = TableauDeBord(self.desk.driver, self._labels)
        if not tableau.is_shown():
            raise Inconclusive("Le tableau de bord n'est pas devant elle : rien à y suivre.")
        self._boite.ouvrir()

    def taper_l_adresse(self, motif: Motif) -> None:
        """Type the address of the form of a question."""
        self._taper(self._adresse(motif))

    def taper_une_thematique(self, thematique: str) -> None:
        """Type the address that a theme would have."""
        self._taper(self._labels.adresse.thematique.format(thematique=thematique))

    def taper_l_echange(self, reference: str) -> None:
        """Type the address of an exchange."""
        self._taper(self._labels.adresse.echange.format(reference=reference))

    def recognize(self, texte: str) -> str:
        """The question that a text names, under its first name."""
        return recognize(self._labels, texte)

    def nommer(self, texte: str) -> str:
        """The words of the features for the question that a text names."""
        found = self.recognize(texte)
        return next((motif.nom for motif in Motif if list_libelles(self._labels, motif)[0] == found), found)

    def _chemin(self, motif: Motif) -> str:
        return self._chemin_de(motif.thematique.value, motif.code.lower())

    def _chemin_de(self, thematique: str, code: str) -> str:
        return self._labels.adresse.question.format(thematique=thematique, motif=code)

    def _adresse(self, motif: Motif) -> str:
        return self._racine + self._chemin(motif)

    def _taper(self, chemin: str) -> None:
        self.desk.driver.open(chemin if chemin.startswith("http") else self._racine + chemin)

    @property
    def _racine(self) -> str:
        return self.desk.urls[Site.PORTAILPRO.service]

    @property
    def _labels(self) -> Labels:
        return self.desk.labels

    @property
    def _boite(self) -> Boite:
        return Boite(self.desk.driver, self._labels)

    @property
    def _choix(self) -> ChoixDeLaQuestion:
        return ChoixDeLaQuestion(self.desk.driver, self._labels)

    @property
    def _form(self) -> FormulaireDeQuestion:
        return FormulaireDeQuestion(self.desk.driver, self._labels)

    @property
    def _echange(self) -> Echange:
        return Echange(self.desk.driver, self._labels)
