"""Faults of a portal that gives customs a schedule: TDB-05."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.qui_voit import keep_debts
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.echeance import Echeance
from simulators.portailpro.domaine.jugements.echeancier import lignes_d_echeancier
from simulators.portailpro.domaine.site import Site

_SOON = timedelta(days=10)
_END = '{% include "echeancier.html" %}'
_INSERT = """{% include "echeancier.html" %}
<section aria-labelledby="echeances-douane">
  <h2 id="echeances-douane">Échéances de la douane</h2>
  <ul>{% for une in tableau.creances if une.site.value == "douane" %}
    <li>{{ une.echeance | jour }} : {{ une.libelle_nature }}, {{ une.montant | montant }}</li>
  {% endfor %}</ul>
</section>"""


def _put_in(keeps: Callable[[Creance, date], bool], portail: Service) -> Service:
    """Some of the debts of customs become lines of the schedule."""

    def lignes(told: Sequence[Echeance], debts: Sequence[Creance], today: date) -> tuple[Echeance, ...]:
        customs = tuple(
            Echeance(d.site, d.siret, d.libelle_nature, d.echeance, d.montant)
            for d in debts
            if d.site is Site.DOUANE and d.siret and keeps(d, today)
        )
        return (*lignes_d_echeancier(told, debts, today), *customs)

    return portail.with_policy(lignes_d_echeancier=lignes)


def _put_in_and_take_away(portail: Service) -> Service:
    """The debts of customs leave the payments for the schedule."""
    scheduled = _put_in(lambda _debt, _today: True, portail)
    kept = "(tableau.creances | rejectattr('site.value', 'equalto', 'douane') | list)"
    return change_template(scheduled, "paiements_en_cours.html", {"tableau.creances": kept})


def _list_apart(portail: Service) -> Service:
    return change_template(portail, "tableau_de_bord.html", {_END: _INSERT})


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-05", "portailpro", sentence, build)


MUTANTS = (
    _build(
        "creances-de-la-douane-a-l-echeancier", "les créances de la douane alimentent l’échéancier",
        partial(_put_in, lambda _debt, _today: True),
    ),
    _build(
        "creances-proches-a-l-echeancier",
        "les créances de la douane dues dans les dix jours entrent à l’échéancier",
        partial(_put_in, lambda debt, today: debt.echeance <= today + _SOON),
    ),
    _build(
        "contributions-indirectes-a-l-echeancier",
        "les créances d’alcools et de tabacs de la douane entrent à l’échéancier",
        partial(_put_in, lambda debt, _today: debt.nature in {"alcools", "tabacs"}),
    ),
    _build(
        "creances-deplacees-a-l-echeancier",
        "les créances de la douane quittent les paiements pour l’échéancier", _put_in_and_take_away,
    ),
    _build(
        "douane-sans-echeancier-ni-paiements",
        "pour ne pas porter la douane à l’échéancier, ses créances à payer sont tues partout",
        partial(keep_debts, lambda debt, _rights: debt.paiement is not None),
    ),
    _build(
        "encart-echeances-de-la-douane",
        "l’échéancier tait la douane, mais un encart donne ses échéances", _list_apart,
    ),
)  # fmt: skip
