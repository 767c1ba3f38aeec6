"""A portal that leaves out part of what Télépaiement tells it, payments or debts: TDB-18, TDB-23."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible, paiement_visible
from simulators.portailpro.domaine.site import Site

_SEPA = "TELEPAIEMENT-SEPA"
_OF_THE_PORTAL = "portailpro"


def _pay(keeps: Callable[[Paiement], bool], portail: Service) -> Service:
    return portail.with_policy(paiement_visible=lambda un: paiement_visible(un) and keeps(un))


def _ordered_here(un: Paiement) -> bool:
    return un.ordonne_depuis in (None, _OF_THE_PORTAL)


def _ordered_elsewhere(un: Paiement) -> bool:
    return un.ordonne_depuis != _OF_THE_PORTAL


def _card_ordered_here(un: Paiement) -> bool:
    return un.moyen is not Moyen.CB or _ordered_here(un)


def _see(keeps: Callable[[Creance, Habilitations], bool], portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        seen = creance_visible(site, rights, siren, creance)
        return seen and (site is not Site.DOUANE or keeps(creance, rights))

    return portail.with_policy(creance_visible=visible)


def _see_settled_without_right(portail: Service) -> Service:
    """Whoever holds any right on Télépaiement for the company sees what was paid there."""

    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        known = site is Site.DOUANE and any(h.service == _SEPA and h.siren == siren for h in rights)
        paid = creance.paiement is not None and creance.siren == siren
        return creance_visible(site, rights, siren, creance) or (known and paid)

    return portail.with_policy(creance_visible=visible)


def _leave_out_origin(origine: str, portail: Service) -> Service:
    return _see(lambda creance, _rights: creance.origine != origine, portail)


def _leave_out_nature(nature: str, portail: Service) -> Service:
    return _see(lambda creance, _rights: creance.nature != nature, portail)


def _leave_out_settled_paper(portail: Service) -> Service:
    return _see(lambda creance, _rights: creance.origine != "papier" or creance.paiement is None, portail)


def _leave_out_slips(portail: Service) -> Service:
    return _see(lambda creance, _rights: creance.bordereau is None, portail)


def _leave_out_settled_slips(portail: Service) -> Service:
    return _see(lambda creance, _rights: creance.bordereau is None or creance.paiement is None, portail)


def _build(rule: str, name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, rule, "portailpro", sentence, build)


MUTANTS = (
    _build(
        "TDB-18", "paiements-de-douane-gouv-caches", "les paiements faits sur douane.gouv n’apparaissent pas",
        partial(_pay, _ordered_here),
    ),
    _build(
        "TDB-18", "paiements-de-portailpro-caches", "les paiements lancés de portailpro n’apparaissent pas",
        partial(_pay, _ordered_elsewhere),
    ),
    _build(
        "TDB-18", "cartes-de-douane-gouv-cachees",
        "les paiements par carte faits hors de portailpro n’apparaissent pas", partial(_pay,
        _card_ordered_here),
    ),
    _build(
        "TDB-18", "paiements-pour-tout-telepaiement",
        "un collègue sans « Télépayer » voit les paiements, dès qu’il a un droit dans Télépaiement",
        _see_settled_without_right,
    ),
    _build(
        "TDB-23", "papier-exclu", "les créances issues de bordereaux papier sont exclues",
        partial(_leave_out_origin, "papier"),
    ),
    _build(
        "TDB-23", "edi-exclu", "les créances issues de déclarations EDI sont exclues",
        partial(_leave_out_origin, "edi"),
    ),
    _build(
        "TDB-23", "saisie-douane-exclue", "les créances issues de saisies sur douane.gouv sont exclues",
        partial(_leave_out_origin, "dti-douane"),
    ),
    _build(
        "TDB-23", "saisie-portailpro-exclue", "les créances issues de saisies par portailpro sont exclues",
        partial(_leave_out_origin, "dti-portailpro"),
    ),
    _build(
        "TDB-23", "papier-regle-exclu", "une créance papier disparaît une fois réglée",
        _leave_out_settled_paper
    ),
    _build(
        "TDB-23", "bordereaux-creditaires-exclus",
        "les taxes reprises sur un bordereau créditaire sont exclues",
        _leave_out_slips,
    ),
    _build(
        "TDB-23", "bordereaux-regles-exclus",
        "une taxe réglée par bordereau créditaire n’est pas à l’historique",
        _leave_out_settled_slips,
    ),
    _build(
        "TDB-23", "tabacs-exclus", "les créances de tabacs sont exclues",
        partial(_leave_out_nature, "tabacs"),
    ),
    _build(
        "TDB-23", "energie-exclue", "les créances de produits énergétiques sont exclues",
        partial(_leave_out_nature, "energie"),
    ),
)  # fmt: skip
