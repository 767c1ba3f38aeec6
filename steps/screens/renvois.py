"""Where the dashboard sends a person to file tax and social declarations."""

from __future__ import annotations

from steps.drivers.contract import row
from steps.screens.screen import Screen
from steps.vocabulary.text import fold_name


class DeclarationsEnLigne(Screen):
    """The page of a co-owner where declarations are filed, or net-entreprises for the social ones."""

    def is_shown(self, demarche: str) -> bool:
        """Whether these declarations are filed on the page in front of the person."""
        return self._is_headed(demarche)

    def greets(self, nom_complet: str) -> bool:
        """Whether the page is that of this person."""
        return self.says(self.labels.renvoi.connecte.format(nom=nom_complet))

    def deposer(self, periode: str) -> None:
        """File the declaration of a period."""
        names = self.labels.renvoi
        self.driver.press(names.deposer, within=row(names.table, names.periode, periode))

    def is_net_entreprises(self, demarche: str) -> bool:
        """Whether it is net-entreprises, which takes the social declarations (TDB-06)."""
        names = self.labels.renvoi
        return demarche == names.sociales and self._is_headed(names.net_entreprises)

    def _is_headed(self, title: str) -> bool:
        return fold_name(self.driver.page().heading) == fold_name(title)
