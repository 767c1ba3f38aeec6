"""Brings things about the way people do: they open their account and link it on the real screens.

Rights have no screen of their own in the FAQ: the customs officer and the administrators of each site act
through the control door, with everything that follows in life, announcement to the portal included.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from steps.errors import Inconclusive
from steps.provisioning.officers import octroyer

if TYPE_CHECKING:
    from collections.abc import Callable

    from steps.datasets.model import Compte, Habilitation, Personne
    from steps.stage import Control


class Hands(Protocol):
    """A person in front of the portal, with what she does herself."""

    def creer_son_compte(self) -> bool:
        """Fill the form that opens an account at the portal; whether the portal says that it exists."""

    def rattacher_compte(self, compte: Compte) -> bool:
        """Link an account on the page of the profile; whether the portal says that it is linked."""


@dataclass(frozen=True)
class ByScreens:
    """The real way, that of the scenarios about it."""

    control: Control
    hands: Callable[[Personne], Hands]

    def ouvrir_compte(self, personne: Personne) -> None:
        """Make the person's account at the portal exist, as her data gives it."""
        _verify_done(
            self.hands(personne).creer_son_compte(), f"{personne.prenom} n'a pas pu ouvrir son compte"
        )

    def rattacher(self, personne: Personne, compte: Compte) -> None:
        """Make her account of the portal linked, on both sides, to this account of a co-owner."""
        done = self.hands(personne).rattacher_compte(compte)
        _verify_done(done, f"{personne.prenom} n'a pas pu rattacher son compte {compte.site.nom}")

    def habiliter(self, personne: Personne, compte: Compte, habilitation: Habilitation) -> None:
        """Make this account hold this right, ROSA relation included."""
        del personne
        octroyer(self.control, compte, habilitation)


def _verify_done(done: bool, otherwise: str) -> None:
    # What fails here is another rule's affair: this scenario cannot begin.
    if not done:
        raise Inconclusive(f"{otherwise} : le scénario ne peut pas commencer.")
