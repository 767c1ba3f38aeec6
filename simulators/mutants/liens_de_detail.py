"""Faults of where the lines of the dashboard lead: TDB-11."""

from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_DEBT, _MANDATE = "{{ creance.reference | urlencode }}", "{{ mandat.rum | urlencode }}"
_FIRST_DEBT = "{{ (tableau.reglements[0].creance if creance.paiement else tableau.creances[0]).reference }}"


def _lead(template: str, name: str, other: str, portail: Service) -> Service:
    return change_template(portail, template, {name: other})


MUTANTS = (
    Mutant(
        "detail-de-la-premiere-creance", "TDB-11", "portailpro",
        "chaque ligne mène au détail de la première créance de l’onglet",
        partial(_lead, "lien_creance.html", _DEBT, _FIRST_DEBT),
    ),
    Mutant(
        "detail-du-premier-mandat", "TDB-11", "portailpro",
        "chaque ligne mène au détail du premier mandat",
        partial(_lead, "lien_mandat.html", _MANDATE, "{{ tableau.mandats[0].rum }}"),
    ),
)  # fmt: skip
