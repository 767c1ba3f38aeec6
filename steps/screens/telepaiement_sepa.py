"""Télépaiement SEPA, the customs service where debts are paid by direct debit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from steps.drivers.contract import row
from steps.errors import ElementAbsent
from steps.screens.screen import Screen
from steps.screens.telepaiement_lines import read_a_payer, read_mandat, read_paiement

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.screens.labels_telepaiement import TelepaiementLabels
    from steps.vocabulary.bloc import LigneMandat
    from steps.vocabulary.ligne import LigneIllisible
    from steps.vocabulary.telepaiement import LigneAPayer, LignePayee

Value = TypeVar("Value")


class TelepaiementSepa(Screen):
    """Where a person sees what her establishments owe customs, have paid by any means, and their mandates."""

    def is_shown(self) -> bool:
        """Whether Télépaiement SEPA is in front of the person."""
        return self.has_heading(self.labels.telepaiement.titre)

    def greets(self, nom_complet: str) -> bool:
        """Whether the page is that of this person."""
        return self.says(self.labels.telepaiement.connecte.format(nom=nom_complet))

    def read_a_payer(self) -> tuple[LigneAPayer | LigneIllisible, ...]:
        """The debts to pay."""
        names = self.labels.telepaiement
        return self._read(names.table_a_payer, names.vide_a_payer, read_a_payer)

    def read_paiements(self) -> tuple[LignePayee | LigneIllisible, ...]:
        """The payments made."""
        names = self.labels.telepaiement
        return self._read(names.table_paiements, names.vide_paiements, read_paiement)

    def read_mandats(self) -> tuple[LigneMandat | LigneIllisible, ...]:
        """The mandates."""
        names = self.labels.telepaiement
        return self._read(names.table_mandats, names.vide_mandats, read_mandat)

    def payer(self, reference: str) -> None:
        """Follow « payer » on the line of a debt."""
        names = self.labels.telepaiement
        self.driver.follow(names.payer, within=row(names.table_a_payer, names.reference, reference))

    def list_offered(self) -> tuple[str, ...]:
        """The references of the debts to pay; none either when the page has no place for them."""
        table = self.driver.table(self.labels.telepaiement.table_a_payer)
        return tuple(line.get(self.labels.telepaiement.reference, "") for line in table.rows) if table else ()

    def ouvrir_mandat(self, rum: str) -> None:
        """Follow « ouvrir » on the line of a mandate."""
        names = self.labels.telepaiement
        line = row(names.table_mandats, names.rum, rum)
        self.driver.follow(self.labels.mandat_sepa.ouvrir, within=line)

    def _read(
        self, caption: str, empty: str, read: Callable[[Mapping[str, str], TelepaiementLabels], Value]
    ) -> tuple[Value, ...]:
        table = self.driver.table(caption)
        if table is not None:
            return tuple(read(line, self.labels.telepaiement) for line in table.rows)
        # A page that shows neither lines nor « nothing » proves nothing: it must not pass for empty.
        if not self.says(empty):
            raise ElementAbsent(f"tableau « {caption} »", "dans la page", (), f"Ni « {empty} ».")
        return ()
