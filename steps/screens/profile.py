"""The profile of a person at the portal, and the page that changes her password there."""

from __future__ import annotations

from steps.drivers.contract import region
from steps.screens.screen import Screen


class Profil(Screen):
    """Where a person finds who she is here, and what she may settle."""

    def ouvrir(self) -> None:
        """Follow the link of the menu."""
        self.driver.follow(self.labels.profil.lien)

    def is_shown(self) -> bool:
        """Whether the profile is in front of the person."""
        return self.has_heading(self.labels.profil.titre)

    def ouvrir_les_rattachements(self) -> None:
        """Follow the link to the links, the one of the page and not that of the menu."""
        names = self.labels
        self.driver.follow(names.rattachement.lien, within=region(names.profil.reglages))


class MotDePasse(Screen):
    """Where a person changes the password of her account of the portal."""

    def ouvrir(self) -> None:
        """Follow the link of the profile."""
        self.driver.follow(self.labels.mot_de_passe.lien)

    def saisir(self, actuel: str, nouveau: str, confirmation: str) -> None:
        """Type the former password, then the new one twice, and send them."""
        names = self.labels.mot_de_passe
        self.driver.fill(names.actuel, actuel)
        self.driver.fill(names.nouveau, nouveau)
        self.driver.fill(names.confirmation, confirmation)
        self.driver.press(names.bouton)

    def is_confirmed(self) -> bool:
        """Whether the portal says that the password is changed."""
        return self.announces(self.labels.mot_de_passe.succes)

    def is_refused(self) -> bool:
        """Whether the form is still there, with a warning."""
        return self.has_heading(self.labels.mot_de_passe.titre) and bool(self.driver.page().alerts)
