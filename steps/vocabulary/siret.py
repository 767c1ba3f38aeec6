"""The number of an establishment."""

from __future__ import annotations

from dataclasses import dataclass

from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.luhn import compute_luhn_key, compute_luhn_sum
from steps.vocabulary.siren import LENGTH as SIREN_LENGTH
from steps.vocabulary.siren import Siren
from steps.vocabulary.text import fold_spaces

LENGTH = 14
LA_POSTE = "356000000"


@dataclass(frozen=True, order=True)
class Siret:
    """An establishment's fourteen digits: its company's SIREN, then five of its own."""

    chiffres: str

    def __post_init__(self) -> None:
        if not _is_siret(self.chiffres):
            raise ValeurInvalide("un SIRET de 14 chiffres dont la clé est juste", self.chiffres)

    @classmethod
    def parse(cls, text: str) -> Siret:
        """Read fourteen digits, grouped by spaces or not."""
        return cls(fold_spaces(text).replace(" ", ""))

    @classmethod
    def complete(cls, siren: Siren, rank: int) -> Siret:
        """The ``rank``-th establishment of an ordinary company."""
        body = f"{siren.chiffres}{rank:04d}"
        return cls(body + compute_luhn_key(body))

    @property
    def siren(self) -> Siren:
        """The company it belongs to."""
        return Siren(self.chiffres[:SIREN_LENGTH])

    def __str__(self) -> str:
        """The SIREN in groups of three, then the five digits of the establishment."""
        return f"{self.siren} {self.chiffres[SIREN_LENGTH:]}"


def _is_siret(digits: str) -> bool:
    if not (len(digits) == LENGTH and digits.isascii() and digits.isdigit()):
        return False
    try:
        siren = Siren(digits[:SIREN_LENGTH])
    except ValeurInvalide:
        return False
    return _has_valid_key(siren, digits)


def _has_valid_key(siren: Siren, digits: str) -> bool:
    if compute_luhn_sum(digits) % 10 == 0:
        return True
    # La Poste has more offices than the key allows: INSEE gives them a plain sum divisible by five.
    return siren.chiffres == LA_POSTE and sum(map(int, digits)) % 5 == 0
