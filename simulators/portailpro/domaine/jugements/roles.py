"""Who is AGE, what the role gives, and who delegates it: the portal's own role, which customs ignore."""

from simulators.portailpro.domaine.habilitation import Habilitation, Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.role import RoleAge, Roles
from simulators.portailpro.domaine.site import Site

# Invented: the FAQ does not list them. Those of the two administrations that know the role.
_DROITS = (
    (Site.IMPOTS, "COMPTE-FISCAL", "payer"), (Site.IMPOTS, "COMPTE-FISCAL", "declarer"),
    (Site.URSSAF, "COMPTE-COTISANT", "payer"), (Site.URSSAF, "COMPTE-COTISANT", "declarer"),
)  # fmt: skip


def est_age(roles: Roles, habilitations: Habilitations, siren: Siren) -> bool:  # noqa: ARG001 - CPT-03
    """Whether a person is AGE of a company: by the role held here, never by a customs standing (CPT-03)."""
    return any(role.siren == siren for role in roles)


def droits_du_role(role: RoleAge) -> Habilitations:
    """What the role gives, held at first or by delegation: no right of customs (HAB-01, HAB-02)."""
    return tuple(Habilitation(site, service, droit, role.siren) for site, service, droit in _DROITS)


def delegation_permise(est_age: bool) -> bool:
    """Whether a person delegates the role for a company: only who holds it (HAB-01, AMB-39)."""
    return est_age
