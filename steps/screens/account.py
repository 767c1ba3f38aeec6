"""The form that opens an account at the portal, and the page where what customs know is validated."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.drivers.markup import read_markup
from steps.oracle.state import find_siren
from steps.screens.screen import Screen, fold
from steps.screens.typing_in import read_saisies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.datasets.model import Compte, Personne

FICHIER = "file"


@dataclass(frozen=True)
class Saisie:
    """What a person types to open an account, as she types it."""

    prenom: str
    nom: str
    courriel: str
    siren: str
    mot_de_passe: str = field(repr=False)

    @classmethod
    def of(cls, personne: Personne, compte: Compte) -> Saisie:
        """What a person types to open this account, as her data give it."""
        siren = str(find_siren(compte.perimetre))
        return cls(personne.prenom, personne.nom, compte.identifiant, siren, compte.mot_de_passe)


class CreationDeCompte(Screen):
    """Where a person who has no account opens one."""

    def is_shown(self) -> bool:
        """Whether the form is in front of the person."""
        return self.has_heading(self.labels.creation.titre)

    def ouvrir(self) -> None:
        """Follow the link of the home page that leads to the form."""
        self.driver.follow(self.labels.creation.lien)

    def saisir(self, saisie: Saisie) -> None:
        """Fill the form and send it."""
        names = self.labels.creation
        self.driver.fill(names.prenom, saisie.prenom)
        self.driver.fill(names.nom, saisie.nom)
        self.driver.fill(names.courriel, saisie.courriel)
        self.driver.fill(names.siren, saisie.siren)
        self.achever(saisie.mot_de_passe)

    def achever(self, mot_de_passe: str) -> None:
        """Choose a password, leave the rest as it stands, and send the form."""
        self.driver.fill(self.labels.creation.mot_de_passe, mot_de_passe)
        self.driver.press(self.labels.creation.bouton)

    def read_remplis(self) -> Mapping[str, str]:
        """What each field holds, but for the password."""
        names = self.labels.creation
        champs = (names.prenom, names.nom, names.courriel, names.siren)
        return {champ: fold(self.driver.value(champ)) for champ in champs}

    def read_mot_de_passe(self) -> str:
        """What the field of the password holds."""
        return self.driver.value(self.labels.creation.mot_de_passe)

    def list_preuves(self) -> tuple[str, ...]:
        """The fields that ask for a document or a proof."""
        fichiers = [
            f for form in read_markup(self.driver.source()).forms for f in form.fields if f == FICHIER
        ]
        named = [n for n in read_saisies(self.driver) if re.search(self.labels.creation.preuves, n)]
        return (*fichiers, *named)

    def is_confirmed(self) -> bool:
        """Whether the portal says that the account exists."""
        return self.announces(self.labels.creation.succes)

    def is_refused(self, champ: str, raison: str) -> bool:
        """Whether the portal refuses because of this field, for this reason."""
        expected = fold(self.labels.creation.refus.format(champ=champ, raison=raison))
        return any(expected in fold(each) for each in self.driver.page().alerts)


class ValidationDesDonnees(Screen):
    """Where a person validates what customs know of her."""

    def is_shown(self) -> bool:
        """Whether the page is in front of the person."""
        return self.has_heading(self.labels.creation.validation_titre)

    def read(self) -> Mapping[str, str]:
        """What is to be validated, by the names of the fields of the form."""
        names = self.labels.creation
        table = self.driver.table(names.validation_table)
        rows = table.rows if table else ()
        return {line.get(names.information, ""): fold(line.get(names.valeur, "")) for line in rows}

    def valider(self) -> None:
        """Validate it."""
        self.driver.press(self.labels.creation.validation_bouton)
