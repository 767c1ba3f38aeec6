"""What the co-owners answer, parsed once; what they add and we do not use is left aside."""

from datetime import date
from typing import TypeVar

import msgspec

from simulators.identity.api import ApiAnswer
from simulators.portailpro.cas_usage.ports import ReleveDHabilitations
from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.errors import CoproprietaireMuet, ValeurRefusee
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.identifiants import read_siren, read_siret
from simulators.portailpro.domaine.site import Site

OK = 200
T = TypeVar("T")


class HabilitationLue(msgspec.Struct, frozen=True):
    """A right on the wire."""

    service: str
    droit: str
    siren: str
    siret: str | None = None
    raison_sociale: str = ""

    def build(self, site: Site) -> Habilitation:
        """The right of the domain; raises ValeurRefusee."""
        siret = read_siret(self.siret) if self.siret else None
        return Habilitation(
            site, self.service, self.droit, read_siren(self.siren), siret, self.raison_sociale
        )


class HabilitationsLues(msgspec.Struct, frozen=True):
    """The answer of GET /api/habilitations."""

    compte: str
    habilitations: list[HabilitationLue]

    def build(self, site: Site) -> ReleveDHabilitations:
        """The reading of the domain; raises ValeurRefusee."""
        return ReleveDHabilitations(self.compte, tuple(une.build(site) for une in self.habilitations))


class PaiementLu(msgspec.Struct, frozen=True):
    """A payment on the wire, in cents."""

    moyen: Moyen
    montant: int
    regle_le: date


class CreanceLue(msgspec.Struct, frozen=True):
    """A debt on the wire, in cents."""

    reference: str
    siren: str
    nature: str
    montant: int
    emise_le: date
    echeance: date
    siret: str | None = None
    paiement: PaiementLu | None = None

    def build(self, site: Site) -> Creance:
        """The debt of the domain; raises ValeurRefusee."""
        paye = self.paiement
        return Creance(
            site, self.reference, read_siren(self.siren), read_siret(self.siret) if self.siret else None,
            self.nature, self.montant, self.emise_le, self.echeance,
            Paiement(paye.moyen, paye.montant, paye.regle_le) if paye else None,
        )  # fmt: skip


class CreancesLues(msgspec.Struct, frozen=True):
    """The answer of GET /api/creances."""

    creances: list[CreanceLue]

    def build(self, site: Site) -> tuple[Creance, ...]:
        """The debts of the domain; raises ValeurRefusee."""
        return tuple(une.build(site) for une in self.creances)


def read_habilitations(site: Site, answer: ApiAnswer) -> ReleveDHabilitations:
    """The rights that a site told; raises CoproprietaireMuet when they cannot be read."""
    try:
        return _decode(site, answer, HabilitationsLues).build(site)
    except ValeurRefusee as error:
        raise CoproprietaireMuet(f"{site.nom} : {error}") from error


def read_creances(site: Site, answer: ApiAnswer) -> tuple[Creance, ...]:
    """The debts that a site told; raises CoproprietaireMuet when they cannot be read."""
    try:
        return _decode(site, answer, CreancesLues).build(site)
    except ValeurRefusee as error:
        raise CoproprietaireMuet(f"{site.nom} : {error}") from error


def _decode(site: Site, answer: ApiAnswer, kind: type[T]) -> T:
    if answer.status != OK:
        raise CoproprietaireMuet(f"{site.nom} : attendu 200, trouvé {answer.status}")
    try:
        return msgspec.json.decode(answer.answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CoproprietaireMuet(f"{site.nom} : réponse illisible ({error})") from error
