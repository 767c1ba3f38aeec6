"""What every screen shares: a driver, the names, and reading without regard to gaps or apostrophes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.vocabulary.text import fold_spaces

if TYPE_CHECKING:
    from steps.drivers.contract import Driver
    from steps.screens.labels import Labels


@dataclass(frozen=True)
class Screen:
    """A page object: it names what it touches, and leaves judging to others."""

    driver: Driver
    labels: Labels

    def has_heading(self, title: str) -> bool:
        """Whether the page in front of the person bears this heading."""
        return fold(self.driver.page().heading) == fold(title)

    def says(self, sentence: str) -> bool:
        """Whether the page holds this sentence."""
        return fold(sentence) in fold(self.driver.page().text)

    def announces(self, sentence: str) -> bool:
        """Whether the page says, as good news of what was just done, this very sentence."""
        return fold(sentence) in map(fold, self.driver.page().statuses)

    def alerts(self, sentence: str) -> bool:
        """Whether the page warns with this very sentence."""
        return fold(sentence) in map(fold, self.driver.page().alerts)

    def read_answers(self) -> tuple[str, ...]:
        """All that the page says of what was just done, good news then warnings."""
        page = self.driver.page()
        return tuple(map(fold, (*page.statuses, *page.alerts)))


def fold(text: str) -> str:
    """Text as it is compared: plain spaces, straight apostrophes."""
    return fold_spaces(text).replace("\u2019", "'")
