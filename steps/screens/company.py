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
        self.driver.choose(self._name_of(entreprise), within=group(names.groupe))
        self.driver.press(names.bouton)

    def forcer(self, entreprise: Entreprise) -> None:
        """Send another company than those offered."""
        names = self.labels.entreprise
        self.driver.forge(names.forge_siren, entreprise.siren.chiffres)
        self.driver.press(names.bouton)

    def is_refused(self) -> bool:
        """Whether the portal says that this company is not open to the person."""
        return self.alerts(self.labels.entreprise.pas_proposee)

    def changer(self) -> None:
        """Ask to work for another company."""
        self.driver.follow(self.labels.entreprise.changer)

    def read_offered(self) -> tuple[Siren, ...]:
        """The companies offered, in the order of the page; empty when the page asks nothing."""
        found = [WRITTEN.search(name) for name in self._list_radios()]
        return tuple(Siren.parse(match[1]) for match in found if match)

    def _name_of(self, entreprise: Entreprise) -> str:
        # A portal that has no right to read the name of a company offers it by its SIREN alone.
        named = [name for name in self._list_radios() if str(entreprise.siren) in name]
        return named[0] if len(named) == 1 else self._expected_name(entreprise)

    def _expected_name(self, entreprise: Entreprise) -> str:
        return self.labels.entreprise.choix.format(nom=entreprise.nom, siren=entreprise.siren)

    def _list_radios(self) -> list[str]:
        return [each.name for each in self.driver.outline() if each.role == "radio"]
