"""How a person asks customs to call her back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from steps.screens.call_back import DemandeDeRappel

if TYPE_CHECKING:
    from datetime import time

    from steps.actors.contacting import Contact
    from steps.vocabulary.date import Date

# Numbers that the telephone authority keeps for fiction.
TELEPHONE: Final = "01 99 00 12 34"


@dataclass(frozen=True)
class Rappels:
    """Asking for a call back."""

    contact: Contact

    def ouvrir(self) -> None:
        """Come to the page that offers days."""
        self.contact.ouvrir_infos_douane()
        self.contact.desk.driver.follow(self.contact.desk.labels.rappel.lien)

    def regarder(self, jour: Date) -> None:
        """Look at the free hours of a day."""
        self.ouvrir()
        self.page.voir(jour)

    def demander(
        self, jour: Date, heure: time, territoire: str | None = None, telephone: str = TELEPHONE
    ) -> None:
        """Ask for one of the hours offered, from the mainland unless she says otherwise."""
        self.choisir(jour, heure)
        self._envoyer(territoire or self.contact.desk.labels.rappel.metropole, telephone)

    def demander_de_nulle_part(self, jour: Date, heure: time, territoire: str) -> None:
        """Ask for one of the hours offered, from a place that is not in the list."""
        self.choisir(jour, heure)
        self.page.remplir(TELEPHONE, self.contact.desk.labels.rappel.metropole)
        self.page.forcer_le_territoire(territoire)
        self.page.demander()

    def forcer(self, jour: Date, heure: time) -> None:
        """Ask for another day and hour than those offered, with the tools of the browser."""
        self.ouvrir()
        self.page.voir(self.page.list_jours()[-1])
        self.page.forcer(jour, heure)
        self._envoyer(self.contact.desk.labels.rappel.metropole)

    def envoyer_le_choix(self) -> None:
        """Send the form left open, as it stands."""
        self._envoyer(self.contact.desk.labels.rappel.metropole)

    def choisir(self, jour: Date, heure: time) -> None:
        """Choose an hour, without sending the form yet."""
        self.regarder(jour)
        self.page.choisir(heure)

    def _envoyer(self, territoire: str, telephone: str = TELEPHONE) -> None:
        self.page.remplir(telephone, territoire)
        self.page.demander()

    @property
    def page(self) -> DemandeDeRappel:
        """The page of the call back in front of her."""
        return DemandeDeRappel(self.contact.desk.driver, self.contact.desk.labels)
