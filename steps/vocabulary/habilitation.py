"""A right as the portal tells it to a person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class LigneDHabilitation:
    """A right as the page tells it: service, right, establishment or SIREN."""

    service: str
    droit: str
    etablissement: str

    def __str__(self) -> str:
        return f"{self.service} | {self.droit} | {self.etablissement}"
