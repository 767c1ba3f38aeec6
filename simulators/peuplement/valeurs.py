"""Identifiers as the simulators read them, of companies, accounts, creditors: one that exists is valid."""

import re
from functools import lru_cache
from typing import Self

from schwifty import IBAN
from schwifty.exceptions import SchwiftyException

# References of debts and of mandates, also by EDI: they go into addresses, where `/` and `..` lead elsewhere.
REFERENCE = r"^[A-Z0-9-]{1,64}\Z"
REFERENCE_ATTENDUE = "attendu de 1 à 64 capitales sans accent, chiffres ou tirets, par exemple DED-2026-0001"
_SIREN_LENGTH = 9
_SIRET_LENGTH = 14
# Its establishments are numbered by a rule of their own (sum of digits), because it has too many for Luhn.
_LA_POSTE = "356000000"
# No bank bears this code: an account that has it is nobody's.
_FICTIONAL_ACCOUNT = "FR", "00000"
IBAN_ATTENDU = "attendu un compte fictif, de la forme FR76 0000 0…, et non un compte réel"
_ICS = re.compile(r"FR\d{2}ZZZ[0-9A-F]{6}")


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


class IbanReel(ValueError):
    """An account number that may be somebody's: it is neither taken nor repeated."""

    def __init__(self) -> None:
        super().__init__(f"IBAN : {IBAN_ATTENDU}")


class Iban(str):
    """A fictional bank account whose keys are right, the country's (ISO 13616) and the French RIB key."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Read an IBAN; spaces and case are forgiven. Raises ValueError, IbanReel."""
        code = "".join(text.split()).upper()
        try:
            IBAN(code, validate_bban=True)
        except SchwiftyException as error:
            raise ValueError(f"IBAN : clé fausse ou forme inconnue dans « {text} »") from error
        if (code[:2], code[4:9]) != _FICTIONAL_ACCOUNT:
            raise IbanReel
        return super().__new__(cls, code)


class Ics(str):
    """A French creditor identifier for direct debits: FR, two check digits, ZZZ, six characters."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Read an ICS; spaces and case are forgiven. Raises ValueError."""
        code = "".join(text.split()).upper()
        if not _ICS.fullmatch(code):
            raise ValueError(f"ICS : attendu FR00ZZZ123456, trouvé « {text} »")
        # ISO 7064 mod 97-10 over the national part, without the business code (EPC262-08).
        if _compute_mod97(code[7:] + code[:4]) != 1:
            raise ValueError(f"ICS : clé fausse dans « {text} »")
        return super().__new__(cls, code)


def _compute_mod97(text: str) -> int:
    return int("".join(str(int(char, 36)) for char in text)) % 97


# The same few numbers come back at each page of a world.
@lru_cache(maxsize=8192)
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
