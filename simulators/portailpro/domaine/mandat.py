"""Mandates by which a company lets an administration debit its account, as the co-owners tell them."""

from dataclasses import dataclass
from datetime import date

from simulators.portailpro.domaine.identifiants import Siret
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Mandat:
    """A mandate of an establishment, known by its RUM; `iban` is shown whole (AMB-31)."""

    site: Site
    rum: str
    ics: str
    iban: str
    siret: Siret
    signe_le: date
