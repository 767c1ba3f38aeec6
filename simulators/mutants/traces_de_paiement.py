"""Payments that leave in Télépaiement another trace than theirs, or none: PAI-15."""

from collections.abc import Callable, Sequence
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.ecrans.page import PORTAIL
from simulators.telepaiement.etat import Creance

Creances = Sequence[Creance]
_TRANSFER, _CARD = "virement", "cb"
_DAY = "{{ c.paiement.regle_le | jour }}"
_DOUANE, _PUBLIC = "douane", "public"
_MOYEN = "{{ moyens[c.paiement.moyen] }}"
_OWN = "{% if c.paiement.ordonne_depuis == 'portailpro' %}Paiement portailpro{% else %}"


def _change_list(telepaiement: Service, change: Callable[[Creances, str], Creances]) -> Service:
    return telepaiement.with_policy(lister=change)


def _keep_own_payments(creances: Creances, depuis: str) -> Creances:
    return [c for c in creances if not c.paiement or c.paiement.ordonne_depuis in (None, depuis)]


def _drop(creances: Creances, _depuis: str, moyen: str) -> Creances:
    return [c for c in creances if not c.paiement or c.paiement.moyen != moyen]


def _write_twice(creances: Creances, _depuis: str) -> Creances:
    return [*creances, *(c for c in creances if c.paiement)]


def _leave_the_day_out(telepaiement: Service) -> Service:
    day = f"{{% if c.paiement.ordonne_depuis == 'portailpro' %}}—{{% else %}}{_DAY}{{% endif %}}"
    return change_template(telepaiement, "sepa.html", {_DAY: day})


def _forget_payments_from(telepaiement: Service, origine: str) -> Service:
    return telepaiement.with_policy(enregistre_paiement=lambda depuis: depuis != origine)


def _name_payments_apart(telepaiement: Service) -> Service:
    return change_template(telepaiement, "sepa.html", {_MOYEN: f"{_OWN}{_MOYEN}{{% endif %}}"})


MUTANTS = (
    Mutant(
        "reglement-vu-de-son-seul-portail", "PAI-15", "telepaiement",
        "un règlement ne se voit que du portail d’où il a été lancé",
        partial(_change_list, change=_keep_own_payments),
    ),
    Mutant(
        "reglements-par-carte-absents", "PAI-15", "telepaiement",
        "les règlements par carte manquent dans Télépaiement SEPA",
        partial(_change_list, change=partial(_drop, moyen=_CARD)),
    ),
    Mutant(
        "virements-absents-de-telepaiement", "PAI-15", "telepaiement",
        "les virements manquent dans Télépaiement SEPA",
        partial(_change_list, change=partial(_drop, moyen=_TRANSFER)),
    ),
    Mutant(
        "reglement-inscrit-deux-fois", "PAI-15", "telepaiement",
        "chaque règlement est inscrit deux fois dans Télépaiement",
        partial(_change_list, change=_write_twice),
    ),
    Mutant(
        "reglement-portailpro-sans-date", "PAI-15", "telepaiement",
        "un règlement lancé de portailpro est inscrit sans sa date", _leave_the_day_out,
    ),
    *(
        Mutant(
            f"reglement-{nom}-non-inscrit", "PAI-15", "telepaiement",
            f"un règlement {dit} manque dans Télépaiement",
            partial(_forget_payments_from, origine=origine),
        )
        for origine, nom, dit in (
            (PORTAIL, "portailpro", "lancé de portailpro"),
            (_DOUANE, "douane", "lancé de douane.gouv"),
            (_PUBLIC, "public", "par carte, sans compte,"),
        )
    ),
    Mutant(
        "reglement-portailpro-autre-libelle", "PAI-15", "telepaiement",
        "un règlement lancé de portailpro n’a pas le même libellé que les autres", _name_payments_apart,
    ),
)  # fmt: skip
