"""What administrations record off the people's screens: debts, settlements, mandates, terms, declarations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.model import Monde
from steps.datasets.news import read_actualites, repeat_actualite
from steps.datasets.recorded import (
    read_creances,
    read_declarations_deposees,
    read_echeances,
    read_mandats,
)
from steps.errors import UsageError
from steps.oracle.facts import (
    BordereauEtabli,
    CreanceEmise,
    CreanceReglee,
    DeclarationAnnoncee,
    EcheanceAnnoncee,
    MandatOuvert,
)
from steps.provisioning.by_control import ByControl
from steps.vocabulary.creance import Paiement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.stage import Control
    from steps.vocabulary.date import Date
    from steps.vocabulary.moyen import Moyen
    from steps.vocabulary.site import Site
    from steps.vocabulary.teleservice import Teleservice


@dataclass(frozen=True)
class Administrations:
    """Has administrations record facts, and tells each of them to the troupe."""

    troupe: Troupe
    control: Control

    def emettre(self, rows: Rows) -> None:
        """Have the administrations record the debts of a table."""
        creances = read_creances(rows, self.troupe.annuaire)
        self._by_control.installer(Monde(creances=creances))
        self.troupe.tell(*map(CreanceEmise, creances))

    def ouvrir_mandats(self, rows: Rows) -> None:
        """Have the administrations hold the mandates of a table."""
        mandats = read_mandats(rows, self.troupe.annuaire)
        self._by_control.installer(Monde(mandats=mandats))
        self.troupe.tell(*map(MandatOuvert, mandats))

    def annoncer_echeances(self, rows: Rows) -> None:
        """Have the administrations write the terms of a table in their schedule."""
        echeances = read_echeances(rows, self.troupe.annuaire)
        self._by_control.installer(Monde(echeances=echeances))
        self.troupe.tell(*map(EcheanceAnnoncee, echeances))

    def annoncer_declarations(self, rows: Rows) -> None:
        """Have the administrations know of the declarations of a table, filed or not."""
        declarations = read_declarations_deposees(rows, self.troupe.annuaire)
        self._by_control.installer(Monde(declarations=declarations))
        self.troupe.tell(*map(DeclarationAnnoncee, declarations))

    def reprendre_sur_bordereau(self, reference: str, creances: Sequence[str]) -> None:
        """Have the customs collector gather debts, by their references, on a collection slip."""
        self.control.gather(reference, creances)
        self.troupe.tell(BordereauEtabli(reference, tuple(creances)))

    def regler_ailleurs(self, site: Site, reference: str, moyen: Moyen) -> None:
        """Have an administration record, today, a settlement that it received outside Télépaiement."""
        day = self._aujourdhui
        self.control.settle(site.service, reference, moyen.code, day.isoformat())
        self.troupe.tell(CreanceReglee(reference, Paiement(moyen, day)))

    def enregistrer_relation(self, nom: str, teleservice: Teleservice) -> None:
        """Have the customs officer record an establishment in ROSA for an application, as EDI wants it."""
        siret = self.troupe.annuaire.siret(nom)
        for service in teleservice.services:
            self.control.relate(siret.chiffres, service)

    def publier(self, rows: Rows) -> None:
        """Have customs publish the articles of a table."""
        self._by_control.installer(Monde(actualites=read_actualites(rows)))

    def publier_souvent(self, fois: int, etiquette: str, jour: Date) -> None:
        """Have customs publish so many articles with one label, the day after."""
        self._by_control.installer(Monde(actualites=repeat_actualite("Brève", etiquette, jour, fois)))

    @property
    def _aujourdhui(self) -> Date:
        day = self.troupe.etat.aujourdhui
        if day is None:
            raise UsageError("Aucun monde n'est installé, on ne sait quel jour il y est.")
        return day

    @property
    def _by_control(self) -> ByControl:
        return ByControl(self.control)
