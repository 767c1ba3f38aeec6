"""Faults of the dashboard: TDB-09, TDB-12, TDB-13."""

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import creance_visible
from simulators.portailpro.domaine.site import Site

_SEPA = "TELEPAIEMENT-SEPA"


def _leave_history_open(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        paid = creance.paiement is not None and creance.siren == siren
        return paid or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _any_sepa_right_will_do(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        signer = detient(rights, siren, Site.DOUANE, _SEPA, ("adherer",))
        return creance_visible(site, rights, siren, creance) or (site is Site.DOUANE and signer)

    return portail.with_policy(creance_visible=visible)


def _hide_customs_from_all(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        return site is not Site.DOUANE and creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _judge_by_establishment(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        held = {h.siret for h in rights if h.service == _SEPA and h.droit == "telepayer"}
        seen = creance_visible(site, rights, siren, creance)
        return seen and (site is not Site.DOUANE or creance.siret in held)

    return portail.with_policy(creance_visible=visible)


def _mix_companies(portail: Service) -> Service:
    def perimetre(siren: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        return (siren, *sorted({h.siren for h in rights} - {siren}))

    return portail.with_policy(perimetre=perimetre)


def _show_another_company(portail: Service) -> Service:
    def perimetre(siren: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        others = sorted({h.siren for h in rights} - {siren})
        return (others[0],) if others else (siren,)

    return portail.with_policy(perimetre=perimetre)


MUTANTS = (
    Mutant(
        "historique-non-filtre", "TDB-09", "portailpro",
        "l’onglet « historique » n’est pas filtré par les droits", _leave_history_open,
    ),
    Mutant(
        "adherer-ouvre-les-creances", "TDB-09", "portailpro",
        "le droit « Adhérer » suffit à voir les créances", _any_sepa_right_will_do,
    ),
    Mutant(
        "creances-douane-cachees-a-tous", "TDB-09", "portailpro",
        "même le titulaire du droit « Télépayer » ne voit pas les créances de la douane",
        _hide_customs_from_all,
    ),
    Mutant(
        "creances-du-siret-habilite", "TDB-12", "portailpro",
        "seules les créances du SIRET habilité sont listées", _judge_by_establishment,
    ),
    Mutant(
        "siren-meles", "TDB-13", "portailpro",
        "les créances de tous les SIREN de l’usager sont mêlées", _mix_companies,
    ),
    Mutant(
        "tableau-d-une-autre-entreprise", "TDB-13", "portailpro",
        "le tableau montre une autre entreprise que celle choisie", _show_another_company,
    ),
)  # fmt: skip
