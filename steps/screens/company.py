"""The choice of the company to work for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import group
from steps.screens.screen import Screen
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from steps.datasets.model import Entreprise

WRITTEN = re.compile(r"\bSIREN (\d{3} \d{3} \d{3})\b")


class ChoixDeLEntreprise(Screen):
    """Where a person says which SIREN she works on."""

    def is_shown(self) -> bool:
        """Whether the portal asks which company."""
        return self.has_heading(self.labels.entreprise.titre)

    def choisir(self, entreprise: Entreprise) -> None:
        """Take a company among those offered."""
        names = self.labels.entreprise
        self.driver.choose(
            names.choix.format(nom=entreprise.nom, siren=entreprise.siren), within=group(names.groupe)
        )
        self.driver.press(names.bouton)

    def changer(self) -> None:
        """Ask to work for another company."""
        self.driver.follow(self.labels.entreprise.changer)

    def read_offered(self) -> frozenset[Siren]:
        """The companies offered; empty when the page asks nothing."""
        radios = [each.name for each in self.driver.outline() if each.role == "radio"]
        found = [WRITTEN.search(name) for name in radios]
        return frozenset(Siren.parse(match[1]) for match in found if match)
