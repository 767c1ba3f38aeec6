"""The software of a company, which files at customs by EDI once an officer has recorded it in ROSA."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.drivers.edi import EdiDoor
    from steps.vocabulary.teleservice import Teleservice


@dataclass(frozen=True)
class Logiciel:
    """Files for an establishment whose ROSA relation is there, recorded in time by the officer."""

    coulisses: Coulisses
    edi: EdiDoor

    def deposer(self, nom: str, teleservice: Teleservice, reference: str) -> None:
        """File a declaration for an application."""
        self.edi.file(self._prepare(nom, teleservice), teleservice.nom, reference)

    def deposer_droits_de_port(self, nom: str, teleservice: Teleservice, reference: str) -> None:
        """File port dues in an application."""
        self.edi.file_port_dues(self._prepare(nom, teleservice), teleservice.nom, reference)

    def _prepare(self, nom: str, teleservice: Teleservice) -> str:
        self.coulisses.enregistrer_relation(nom, teleservice)
        return self.coulisses.troupe.annuaire.siret(nom).chiffres
