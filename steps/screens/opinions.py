"""« Avis sur le site »: the form that marks the services of the portal, and the marks received so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.screens.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Mapping

NOTES = ("1", "2", "3", "4", "5")


class AvisSurLeSite(Screen):
    """Where anybody says what she thinks."""

    def is_shown(self) -> bool:
        """Whether the form is in front of the person."""
        return self.has_heading(self.labels.informations.titre_avis)

    def noter(self, notes: Mapping[str, str], commentaire: str) -> None:
        """Mark services, leave a comment, send."""
        for service, note in notes.items():
            self.driver.select(service, note)
        self.driver.fill(self.labels.informations.commentaire, commentaire)
        self.driver.press(self.labels.informations.envoyer_avis)

    def forger(self, champ: str, note: str) -> None:
        """Send a mark that the list does not offer, as with the developer tools."""
        self.driver.forge(champ, note)
        self.driver.press(self.labels.informations.envoyer_avis)

    def is_thanked(self) -> bool:
        """Whether the portal says that the opinion is recorded."""
        return self.announces(self.labels.informations.merci)

    def is_refused(self) -> bool:
        """Whether the portal says that the opinion is not recorded."""
        said = self.read_answers()
        return any(answer.startswith(self.labels.informations.sans_avis) for answer in said)

    def read_recues(self) -> dict[tuple[str, str], int]:
        """How many times each service received each mark."""
        names = self.labels.informations
        table = self.driver.table(names.notes_recues)
        rows = table.rows if table else ()
        return {(line[names.service], note): int(line[note]) for line in rows for note in NOTES}
