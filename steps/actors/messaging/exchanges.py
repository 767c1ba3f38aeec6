"""Reading exchanges: their list, each of them, its acknowledgement and its attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.actors.messaging.places import Lieux

if TYPE_CHECKING:
    from steps.drivers.contract import Peek
    from steps.vocabulary.question import LigneEchange

OK = 200


class Echanges(Lieux):
    """What was asked and answered, as far as it opens to a person."""

    def lire(self, reference: str) -> None:
        """Come to an exchange by the list."""
        self.ouvrir()
        self._boite.suivre(reference)

    def read_echanges(self) -> tuple[LigneEchange, ...]:
        """The exchanges of the company she works for."""
        self.ouvrir()
        return self._boite.read_echanges()

    def is_exchange_shown(self, reference: str) -> bool:
        """Whether an exchange is in front of her."""
        return self._echange.is_shown(reference)

    def read_reponse(self) -> str:
        """What the office answered, on the page of the exchange in front of her."""
        return self._echange.read_reponse()

    def telecharger(self, nom: str) -> Peek | None:
        """What stands behind the attachment of that name, on the page in front of her."""
        return self._echange.telecharger(nom)

    def list_portes_de_l_echange(self, reference: str) -> tuple[str, ...]:
        """What opens of an exchange: the page in front of her, its acknowledgement, its attachments."""
        adresses = self._labels.adresse
        accuse = adresses.accuse.format(reference=reference)
        here = (adresses.echange.format(reference=reference),) if self.is_exchange_shown(reference) else ()
        beside = (accuse,) if self.desk.driver.peek(self._racine + accuse).status == OK else ()
        return (*here, *beside, *self.list_pieces_ouvertes(reference))

    def list_pieces_ouvertes(self, reference: str) -> tuple[str, ...]:
        """The addresses of attachments of an exchange that answer her with a content."""
        racine, adresse = self._racine, self._labels.adresse.piece
        chemins = [adresse.format(reference=reference, rang=rang) for rang in (1, 2)]
        return tuple(chemin for chemin in chemins if self.desk.driver.peek(racine + chemin).status == OK)
