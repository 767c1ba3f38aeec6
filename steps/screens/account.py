"""The form that opens an account at the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.screen import Screen, fold

if TYPE_CHECKING:
    from steps.vocabulary.siren import Siren


class CreationDeCompte(Screen):
    """Where a person who has no account opens one."""

    def ouvrir(self) -> None:
        """Follow the link of the home page that leads to the form."""
        self.driver.follow(self.labels.creation.lien)

    def saisir(self, *, prenom: str, nom: str, courriel: str, siren: Siren, mot_de_passe: str) -> None:
        """Fill the form and send it."""
        names = self.labels.creation
        self.driver.fill(names.prenom, prenom)
        self.driver.fill(names.nom, nom)
        self.driver.fill(names.courriel, courriel)
        self.driver.fill(names.siren, str(siren))
        self.driver.fill(names.mot_de_passe, mot_de_passe)
        self.driver.press(names.bouton)

    def is_confirmed(self) -> bool:
        """Whether the portal says that the account exists."""
        return fold(self.labels.creation.succes) in map(fold, self.driver.page().statuses)
