"""The secure messaging as a whole, as a person has it in front of her."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.actors.messaging.answers import Reponses
from steps.actors.messaging.exchanges import Echanges
from steps.actors.messaging.offered import Offre
from steps.actors.messaging.trying import Tentatives
from steps.expectations.messagerie import MessagerieLue
from steps.vocabulary.motif import Motif, Thematique

if TYPE_CHECKING:
    from collections.abc import Iterable


class Messagerie(Tentatives, Offre, Echanges, Reponses):
    """Asking, trying what is forbidden, reading; then whether it opens at all, and to what."""

    def read_siren(self) -> str:
        """The company whose messaging is in front of her, empty when none is."""
        return self._boite.read_siren() if self._boite.is_shown() else ""

    def is_open(self) -> bool:
        """Come to the messaging; whether it opens, in the name of the company she works for."""
        self.ouvrir()
        siren = self.desk.entreprise.siren if self.desk.entreprise else None
        return self._boite.is_shown() and self._boite.read_siren() == str(siren)

    def list_portes(self) -> tuple[str, ...]:
        """Each address of the messaging that does not say that it is closed."""
        adresses = self._labels.adresse
        motif = Motif.CREANCE_DETAIL
        portes = (adresses.messagerie, adresses.questions, self._chemin(motif))
        return tuple(porte for porte in portes if not self._is_closed_at(porte))

    def read_messagerie(self, references: Iterable[str]) -> MessagerieLue:
        """All that opens to her: each theme and each of these exchanges by its address, then the list."""
        self._taper(self._labels.adresse.messagerie)
        listes = frozenset(each.reference for each in self._boite.read_echanges())
        return MessagerieLue(
            frozenset(nom for thematique in Thematique for nom in self._list_noms(thematique)),
            listes,
            frozenset(reference for reference in references if self._opens(reference)),
        )

    def _list_noms(self, thematique: Thematique) -> tuple[str, ...]:
        self.taper_une_thematique(thematique.value)
        return tuple(map(self.nommer, self._choix.list_questions()))

    def _opens(self, reference: str) -> bool:
        self.taper_l_echange(reference)
        return bool(self.list_portes_de_l_echange(reference))

    def _is_closed_at(self, chemin: str) -> bool:
        self._taper(chemin)
        return self._boite.is_closed() and not self._form.is_open()
