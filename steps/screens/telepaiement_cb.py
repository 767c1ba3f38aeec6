"""Télépaiement CB, where whoever holds a payment notice pays it by card, without any account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import ElementAbsent
from steps.screens.screen import Screen, fold
from steps.screens.typing_in import read_saisies
from steps.vocabulary.date import parse_date
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.ligne import LigneIllisible
from steps.vocabulary.montant import Montant
from steps.vocabulary.telepaiement import Recu

if TYPE_CHECKING:
    from collections.abc import Mapping

# No real card bears it; Télépaiement CB takes those numbers only.
CARTE, EXPIRATION, CRYPTOGRAMME = "0000 0000 0000 0000", "12/30", "123"


class TelepaiementCb(Screen):
    """Where the notice is presented: its reference, its password."""

    def is_shown(self) -> bool:
        """Whether Télépaiement CB asks for a notice."""
        return self.has_heading(self.labels.telepaiement_cb.titre)

    def presenter(self, reference: str, mot_de_passe: str) -> None:
        """Type what the notice says, and go on."""
        names = self.labels.telepaiement_cb
        self.driver.fill(names.reference, reference)
        self.driver.fill(names.mot_de_passe, mot_de_passe)
        self.driver.press(names.continuer)

    def presenter_la_reference(self, reference: str) -> None:
        """Type the reference alone, and go on although the browser would hold the form back."""
        self.driver.fill(self.labels.telepaiement_cb.reference, reference)
        self.continuer()

    def continuer(self) -> None:
        """Go on without typing anything more, although the browser would hold the form back."""
        # The browser's own check must not stand in for that of Télépaiement (PAI-07).
        self.driver.bypass_checks(self.labels.telepaiement_cb.continuer)
        self.driver.press(self.labels.telepaiement_cb.continuer)

    def list_remplis(self) -> tuple[str, ...]:
        """The elements of the notice that the page holds already, with what it holds."""
        names = self.labels.telepaiement_cb
        held = {name: self.driver.value(name) for name in (names.reference, names.mot_de_passe)}
        return tuple(f"{name} : {value}" for name, value in held.items() if value)

    def read_saisies(self) -> tuple[str, ...]:
        """The names of all that the page lets a person type or choose."""
        return read_saisies(self.driver)


class Carte(Screen):
    """Where the card is given, then the receipt."""

    def is_shown(self) -> bool:
        """Whether the page that takes the card is in front of the person."""
        return self.has_heading(self.labels.carte.titre)

    def read_creance(self) -> str:
        """The reference and the amount of the debt about to be paid, as « REF, 100,00 € »."""
        names = self.labels.carte
        cells = self._read_table(names.table)
        return f"{cells.get(names.reference)}, {fold(cells.get(names.montant, ''))}"

    def changer_le_montant(self, montant: Montant) -> None:
        """Change, with the tools of the browser, the amount that the form carries."""
        self.driver.forge(self.labels.carte.forge_montant, str(montant.centimes))

    def payer(self) -> None:
        """Give a fictional card and pay."""
        names = self.labels.carte
        self.driver.fill(names.numero, CARTE)
        self.driver.fill(names.expiration, EXPIRATION)
        self.driver.fill(names.cryptogramme, CRYPTOGRAMME)
        self.driver.press(names.bouton)

    def is_paid(self) -> bool:
        """Whether the payment is accepted."""
        return self.has_heading(self.labels.carte.titre_recu)

    def read_recu(self) -> Recu | LigneIllisible:
        """The receipt."""
        names = self.labels.carte
        cells = self._read_table(names.table_recu)
        try:
            return Recu(
                cells.get(names.reference, ""),
                Montant.parse(cells.get(names.montant, "")),
                parse_date(cells.get(names.regle_le, "")),
            )
        except ValeurInvalide as error:
            return LigneIllisible(" | ".join(cells.values()), str(error))

    def _read_table(self, caption: str) -> Mapping[str, str]:
        table = self.driver.table(caption)
        if table is None:
            raise ElementAbsent(f"tableau « {caption} »", "dans la page", ())
        names = self.labels.carte
        return {line.get(names.information, ""): line.get(names.valeur, "") for line in table.rows}
