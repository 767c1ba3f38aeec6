"""Faults of the place of the customs lines: DEC-12."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.lignes import DOUANE, Lignes, change_lines, leave_customs_out, put
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.declaration import OCTROI_DE_MER
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren

_BODY = "  <tbody>\n"
_IN_HISTORY = """  <tbody>
    {% for ligne in tableau.declarations if ligne.site.value == "douane" %}
    <tr><th scope="row">{{ ligne.demarche }}</th><td>—</td><td>Douane</td><td>—</td></tr>
    {% endfor %}
"""


def _put_first(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    customs = tuple(each for each in found if each in DOUANE)
    return (*customs, *leave_customs_out(found))


def _put_between(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    customs, others = tuple(each for each in found if each in DOUANE), leave_customs_out(found)
    return (*others[:-1], *customs, *others[-1:])


def _sort(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return tuple(sorted(found, key=lambda each: each.demarche))


def _put_one_first(found: Lignes, _rights: Habilitations, _siren: Siren) -> Lignes:
    return (OCTROI_DE_MER, *put(found, OCTROI_DE_MER)) if OCTROI_DE_MER in found else found


def _list_in_history(portail: Service) -> Service:
    return change_template(portail, "declarations_historique.html", {_BODY: _IN_HISTORY})


MUTANTS = (
    Mutant(
        "douane-en-tete", "DEC-12", "portailpro", "les lignes de la douane sont en tête de liste",
        partial(change_lines, change=_put_first),
    ),
    Mutant(
        "douane-au-milieu", "DEC-12", "portailpro",
        "les lignes de la douane viennent entre celles des impôts et de l’Urssaf",
        partial(change_lines, change=_put_between),
    ),
    Mutant(
        "ordre-alphabetique", "DEC-12", "portailpro", "les lignes sont par ordre alphabétique",
        partial(change_lines, change=_sort),
    ),
    Mutant(
        "octroi-de-mer-en-tete", "DEC-12", "portailpro", "une seule ligne de la douane passe en tête",
        partial(change_lines, change=_put_one_first),
    ),
    Mutant(
        "douane-dans-l-historique", "DEC-12", "portailpro",
        "les lignes de la douane sont aussi dans l’onglet « Historique »", _list_in_history,
    ),
)  # fmt: skip
