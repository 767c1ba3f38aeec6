"""What a guard found, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.errors import GuardFailed

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, order=True)
class Finding:
    """One fault of the bench: where it is (file and line), what it is, what to write instead."""

    where: str
    line: int
    message: str

    def __str__(self) -> str:
        """`file:line : message`, as an editor links it."""
        return f"{self.where}:{self.line} : {self.message}" if self.line else f"{self.where} : {self.message}"


def verify_nothing_found(guard: str, findings: Iterable[Finding]) -> None:
    """Stops the run when a guard found something: a bench in doubt gives no verdict."""
    lines = [f"  {finding}" for finding in sorted(findings)]
    if lines:
        raise GuardFailed(
            "\n".join((f"Garde « {guard} » : {len(lines)} défaut(s), aucun verdict rendu.", *lines))
        )
