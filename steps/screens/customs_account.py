"""The screens of customs that open an account and change its password, and the one click of the portal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.screen import Screen, fold
from steps.screens.typing_in import read_saisies

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class SaisieDouane:
    """What a person types to open an account at customs; the SIREN or the SIRET may be left empty."""

    prenom: str
    nom: str
    courriel: str
    siren: str
    siret: str
    identifiant: str
    mot_de_passe: str


class InscriptionDouane(Screen):
    """Where a person opens an account at customs."""

    def ouvrir(self) -> None:
        """Follow the link of the home page that leads to the form."""
        self.driver.follow(self.labels.inscription.lien)

    def saisir(self, saisie: SaisieDouane) -> None:
        """Fill the form and send it."""
        names = self.labels.inscription
        for label, value in (
            (names.prenom, saisie.prenom),
            (names.nom, saisie.nom),
            (names.courriel, saisie.courriel),
            (names.siren, saisie.siren),
            (names.siret, saisie.siret),
            (names.identifiant, saisie.identifiant),
            (names.mot_de_passe, saisie.mot_de_passe),
        ):
            self.driver.fill(label, value)
        self.driver.press(names.bouton)

    def is_confirmed(self) -> bool:
        """Whether customs say that the account exists."""
        return self.announces(self.labels.inscription.succes)

    def is_refused(self, champ: str, raison: str) -> bool:
        """Whether customs refuse because of this field, for this reason."""
        expected = fold(self.labels.inscription.refus.format(champ=champ, raison=raison))
        return any(expected in fold(each) for each in self.driver.page().alerts)

    def is_second_refused(self) -> bool:
        """Whether customs say that the person has an account already."""
        return self.alerts(self.labels.inscription.deja)

    def read_gardes(self) -> Mapping[str, str]:
        """What the form still holds of what was typed, but for the password."""
        names = self.labels.inscription
        champs = (names.prenom, names.nom, names.courriel, names.siren, names.siret, names.identifiant)
        return {champ: fold(self.driver.value(champ)) for champ in champs}


class CompteEnUnClic(Screen):
    """What the page of the links offers about an account at customs."""

    def is_offered(self) -> bool:
        """Whether the portal offers to have one created."""
        return self.driver.offers("button", self.labels.un_clic.bouton)

    def cliquer(self) -> None:
        """Have one created."""
        self.driver.press(self.labels.un_clic.bouton)

    def is_confirmed(self) -> bool:
        """Whether the portal says that it exists and is linked."""
        return self.announces(self.labels.un_clic.succes)

    def asks_more(self) -> bool:
        """Whether something remains to be typed on the page in front of the person."""
        return bool(read_saisies(self.driver))

    def offers_change(self) -> bool:
        """Whether the portal offers to change the password."""
        return self.driver.offers("link", self.labels.un_clic.changement)

    def partir_changer(self) -> None:
        """Follow the link of the portal to the change of password."""
        self.driver.follow(self.labels.un_clic.changement)


class ChangementDeMotDePasse(Screen):
    """Where the password of an account of customs is changed."""

    def ouvrir(self) -> None:
        """Follow the link of the personal space."""
        self.driver.follow(self.labels.changement.lien)

    def saisir(self, nouveau: str, encore: str, actuel: str | None = None) -> None:
        """Type the new password twice, and the present one when it is asked and given."""
        names = self.labels.changement
        if actuel is not None:
            self.driver.fill(names.actuel, actuel)
        self.driver.fill(names.nouveau, nouveau)
        self.driver.fill(names.confirmation, encore)
        self.driver.press(names.bouton)

    def is_confirmed(self) -> bool:
        """Whether customs say that it is changed."""
        return self.announces(self.labels.changement.succes)

    def is_refused(self, champ: str, raison: str) -> bool:
        """Whether customs refuse because of this field, for this reason."""
        expected = fold(self.labels.changement.refus.format(champ=champ, raison=raison))
        return any(expected in fold(each) for each in self.driver.page().alerts)
