"""The only source of chance of a simulator: seeded, so that a run can be played again."""

import random
import string

_ALPHABET = string.ascii_letters + string.digits


class Chance:
    """Draws for one service of one world.

    Two worlds, or two services of a world, draw from different sequences. The draws are predictable on
    purpose: these are simulators bound to the loopback, and a failing run must be repeatable.
    """

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)  # noqa: S311 - predictable on purpose, see above

    def token(self, length: int = 32) -> str:
        """An opaque string of letters and digits (5.95 bits of chance each)."""
        return "".join(self._random.choices(_ALPHABET, k=length))

    def number(self, low: int, high: int) -> int:
        """An integer between the two bounds, both included."""
        return self._random.randint(low, high)
