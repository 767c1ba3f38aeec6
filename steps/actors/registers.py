"""GHOST and ROSA off people's screens: what customs officers write there, and what stands there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.errors import ControlRefused
from steps.provisioning.officers import Reponse, verify_perdue
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.actors.backstage import Coulisses
    from steps.datasets.rows import Rows
    from steps.stage import RegistersControl


@dataclass(frozen=True, order=True)
class DroitTenu:
    """A right as GHOST holds it: service, right, establishment or company."""

    service: str
    droit: str
    perimetre: str

    def __str__(self) -> str:
        return f"{self.service} {self.droit} sur {self.perimetre}"


@dataclass(frozen=True)
class Registres:
    """Acts as the customs officer, and reads both registers."""

    coulisses: Coulisses
    control: RegistersControl

    def nommer_correspondant(self, prenom: str, nom: str) -> None:
        """Have a person hold both roles for a company."""
        self.coulisses.habiliter(prenom, Droit.CORRESPONDANT, nom)
        self.coulisses.habiliter(prenom, Droit.GESTION, nom)

    def certifier(self, prenom: str) -> None:
        """Have a person's customs account certified."""
        self.control.certify(self._identifiant(prenom))

    def nommer_et_certifier(self, prenom: str, nom: str, autre: str) -> None:
        """Have a person hold both roles for a company, and somebody's account be certified."""
        self.nommer_correspondant(prenom, nom)
        self.certifier(autre)

    def creer_relation(self, nom: str, droit: Droit) -> None:
        """Have the officer create the relation on which a right rests."""
        siret = self.coulisses.troupe.annuaire.siret(nom)
        self.control.relate(siret.chiffres, droit.service)

    def clore_relation(self, nom: str, droit: Droit) -> None:
        """Have the officer end it."""
        siret = self.coulisses.troupe.annuaire.siret(nom)
        self.control.end_relation(siret.chiffres, droit.service)

    def clore_relation_en_silence(self, nom: str, droit: Droit) -> None:
        """Have the officer end it while the portal is not told."""
        self.coulisses.control.arm("notification-perdue", Site.DOUANE.service)
        siret = self.coulisses.troupe.annuaire.siret(nom)
        verify_perdue("la clôture", self.control.end_relation(siret.chiffres, droit.service))

    def decider(self, prenom: str, decision: str) -> Reponse:
        """Have the officer decide on a person's file, and report a refusal."""
        try:
            self.control.decide(self._identifiant(prenom), decision)
        except ControlRefused as refus:
            return Reponse(refus)
        return Reponse()

    def read(self) -> tuple[str, ...]:
        """All that both registers hold, line by line."""
        return tuple(
            f"{name} : {', '.join(line.values())}"
            for name, lines in self.control.read_registers().items()
            for line in lines
        )

    def read_droits(self, prenom: str) -> tuple[DroitTenu, ...]:
        """The rights that GHOST holds for a person's account."""
        identifiant = self._identifiant(prenom)
        lines = self.control.read_registers()["habilitations"]
        return tuple(self._describe(line) for line in lines if line["compte"] == identifiant)

    def is_certified(self, prenom: str) -> bool:
        """Whether GHOST holds a person's account for certified."""
        lines = self.control.read_registers()["certifications"]
        return {"compte": self._identifiant(prenom)} in lines

    def parse(self, rows: Rows) -> tuple[DroitTenu, ...]:
        """The rights of a table of the features."""
        return tuple(
            DroitTenu(droit.service, droit.code, cells["sur"])
            for cells in read_cells(rows, ("droit", "sur"))
            for droit in (Droit.parse(cells["droit"]),)
        )

    def _describe(self, line: Mapping[str, str]) -> DroitTenu:
        return DroitTenu(line["service"], line["droit"], self._name(line["perimetre"]))

    def _name(self, perimetre: str) -> str:
        """The name of a company or of a place; its number when nobody here bears it."""
        entreprises = self.coulisses.troupe.annuaire.entreprises
        known = {each.siren.chiffres: each.nom for each in entreprises}
        known |= {place.siret.chiffres: place.nom for each in entreprises for place in each.etablissements}
        return known.get(perimetre, perimetre)

    def _identifiant(self, prenom: str) -> str:
        return self.coulisses.troupe.annuaire.personne(prenom).compte(Site.DOUANE).identifiant
