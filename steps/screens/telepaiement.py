"""Télépaiement SEPA, the customs service where debts are paid."""

from __future__ import annotations

from dataclasses import dataclass

from steps.screens.screen import Screen
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen


@dataclass(frozen=True)
class PaiementLu:
    """A payment as Télépaiement tells it."""

    reference: str
    montant: Montant
    moyen: Moyen


class TelepaiementSepa(Screen):
    """Where a person sees every payment of her establishments, by any means."""

    def is_shown(self) -> bool:
        """Whether Télépaiement SEPA is in front of the person."""
        return self.has_heading(self.labels.telepaiement.titre)

    def read_paiements(self) -> tuple[PaiementLu, ...]:
        """The payments made; lines that hold no value are left out, they equal nothing expected."""
        names = self.labels.telepaiement
        table = self.driver.table(names.table_paiements)
        found: list[PaiementLu] = []
        for line in table.rows if table else ():
            try:
                montant, moyen = Montant.parse(line[names.montant]), Moyen.parse(line[names.moyen])
            except (KeyError, ValeurInvalide):
                continue
            found.append(PaiementLu(line.get(names.reference, ""), montant, moyen))
        return tuple(found)
