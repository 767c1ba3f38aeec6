"""Company identifiers as the simulators read them: a value that exists is valid."""

from typing import Self

_SIREN_LENGTH = 9
_SIRET_LENGTH = 14
# Its establishments are numbered by a rule of their own (sum of digits), because it has too many for Luhn.
_LA_POSTE = "356000000"


class Siren(str):
    """A company number: nine digits whose Luhn sum is a multiple of ten, and not all zeros."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Read a SIREN; spaces are forgiven. Raises ValueError."""
        digits = _keep_digits(text, _SIREN_LENGTH, "SIREN")
        if not is_luhn_valid(digits) or not digits.strip("0"):
            raise ValueError(f"SIREN : clé fausse dans « {text} »")
        return super().__new__(cls, digits)


class Siret(str):
    """An establishment number: the SIREN, then five digits, valid as a whole."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Read a SIRET; spaces are forgiven. Raises ValueError."""
        digits = _keep_digits(text, _SIRET_LENGTH, "SIRET")
        siren = Siren(digits[:_SIREN_LENGTH])
        is_valid = is_luhn_valid(digits) or (siren == _LA_POSTE and sum(map(int, digits)) % 5 == 0)
        if not is_valid:
            raise ValueError(f"SIRET : clé fausse dans « {text} »")
        return super().__new__(cls, digits)

    @property
    def siren(self) -> Siren:
        """The company it belongs to."""
        return Siren(self[:_SIREN_LENGTH])


def is_luhn_valid(digits: str) -> bool:
    """Whether the Luhn sum of the digits is a multiple of ten."""
    total = 0
    for rank, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + rank % 2)
        total += value - 9 * (value > 9)  # noqa: PLR2004 - a doubled digit counts by its own digits
    return total % 10 == 0


def _keep_digits(text: str, length: int, name: str) -> str:
    digits = "".join(text.split())
    if not (digits.isascii() and digits.isdigit() and len(digits) == length):
        raise ValueError(f"{name} : attendu {length} chiffres, trouvé « {text} »")
    return digits
