"""Instalments to come, as the administrations that keep a schedule tell them (TDB-04)."""

from dataclasses import dataclass
from datetime import date

from simulators.portailpro.domaine.identifiants import Siret
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Echeance:
    """What is due on a day; `montant` in cents, None while it is not known."""

    site: Site
    siret: Siret
    libelle: str
    date: date
    montant: int | None
