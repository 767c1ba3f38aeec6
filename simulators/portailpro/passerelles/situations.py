"""The situation of a company as a co-owner tells it, read or refused as a whole."""

from datetime import date

import msgspec

from simulators.identity.api import ApiAnswer
from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.declaration import Declaration
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.errors import CoproprietaireMuet, ValeurRefusee
from simulators.portailpro.domaine.identifiants import Siren, read_siren, read_siret
from simulators.portailpro.domaine.mandat import Mandat
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.reponses import decode


class PaiementLu(msgspec.Struct, frozen=True):
    """A payment on the wire, in cents."""

    moyen: Moyen
    montant: int
    regle_le: date
    ordonne_depuis: str | None = None

    def build(self) -> Paiement:
        """The payment of the domain."""
        return Paiement(self.moyen, self.montant, self.regle_le, self.ordonne_depuis)


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
    origine: str | None = None
    bordereau: str | None = None

    def build(self, site: Site) -> Creance:
        """The debt of the domain; raises ValeurRefusee."""
        return Creance(
            site, self.reference, read_siren(self.siren), read_siret(self.siret) if self.siret else None,
            self.nature, self.montant, self.emise_le, self.echeance,
            self.paiement.build() if self.paiement else None, self.origine, self.bordereau,
        )  # fmt: skip


class MandatLu(msgspec.Struct, frozen=True):
    """A mandate on the wire."""

    rum: str
    ics: str
    iban: str
    siret: str
    signe_le: date

    def build(self, site: Site) -> Mandat:
        """The mandate of the domain; raises ValeurRefusee."""
        return Mandat(site, self.rum, self.ics, self.iban, read_siret(self.siret), self.signe_le)


class EcheanceLue(msgspec.Struct, frozen=True):
    """An instalment on the wire, in cents."""

    siret: str
    libelle: str
    date: date
    montant: int | None = None

    def build(self, site: Site) -> Echeance:
        """The instalment of the domain; raises ValeurRefusee."""
        return Echeance(site, read_siret(self.siret), self.libelle, self.date, self.montant)


class DeclarationLue(msgspec.Struct, frozen=True):
    """A declaration on the wire."""

    siren: str
    demarche: str
    periode: str
    deposee_le: date | None = None

    def build(self, site: Site) -> Declaration:
        """The declaration of the domain; raises ValeurRefusee."""
        return Declaration(site, read_siren(self.siren), self.demarche, self.periode, self.deposee_le)


class SituationLue(msgspec.Struct, frozen=True):
    """The answer of GET /api/situation; the four lists are always there, empty or not."""

    creances: list[CreanceLue]
    mandats: list[MandatLu]
    echeances: list[EcheanceLue]
    declarations: list[DeclarationLue]

    def build(self, site: Site, siren: Siren) -> Situation:
        """The situation of the domain; raises ValeurRefusee."""
        return Situation(
            site, siren,
            tuple(une.build(site) for une in self.creances),
            tuple(un.build(site) for un in self.mandats),
            tuple(une.build(site) for une in self.echeances),
            tuple(une.build(site) for une in self.declarations),
        )  # fmt: skip


def read_situation(site: Site, siren: Siren, answer: ApiAnswer) -> Situation:
    """What a site told of a company; raises CoproprietaireMuet when any of it cannot be read."""
    try:
        return decode(site, answer, SituationLue).build(site, siren)
    except ValeurRefusee as error:
        raise CoproprietaireMuet(f"{site.nom} : {error}") from error
