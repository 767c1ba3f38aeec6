"""Bank accounts of which a screen hides a part (AMB-31)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.iban import Iban
from steps.vocabulary.text import fold_spaces

VISIBLE: Final = 3
MASQUE = re.compile(r"[A-Z0-9]*[•*·…]+[A-Z0-9]*")


@dataclass(frozen=True)
class IbanMasque:
    """What remains visible of an account number; the hidden part may be of any length."""

    texte: str

    def __post_init__(self) -> None:
        shown = re.sub(r"[^A-Z0-9]", "", self.texte)
        if not MASQUE.fullmatch(self.texte) or len(shown) < VISIBLE:
            raise ValeurInvalide(f"un IBAN dont on voit au moins {VISIBLE} caractères", self.texte)

    def fits(self, iban: Iban) -> bool:
        """Whether this may be that account."""
        start, end = re.split(r"[•*·…]+", self.texte)
        return iban.code.startswith(start) and iban.code.endswith(end)

    def __str__(self) -> str:
        """As the screen shows it."""
        return self.texte


def parse_iban(text: str) -> Iban | IbanMasque:
    """Read an account number, whole or masked."""
    whole = fold_spaces(text).replace(" ", "").upper()
    return IbanMasque(whole) if re.search(r"[•*·…]", whole) else Iban.parse(text)
