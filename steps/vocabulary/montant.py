"""Money, to the cent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.text import fold_spaces

WRITTEN = re.compile(r"(?P<euros>\d{1,3}(?: \d{3})*|\d+)(?:,(?P<centimes>\d{2}))? ?€")


@dataclass(frozen=True, order=True)
class Montant:
    """A sum in whole cents, never negative."""

    centimes: int

    def __post_init__(self) -> None:
        if self.centimes < 0:
            raise ValeurInvalide("un montant en centimes, positif", str(self.centimes))

    @classmethod
    def parse(cls, text: str) -> Montant:
        """Read « 1 250,00 € », « 1250,00 € » or « 1 250 € », whatever the kind of space."""
        match = WRITTEN.fullmatch(fold_spaces(text))
        if match is None:
            raise ValeurInvalide("un montant comme « 1 250,00 € »", text)
        return cls(int(match["euros"].replace(" ", "")) * 100 + int(match["centimes"] or "0"))

    def __str__(self) -> str:
        """French writing, with plain spaces: ``1 250,00 €``."""
        euros, centimes = divmod(self.centimes, 100)
        return f"{euros:,}".replace(",", " ") + f",{centimes:02d} €"
