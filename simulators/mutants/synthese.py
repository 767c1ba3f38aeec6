"""Faults of the figures of the summary of payments, wrong, missing or stale: TDB-03."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.a_cote import look_beside, unveil
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.synthese import resumer, synthese_visible, totaliser
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.synthese import Cumul, LigneDeSynthese

_EURO = 100


def _sum_up(change: Callable[[Cumul], Cumul]) -> Callable[[Service], Service]:
    return lambda portail: portail.with_policy(resumer=lambda dues: change(resumer(dues)))


def _swap(c: Cumul) -> Cumul:
    return Cumul(c.paye, c.creances_payees, c.a_payer, c.creances_a_payer)


def _count_paid_as_due(c: Cumul) -> Cumul:
    return replace(c, a_payer=c.a_payer + c.paye, creances_a_payer=c.creances_a_payer + c.creances_payees)


def _forget_paid(c: Cumul) -> Cumul:
    return replace(c, paye=0, creances_payees=0)


def _round(c: Cumul) -> Cumul:
    return replace(c, a_payer=c.a_payer // _EURO * _EURO, paye=c.paye // _EURO * _EURO)


def _count_all(c: Cumul) -> Cumul:
    both = c.creances_a_payer + c.creances_payees
    return replace(c, creances_a_payer=both, creances_payees=both)


def _first_line_for_total(portail: Service) -> Service:
    def total(lignes: Sequence[LigneDeSynthese]) -> Cumul:
        return lignes[0].cumul if lignes else Cumul()

    return portail.with_policy(totaliser=total)


def _mix_companies(portail: Service) -> Service:
    """The debts of every company of the person are counted, and nothing else of them is shown."""

    def visible(site: Site, rights: Habilitations, siren: Siren) -> bool:
        return synthese_visible(site, rights, unveil(siren))

    return look_beside(portail).with_policy(synthese_visible=visible)


def _leave_cards_out(portail: Service) -> Service:
    def counted(debts: Sequence[Creance]) -> Cumul:
        return resumer([c for c in debts if not (c.paiement and c.paiement.moyen is Moyen.CB)])

    return portail.with_policy(resumer=counted)


def _leave_out_of_the_total(portail: Service) -> Service:
    def total(lignes: Sequence[LigneDeSynthese]) -> Cumul:
        return totaliser([ligne for ligne in lignes if ligne.site is not Site.URSSAF])

    return portail.with_policy(totaliser=total)


def _freeze(portail: Service) -> Service:
    """The first figures of the same debts stand, whatever is paid afterwards."""
    known: dict[frozenset[str], Cumul] = {}

    def once(debts: Sequence[Creance]) -> Cumul:
        return known.setdefault(frozenset(c.reference for c in debts), resumer(debts))

    return portail.with_policy(resumer=once)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-03", "portailpro", sentence, build)


MUTANTS = (
    _build("categories-inversees", "les catégories payées et à payer sont inversées", _sum_up(_swap)),
    _build(
        "payee-comptee-a-payer", "une créance payée est aussi comptée à payer",
        _sum_up(_count_paid_as_due),
    ),
    _build("payees-oubliees", "la synthèse oublie ce qui est payé", _sum_up(_forget_paid)),
    _build("synthese-a-l-euro", "la synthèse laisse tomber les centimes", _sum_up(_round)),
    _build(
        "comptes-sans-distinction",
        "les nombres de créances ne distinguent pas payées et à payer", _sum_up(_count_all),
    ),
    _build("total-de-la-premiere-ligne", "le total ne compte qu’une administration",
     _first_line_for_total),
    _build(
        "synthese-de-tous-les-siren", "la synthèse additionne toutes les entreprises",
        _mix_companies,
    ),
    _build("synthese-sans-cartes", "les paiements par carte manquent à la synthèse", _leave_cards_out),
    _build("total-sans-urssaf", "le total oublie l’Urssaf", _leave_out_of_the_total),
    _build("synthese-figee", "la synthèse garde ses premiers chiffres après un paiement", _freeze),
)  # fmt: skip
