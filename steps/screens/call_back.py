"""Asking Infos Douane Service to call back: a day, a free hour, then when the telephone rings."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

from steps.screens.fiche import read_fiche
from steps.screens.screen import Screen, fold
from steps.vocabulary.date import format_date_nommee, parse_date_nommee

if TYPE_CHECKING:
    from steps.vocabulary.date import Date

HEURE = re.compile(r"\d{2}:\d{2}")
JOUR = re.compile(r"[a-z]+ \d{2}/\d{2}/\d{4}")


class DemandeDeRappel(Screen):
    """Where a call back is asked for."""

    def is_shown(self) -> bool:
        """Whether the page is in front of the person."""
        return self.has_heading(self.labels.rappel.titre)

    def list_jours(self) -> tuple[Date, ...]:
        """The days offered."""
        return tuple(parse_date_nommee(text) for text in self._list_options(JOUR))

    def list_heures(self) -> tuple[time, ...]:
        """The free hours offered for the chosen day."""
        return tuple(time.fromisoformat(text) for text in self._list_options(HEURE))

    def voir(self, jour: Date) -> None:
        """Choose a day and look at its hours."""
        self.driver.select(self.labels.rappel.jour, format_date_nommee(jour))
        self.driver.press(self.labels.rappel.voir)

    def remplir(self, telephone: str, territoire: str) -> None:
        """Say which number to call, and where that is."""
        self.driver.fill(self.labels.rappel.telephone, telephone)
        self.driver.select(self.labels.rappel.territoire, territoire)

    def choisir(self, heure: time) -> None:
        """Choose one of the hours offered."""
        self.driver.select(self.labels.rappel.heure, f"{heure:%H:%M}")

    def forcer(self, jour: Date, heure: time) -> None:
        """Change, with the tools of the browser, the day and the hour that the form carries."""
        self.driver.forge(self.labels.rappel.forge_jour, jour.isoformat())
        self.driver.forge(self.labels.rappel.forge_heure, f"{heure:%H:%M}")

    def forcer_le_territoire(self, territoire: str) -> None:
        """Change, with the tools of the browser, the place from which the form says that she calls."""
        self.driver.forge(self.labels.rappel.forge_territoire, territoire)

    def demander(self) -> None:
        """Send the form."""
        self.driver.press(self.labels.rappel.demander)

    def is_fait(self) -> bool:
        """Whether customs say that the call back is taken."""
        return self.announces(self.labels.rappel.fait)

    def read_jour(self) -> Date:
        """The day on which the telephone rings."""
        return read_fiche(self, self.labels.rappel.table).value(self.labels.rappel.jour, parse_date_nommee)

    def read_heure(self) -> str:
        """The hour at which it rings, with what is said of it."""
        return fold(read_fiche(self, self.labels.rappel.table).cells.get(self.labels.rappel.heure, ""))

    def read_telephone(self) -> str:
        """The number that will ring."""
        return fold(read_fiche(self, self.labels.rappel.table).cells.get(self.labels.rappel.telephone, ""))

    def read_locale(self, territoire: str) -> str:
        """The same moment on the clocks of a territory; empty when the page does not say."""
        return fold(read_fiche(self, self.labels.rappel.table).cells.get(territoire, ""))

    def _list_options(self, pattern: re.Pattern[str]) -> list[str]:
        options = [fold(each.name) for each in self.driver.outline() if each.role == "option"]
        return [text for text in options if pattern.fullmatch(text)]
