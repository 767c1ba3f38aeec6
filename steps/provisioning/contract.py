"""What a scenario may need to exist before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from steps.datasets.model import Compte, Habilitation, Personne


class Provisioning(Protocol):
    """A way of bringing accounts, links and rights about."""

    def ouvrir_compte(self, personne: Personne) -> None:
        """Make the person's account at the portal exist, as her data gives it."""

    def rattacher(self, personne: Personne, compte: Compte) -> None:
        """Make her account of the portal linked, on both sides, to this account of a co-owner."""

    def habiliter(self, personne: Personne, compte: Compte, habilitation: Habilitation) -> None:
        """Make this account hold this right, ROSA relation included."""
