"""Faults of the figures of the summary of payments: TDB-03."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.a_cote import look_beside, unveil
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.synthese import resumer, synthese_visible
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


def _say_nothing_is_due(portail: Service) -> Service:
    silent = "{% elif not paiements_muets %}"
    for name in ("synthese.html", "paiements_en_cours.html", "paiements_historique.html"):
        portail = change_template(portail, name, {silent: "{% else %}"})
    return portail


def _count_zero_for_silence(portail: Service) -> Service:
    total = '{{ ligne("Total", tableau.synthese.total) }}'
    zero = '{"a_payer": 0, "creances_a_payer": 0, "paye": 0, "creances_payees": 0}'
    rows = f"{{% for un in paiements_muets %}}{{{{ ligne(un.administration, {zero}) }}}}{{% endfor %}}"
    shown = "{% if tableau.synthese.lignes or paiements_muets %}"
    return change_template(
        portail, "synthese.html", {total: rows + total, "{% if tableau.synthese.lignes %}": shown}
    )


def _chart_of_dues_only(portail: Service) -> Service:
    return change_template(
        portail, "graphique.html", {"{{ groupe.barres[1].montant | montant }} payés": "payés"}
    )


def _mutant(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-03", "portailpro", sentence, build)


MUTANTS = tuple(
    _mutant(*each)
    for each in (
        ("categories-inversees", "les catégories payées et à payer sont inversées", _sum_up(_swap)),
        (
            "payee-comptee-a-payer", "une créance payée est aussi comptée à payer",
            _sum_up(_count_paid_as_due),
        ),
        ("payees-oubliees", "la synthèse oublie ce qui est payé", _sum_up(_forget_paid)),
        ("synthese-a-l-euro", "la synthèse laisse tomber les centimes", _sum_up(_round)),
        (
            "comptes-sans-distinction",
            "les nombres de créances ne distinguent pas payées et à payer", _sum_up(_count_all),
        ),
        ("total-de-la-premiere-ligne", "le total ne compte qu’une administration",
         _first_line_for_total),
        (
            "synthese-de-tous-les-siren", "la synthèse additionne toutes les entreprises",
            _mix_companies,
        ),
        ("graphique-sans-les-paiements", "le graphique tait ce qui est payé", _chart_of_dues_only),
        (
            "silence-dit-rien-a-payer",
            "quand une administration se tait, le tableau dit qu’il n’y a rien à payer", _say_nothing_is_due,
        ),
        (
            "silence-compte-zero", "une administration qui se tait est comptée pour zéro",
            _count_zero_for_silence,
        ),
    )
)  # fmt: skip
