"""Delegate the role AGE to a colleague, and take the delegation back (HAB-01)."""

from dataclasses import dataclass

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Visite
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.errors import DelegationRefusee, MotifDeDelegation
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.role import RoleAge


@dataclass(frozen=True, slots=True)
class Delegation:
    """A holder of the role, who delegated it, and whether the person may take it back."""

    titulaire: Compte
    delegue_par: Compte | None
    retirable: bool


def verify_delegation_permise(politiques: Politiques, visite: Visite, siren: Siren) -> None:
    """Raises DelegationRefusee when the person is not AGE of the company."""
    age = politiques.est_age(visite.droits.roles, visite.droits.habilitations, siren)
    if not politiques.delegation_permise(age):
        raise DelegationRefusee(MotifDeDelegation.SANS_ROLE)


def lister_roles(ports: Ports, visite: Visite, siren: Siren) -> tuple[Delegation, ...]:
    """Everybody who holds the role for a company."""
    return tuple(_decrire(ports, visite, role) for role in ports.roles.lister_entreprise(siren))


def deleguer(ports: Ports, politiques: Politiques, visite: Visite, siren: Siren, courriel: str) -> Compte:
    """Give the role to the account of that address; raises DelegationRefusee."""
    verify_delegation_permise(politiques, visite, siren)
    collegue = ports.comptes.trouver_par_courriel(courriel)
    if collegue is None:
        raise DelegationRefusee(MotifDeDelegation.INCONNU)
    if any(role.siren == siren for role in ports.roles.lister(collegue.id)):
        raise DelegationRefusee(MotifDeDelegation.DEJA_AGE)
    ports.roles.ajouter(RoleAge(collegue.id, siren, visite.compte.id))
    return collegue


def retirer_delegation(
    ports: Ports, politiques: Politiques, visite: Visite, siren: Siren, courriel: str
) -> Compte:
    """Take back a delegation that the person gave, and those that follow; raises DelegationRefusee."""
    verify_delegation_permise(politiques, visite, siren)
    collegue = ports.comptes.trouver_par_courriel(courriel)
    role = RoleAge(collegue.id, siren, visite.compte.id) if collegue else None
    if collegue is None or role not in ports.roles.lister(collegue.id):
        raise DelegationRefusee(MotifDeDelegation.PAS_DE_LUI)
    _retirer(ports, RoleAge(collegue.id, siren, visite.compte.id))
    return collegue


def _retirer(ports: Ports, role: RoleAge) -> None:
    ports.roles.retirer(role)
    for suivant in ports.roles.lister_entreprise(role.siren):
        if suivant.delegue_par == role.compte:
            _retirer(ports, suivant)


def _decrire(ports: Ports, visite: Visite, role: RoleAge) -> Delegation:
    titulaire = ports.comptes.trouver(role.compte)
    assert titulaire is not None
    delegue_par = ports.comptes.trouver(role.delegue_par) if role.delegue_par else None
    return Delegation(titulaire, delegue_par, role.delegue_par == visite.compte.id)
