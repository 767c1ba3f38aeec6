"""Faults of rights: one site opening another (HAB-07), withdrawals that take no effect (HAB-15)."""

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site

_FIFTEEN_MINUTES_S = 900.0


def _tax_opens_customs(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        fiscal = any(h.site is Site.IMPOTS and h.siren == siren for h in rights)
        return creance_visible(site, rights, siren, creance) or (site is Site.DOUANE and fiscal)

    return portail.with_policy(creance_visible=visible)


def _one_right_opens_all(portail: Service) -> Service:
    def visible(_site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        return any(creance_visible(site, rights, siren, creance) for site in Site)

    return portail.with_policy(creance_visible=visible)


def _all_need_the_customs_right(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        customs = creance_visible(Site.DOUANE, rights, siren, creance)
        return customs and creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _keep_rights_fifteen_minutes(portail: Service) -> Service:
    return portail.with_policy(habilitations_perimees=lambda age_s, _annoncee: age_s >= _FIFTEEN_MINUTES_S)


def _trust_announcements_alone(portail: Service) -> Service:
    return portail.with_policy(habilitations_perimees=lambda _age_s, annoncee: annoncee)


MUTANTS = (
    Mutant(
        "dgfip-ouvre-la-douane", "HAB-07", "portailpro",
        "une habilitation des impôts affiche les créances de la douane", _tax_opens_customs,
    ),
    Mutant(
        "un-droit-ouvre-tout", "HAB-07", "portailpro",
        "un droit chez un copropriétaire ouvre les créances des trois", _one_right_opens_all,
    ),
    Mutant(
        "sans-douane-rien", "HAB-07", "portailpro",
        "sans droit à la douane, les créances des impôts et de l’Urssaf sont cachées",
        _all_need_the_customs_right,
    ),
    Mutant(
        "retrait-apres-quinze-minutes", "HAB-15", "portailpro",
        "les créances restent visibles quinze minutes après le retrait du droit",
        _keep_rights_fifteen_minutes,
    ),
    Mutant(
        "annonce-perdue-jamais-rattrapee", "HAB-15", "portailpro",
        "un retrait dont l’annonce s’est perdue n’a jamais d’effet", _trust_announcements_alone,
    ),
)  # fmt: skip
