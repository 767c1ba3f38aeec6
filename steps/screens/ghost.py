"""GHOST at customs: the file of a correspondant, the accounts of the company, their rights."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.screens.screen import Screen, fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.vocabulary.droit import Droit
    from steps.vocabulary.siret import Siret


class Ghost(Screen):
    """The screens of GHOST, from its home or from one another."""

    def commencer_dossier(self) -> None:
        """Come to the form of the file."""
        self.driver.follow(self.labels.ghost.devenir)

    def transmettre(self, qualite: str, pieces: Mapping[str, str]) -> None:
        """Fill the form of the file and send it, complete or not."""
        self.driver.choose(qualite)
        for piece, fichier in pieces.items():
            self.driver.fill(piece, fichier)
        self.driver.bypass_checks(self.labels.ghost.bouton_dossier)
        self.driver.press(self.labels.ghost.bouton_dossier)

    def is_transmis(self) -> bool:
        """Whether customs say that they have the file."""
        return self._has(self.labels.ghost.transmis, self.driver.page().statuses)

    def offers_comptes(self) -> bool:
        """Whether the home of GHOST leads to the accounts of the company."""
        return self.driver.offers("link", self.labels.ghost.comptes)

    def ouvrir_comptes(self) -> None:
        """Come to the accounts of the company."""
        self.driver.follow(self.labels.ghost.comptes)

    def certifier(self, nom_complet: str) -> None:
        """Certify the account of somebody who is listed."""
        self.driver.press(self.labels.ghost.certifier.format(nom=nom_complet))

    def offers_certifier(self, nom_complet: str) -> bool:
        """Whether the page offers to certify that person's account."""
        return self.driver.offers("button", self.labels.ghost.certifier.format(nom=nom_complet))

    def detourner(self, bouton: str, address: str) -> None:
        """Send the form of a button elsewhere."""
        self.driver.readdress(bouton, address)
        self.driver.bypass_checks(bouton)
        self.driver.press(bouton)

    def ouvrir_habilitations(self, nom_complet: str) -> None:
        """Come to the rights of somebody who is listed."""
        self.driver.follow(self.labels.ghost.habilitations.format(nom=nom_complet))

    def choisir(self, droit: Droit, siret: str) -> None:
        """Fill the form that gives a right."""
        service, nom = _split(droit)
        self.driver.select(self.labels.ghost.liste, f"{service} : {nom}")
        self.driver.fill(self.labels.ghost.siret, siret)

    def donner(self) -> None:
        """Send that form."""
        self.driver.press(self.labels.ghost.donner)

    def retirer(self, droit: Droit, siret: Siret) -> None:
        """Take back a right that is listed."""
        self.driver.press(self._name_retrait(droit, siret))

    def offers_retirer(self, droit: Droit, siret: Siret) -> bool:
        """Whether a right is listed with a button to take it back."""
        return self.driver.offers("button", self._name_retrait(droit, siret))

    def is_donnee(self) -> bool:
        """Whether GHOST says that the right is given."""
        return self._has(self.labels.ghost.donnee, self.driver.page().statuses)

    def is_retiree(self) -> bool:
        """Whether GHOST says that the right is taken back."""
        return self._has(self.labels.ghost.retiree, self.driver.page().statuses)

    def answers(self, pattern: str) -> bool:
        """Whether GHOST warns with a sentence of that shape."""
        return self._has(pattern, self.driver.page().alerts)

    def _name_retrait(self, droit: Droit, siret: Siret) -> str:
        service, nom = _split(droit)
        return self.labels.ghost.retirer.format(service=service, droit=nom, siret=siret)

    def _has(self, pattern: str, texts: tuple[str, ...]) -> bool:
        return any(re.fullmatch(pattern, fold(text)) for text in texts)


def _split(droit: Droit) -> tuple[str, str]:
    """The service and the right as GHOST names them, from the words of the features."""
    found = re.fullmatch(r"« (.+) » (?:de|du) (.+)", droit.libelle)
    assert found is not None
    return found[2], found[1]
