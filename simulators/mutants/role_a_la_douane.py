"""The role AGE of the portal taken for a right of customs, in one part of the dashboard alone: HAB-02."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from simulators.core.service import Service
from simulators.mutants.branchements import with_sites
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.echeancier import echeance_visible
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.jugements.roles import droits_du_role
from simulators.portailpro.domaine.jugements.synthese import synthese_visible
from simulators.portailpro.domaine.role import RoleAge
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp


def _has_the_role(held: Habilitations, siren: Siren) -> bool:
    """Whoever holds all that the role gives, by it or otherwise."""
    return set(droits_du_role(RoleAge("", siren))) <= set(held)


class _Scheduled(CoproprietairesHttp):
    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """Customs too have a schedule: their debts, at their dates."""
        lue = await super().lire_situation(site, siren)
        if site is not Site.DOUANE:
            return lue
        dues = (c for c in lue.creances if c.siret and c.paiement is None)
        lines = (Echeance(site, c.siret, c.libelle_nature, c.echeance, c.montant) for c in dues if c.siret)
        return replace(lue, echeances=tuple(lines))


def _schedule_customs(portail: Service) -> Service:
    def visible(site: Site, held: Habilitations, siren: Siren, echeance: Echeance) -> bool:
        if site is Site.DOUANE:
            return _has_the_role(held, siren)
        return echeance_visible(site, held, siren, echeance)

    def lignes(told: Sequence[Echeance], _debts: Sequence[Creance], today: date) -> tuple[Echeance, ...]:
        return tuple(sorted((e for e in told if e.date >= today), key=lambda e: e.date))

    wired = with_sites(_Scheduled, portail)
    return wired.with_policy(echeance_visible=visible, lignes_d_echeancier=lignes)


def _tell_what_is_paid(portail: Service) -> Service:
    def visible(site: Site, held: Habilitations, siren: Siren, creance: Creance) -> bool:
        paid = site is Site.DOUANE and creance.siren == siren and creance.paiement is not None
        return creance_visible(site, held, siren, creance) or (paid and _has_the_role(held, siren))

    return portail.with_policy(creance_visible=visible)


def _count_customs(portail: Service) -> Service:
    def visible(site: Site, held: Habilitations, siren: Siren) -> bool:
        return synthese_visible(site, held, siren) or _has_the_role(held, siren)

    return portail.with_policy(synthese_visible=visible)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "HAB-02", "portailpro", sentence, build)


MUTANTS = (
    _build("age-a-un-echeancier-douanier",
           "l’échéancier de l’AGE, et de lui seul, porte les créances de la douane", _schedule_customs),
    _build("age-lit-les-reglements-de-la-douane",
           "le rôle AGE montre ce qui a été payé à la douane, et non ce qui lui est dû", _tell_what_is_paid),
    _build("age-compte-la-douane", "la synthèse de l’AGE compte la douane", _count_customs),
)  # fmt: skip
