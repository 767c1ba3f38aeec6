"""Faults of the dashboard: TDB-09, TDB-12, TDB-13."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import keep_debts, list_payables, open_debts, pays_for_another
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site

_SEPA = "TELEPAIEMENT-SEPA"
_TWO = 2


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


def _leave_current_open(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        due = creance.paiement is None and creance.siren == siren
        return due or creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _invert_customs(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        seen = creance_visible(site, rights, siren, creance)
        return seen != (site is Site.DOUANE and creance.siren == siren)

    return portail.with_policy(creance_visible=visible)


def _hide_what_is_paid(portail: Service) -> Service:
    return keep_debts(lambda creance, _rights: creance.paiement is None, portail)


def _judge_by_other_establishments(portail: Service) -> Service:
    return keep_debts(lambda creance, rights: creance.siret not in list_payables(rights), portail)


def _judge_history_by_establishment(portail: Service) -> Service:
    return keep_debts(
        lambda creance, rights: creance.paiement is None or creance.siret in list_payables(rights), portail
    )


def _ask_for_two_establishments(portail: Service) -> Service:
    return keep_debts(lambda _creance, rights: len(list_payables(rights)) >= _TWO, portail)


def _repeat_for_each_right(portail: Service) -> Service:
    """The company is asked about once for each establishment for which « Télépayer » is held."""
    return portail.with_policy(
        perimetre=lambda siren, rights: (
            (siren,) * max(1, sum(x.siren == siren for x in list_payables(rights)))
        )
    )


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
        "en-cours-non-filtre", "TDB-09", "portailpro",
        "l’onglet « en cours » n’est pas filtré par les droits", _leave_current_open,
    ),
    Mutant(
        "creances-douane-a-l-envers", "TDB-09", "portailpro",
        "les créances de la douane se montrent à qui n’a pas « Télépayer », et à lui seul", _invert_customs,
    ),
    Mutant(
        "telepayer-d-une-autre-entreprise", "TDB-09", "portailpro",
        "« Télépayer » sur une autre entreprise ouvre les paiements de celle-ci",
        partial(open_debts, pays_for_another),
    ),
    Mutant(
        "historique-douane-cache-a-tous", "TDB-09", "portailpro",
        "même le titulaire de « Télépayer » ne voit pas ce qui est payé à la douane", _hide_what_is_paid,
    ),
    Mutant(
        "creances-du-siret-habilite", "TDB-12", "portailpro",
        "seules les créances du SIRET habilité sont listées", _judge_by_establishment,
    ),
    Mutant(
        "creances-des-autres-siret", "TDB-12", "portailpro",
        "les créances du SIRET habilité sont les seules à manquer", _judge_by_other_establishments,
    ),
    Mutant(
        "historique-du-siret-habilite", "TDB-12", "portailpro",
        "l’historique ne montre que le SIRET habilité", _judge_history_by_establishment,
    ),
    Mutant(
        "deux-siret-exiges", "TDB-12", "portailpro",
        "il faut « Télépayer » sur deux établissements pour voir les créances du SIREN",
        _ask_for_two_establishments,
    ),
    Mutant(
        "creances-repetees", "TDB-12", "portailpro",
        "chaque créance est montrée autant de fois que « Télépayer » est tenu", _repeat_for_each_right,
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
