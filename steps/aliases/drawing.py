"""Draws what nobody has used yet: the mark of a scenario, and SIRENs for the companies of its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final

from steps.errors import BenchFault
from steps.vocabulary.luhn import compute_luhn_sum
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import LA_POSTE

if TYPE_CHECKING:
    from collections.abc import Iterator

# Fictional SIRENs start with 000; four digits are drawn, the last two make both keys right.
FICTIONAL: Final = "000"
LETTERS: Final = "bcdfghjkmnpqrstvwxz"
MARK_LENGTH: Final = 6
# A prime: added again and again, it goes through every mark before it meets one a second time.
STRIDE: Final = 15_485_863
Keys = tuple[int, int]


@dataclass
class Draw:
    """What one scenario may draw: the share of rank `rank` when `shares` scenarios share the numbers.

    The same seed gives the same numbers; two ranks of one seed never give the same one.
    """

    seed: int
    rank: int
    shares: int
    _left: dict[Keys, Iterator[Siren]] = field(default_factory=dict)

    def draw_mark(self) -> str:
        """A word that people could type, in no sentence, and that no other rank of this seed draws."""
        count = len(LETTERS) ** MARK_LENGTH
        first = Random(self.seed).randrange(count)  # noqa: S311 - names, not secrets
        return _spell((first + self.rank * STRIDE) % count)

    def draw_siren(self, siren: Siren) -> Siren:
        """A company nobody has met, whose establishments keep their five digits and their key.

        La Poste stays itself: its establishments have a key of their own. Raises BenchFault when the share
        of this scenario is used up.
        """
        if siren.chiffres == LA_POSTE:
            return siren
        keys = _compute_keys(siren.chiffres)
        if keys not in self._left:
            self._left[keys] = iter(_list_sirens(self.seed, keys)[self.rank :: self.shares])
        found = next(self._left[keys], None)
        if found is None:
            raise BenchFault(f"Plus de SIREN libre pour cet exemple (part {self.rank} de {self.shares}).")
        return found


def _spell(number: int) -> str:
    """A number, written with our letters as digits."""
    places = (number // len(LETTERS) ** place for place in range(MARK_LENGTH))
    return "".join(LETTERS[each % len(LETTERS)] for each in places)


def _compute_keys(digits: str) -> Keys:
    """The key of a SIREN, and what it weighs in the key of its SIRETs."""
    return compute_luhn_sum(digits) % 10, compute_luhn_sum(f"{digits}0") % 10


@cache
def _list_sirens(seed: int, wanted: Keys) -> tuple[Siren, ...]:
    """Every fictional SIREN of these keys, in an order that only the seed decides."""
    endings: dict[Keys, list[str]] = {}
    for last in range(100):
        endings.setdefault(_compute_keys(f"{last:02d}"), []).append(f"{last:02d}")
    found = []
    for number in range(1, 10_000):
        body = f"{FICTIONAL}{number:04d}"
        one, other = _compute_keys(f"{body}00")
        ending = ((wanted[0] - one) % 10, (wanted[1] - other) % 10)
        found += [Siren(f"{body}{last}") for last in endings.get(ending, ())]
    Random(seed).shuffle(found)  # noqa: S311 - numbers of fictional companies
    return tuple(found)
