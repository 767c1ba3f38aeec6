"""The number of a company."""

from __future__ import annotations

from dataclasses import dataclass

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.luhn import compute_luhn_key, compute_luhn_sum
from steps.vocabulary.text import fold_spaces

LENGTH = 9


@dataclass(frozen=True, order=True)
class Siren:
    """A company's nine digits; a ``Siren`` that exists has a valid key."""

    chiffres: str

    def __post_init__(self) -> None:
        if not _is_siren(self.chiffres):
            raise ValeurInvalide("un SIREN de 9 chiffres dont la clé est juste", self.chiffres)

    @classmethod
    def parse(cls, text: str) -> Siren:
        """Read nine digits, grouped by spaces or not."""
        return cls(fold_spaces(text).replace(" ", ""))

    @classmethod
    def complete(cls, body: str) -> Siren:
        """The SIREN whose first eight digits are given."""
        return cls(body + compute_luhn_key(body))

    def __str__(self) -> str:
        """Three groups of three, as on the screens."""
        return f"{self.chiffres[:3]} {self.chiffres[3:6]} {self.chiffres[6:]}"


def _is_siren(digits: str) -> bool:
    # All zeros passes the key and names nobody.
    well_formed = len(digits) == LENGTH and digits.isascii() and digits.isdigit() and int(digits) > 0
    return well_formed and compute_luhn_sum(digits) % 10 == 0
