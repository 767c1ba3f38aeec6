"""The form by which the assistance of the portal is asked for help."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.screens.screen import Screen, fold

if TYPE_CHECKING:
    from collections.abc import Mapping


class FormulaireAssistance(Screen):
    """Where a person tells a technical problem."""

    def is_shown(self) -> bool:
        """Whether the form is in front of the person."""
        return self.has_heading(self.labels.aide.formulaire)

    def remplir(self, saisie: Mapping[str, str]) -> None:
        """Type each value in the field of that name."""
        for label, value in saisie.items():
            self.driver.fill(label, value)

    def envoyer(self) -> None:
        """Send the form, although the browser would hold back an incomplete one."""
        self.driver.bypass_checks(self.labels.aide.envoyer)
        self.driver.press(self.labels.aide.envoyer)

    def read_champs(self) -> Mapping[str, str]:
        """What each field holds."""
        names = self.labels.aide
        labels = (names.entreprise, names.siren, names.courriel, names.objet, names.description)
        return {label: self.driver.value(label) for label in labels}

    def is_transmise(self) -> bool:
        """Whether the portal says that the request has left."""
        return any(
            re.fullmatch(self.labels.aide.transmise, fold(each)) for each in self.driver.page().statuses
        )
