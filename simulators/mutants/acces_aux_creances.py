"""Which right opens the debts of customs on the dashboard, but « Télépayer » alone: TDB-09."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import keep_debts, open_debts, pays_for_another
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
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
)  # fmt: skip
