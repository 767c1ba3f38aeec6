"""The control key of SIREN and SIRET (ISO/IEC 7812-1, annex B)."""

from __future__ import annotations


def compute_luhn_sum(digits: str) -> int:
    """Sum of the digits, every second one from the right doubled; a valid number gives a multiple of ten."""
    total = 0
    for rank, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + rank % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the two digits of 10 to 18 are added
    return total


def compute_luhn_key(body: str) -> str:
    """The digit to append so that the number becomes valid."""
    return str(-compute_luhn_sum(f"{body}0") % 10)
