"""What a text may fail to be.

ValueError
└── ValeurInvalide      the text names no such value: expected, found
"""

from __future__ import annotations


class ValeurInvalide(ValueError):
    """A text that is not the value it claims to be."""

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(f"attendu : {expected} ; trouvé : « {found} »")
        self.expected = expected
        self.found = found
