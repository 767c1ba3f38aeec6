"""DELTA-G, the customs service where clearance declarations are filed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.screens.screen import Screen, fold
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from steps.vocabulary.siret import Siret


class DeltaG(Screen):
    """Where a person declares goods."""

    def is_shown(self) -> bool:
        """Whether DELTA-G is in front of the person, whatever the writing of its name (AMB-21)."""
        return fold_name(self.driver.page().heading) == fold_name(self.labels.delta_g.titre)

    def greets(self, nom_complet: str) -> bool:
        """Whether the page is that of this person."""
        return self.says(self.labels.delta_g.connecte.format(nom=nom_complet))

    def commencer(self) -> None:
        """Come to the form of a new declaration."""
        self.driver.follow(self.labels.delta_g.nouvelle)

    def deposer(self, siret: Siret, marchandise: str, euros: str) -> None:
        """File a declaration for an establishment."""
        names = self.labels.delta_g
        self.commencer()
        self.driver.select(names.etablissement, str(siret))
        self.driver.fill(names.marchandise, marchandise)
        self.driver.fill(names.valeur, euros)
        self.driver.press(names.deposer)

    def read_depot(self) -> str | None:
        """The reference that the service has just given; None when it gave none."""
        found = [re.search(self.labels.delta_g.depose, fold(text)) for text in self.driver.page().statuses]
        return next((match["reference"] for match in found if match), None)
