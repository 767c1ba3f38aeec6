"""How the dashboard is laid out in front of a person, before she does anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.blocks import BlocsDuTableau
from steps.vocabulary.onglet import Onglet

if TYPE_CHECKING:
    from steps.actors.desk import Desk


@dataclass(frozen=True)
class Volets:
    """The sections of the page in front of her, and the tabs of the payments."""

    desk: Desk

    def list_attendus(self) -> tuple[str, ...]:
        """The two sections that make a dashboard (TDB-24)."""
        names = self.desk.labels.tableau
        return names.declarations, names.paiements

    def read(self) -> tuple[str, ...]:
        """The sections of the page in front of her."""
        return self._blocs.read_volets()

    def list_onglets(self) -> tuple[str, ...]:
        """The tabs that the payments must have (TDB-24)."""
        return tuple(onglet.value for onglet in Onglet)

    def read_onglets(self) -> tuple[str, ...]:
        """The tabs that the payments have."""
        return tuple(onglet.value for onglet in Onglet if self._blocs.offers_onglet(onglet))

    @property
    def _blocs(self) -> BlocsDuTableau:
        return BlocsDuTableau(self.desk.driver, self.desk.labels)
