"""One thing that is not as it should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """Where, what was expected, what was found; either may be « rien »."""

    quoi: str
    attendu: str
    trouve: str

    def __str__(self) -> str:
        """One sentence for a tester."""
        return f"{self.quoi} : attendu {self.attendu}, trouvé {self.trouve}"


RIEN = "rien"
