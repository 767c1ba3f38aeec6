"""What the holder of both roles may do for the accounts of the company, judged again at each request."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulators.coproprietaire.errors import AccesRefuse
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.core.context import Context
from simulators.core.errors import Refusal
from simulators.douane.salaries import Salarie, find_salarie, list_salaries
from simulators.douane.services import COMPTE_ENTREPRISE

SANS_ROLES = (
    "Il faut les deux rôles, « Correspondant entreprise » et « Gestion service en ligne entreprise »."
)


@dataclass(frozen=True, slots=True)
class Gestionnaire:
    """The holder of both roles, and the companies for which they are held."""

    compte: str
    sirens: tuple[str, ...]


def read_sirens_geres(ctx: Context, identifiant: str) -> tuple[str, ...]:
    """The companies whose accounts this account manages now."""
    habilitations = read_habilitations(ctx, identifiant)
    statuts = {h.siren for h in habilitations if h.siren and h.service == COMPTE_ENTREPRISE.code}
    return tuple(s for s in sorted(statuts) if ctx.service.policies.may_manage(s, habilitations))


def verify_gestionnaire(ctx: Context, identifiant: str) -> Gestionnaire:
    """Refuse whoever lacks one of the two roles; raises AccesRefuse."""
    sirens = read_sirens_geres(ctx, identifiant)
    if not sirens:
        raise AccesRefuse(SANS_ROLES, reason="gestion-sans-roles")
    return Gestionnaire(identifiant, sirens)


def verify_salarie(ctx: Context, gestionnaire: Gestionnaire, identifiant: str) -> Salarie:
    """Refuse an account of another company, and one's own; raises AccesRefuse, or Refusal 404."""
    salarie = find_salarie(ctx, identifiant)
    if salarie is None:
        raise Refusal(404, "Page introuvable", "Aucun compte ne porte ce nom.", "compte-inconnu")
    refus = ctx.service.policies.refus_de_gerer(
        gestionnaire.compte, gestionnaire.sirens, identifiant, salarie.employeur
    )
    if refus:
        raise AccesRefuse(refus, reason="compte-hors-gestion")
    return salarie


def list_geres(ctx: Context, gestionnaire: Gestionnaire) -> Sequence[Salarie]:
    """The accounts of the companies, the manager's own left out."""
    tous = (s for siren in gestionnaire.sirens for s in list_salaries(ctx, siren))
    return [s for s in tous if s.identifiant != gestionnaire.compte]
