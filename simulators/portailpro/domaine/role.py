"""The role « AGE » (Administrateur général de l'entreprise) of the portal, and its delegation (HAB-01)."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulators.portailpro.domaine.identifiants import Siren


@dataclass(frozen=True, slots=True)
class RoleAge:
    """The role of an account for a company; `delegue_par` is the account that delegated it, None at first."""

    compte: str
    siren: Siren
    delegue_par: str | None = None


Roles = Sequence[RoleAge]
