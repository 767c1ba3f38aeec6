"""Who is on the portal, in which session, with which rights at this moment."""

from dataclasses import dataclass, field

from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.habilitation import Habilitation
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site


@dataclass(frozen=True, slots=True)
class Droits:
    """What is known of the rights of a person; a site in `muets` could not be asked and brings none.

    `lues` were told by the co-owners, `du_role` come with the role AGE.
    """

    rattachements: tuple[Rattachement, ...] = ()
    lues: tuple[Habilitation, ...] = ()
    muets: frozenset[Site] = frozenset()
    roles: tuple[RoleAge, ...] = ()
    du_role: tuple[Habilitation, ...] = ()

    @property
    def habilitations(self) -> tuple[Habilitation, ...]:
        """Every right that counts: those told by the co-owners, then those of the role AGE (HAB-01)."""
        return (*self.lues, *self.du_role)


@dataclass(frozen=True, slots=True)
class Visite:
    """A person at work; `session` is the id under which the choice of a company is kept."""

    session: str
    compte: Compte
    droits: Droits = field(default_factory=Droits)
