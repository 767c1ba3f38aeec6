"""Faults of a portal when one administration is out of reach: TDB-02."""

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_NOTE = '<p class="note missing">{{ site.administration }} : indisponible pour le moment.</p>'


def _name_nobody(portail: Service) -> Service:
    return change_template(portail, "muets.html", {_NOTE: "<p>Certaines données manquent.</p>"})


def _name_another(portail: Service) -> Service:
    return change_template(portail, "muets.html", {_NOTE: "<p>Portailpro : indisponible pour le moment.</p>"})


MUTANTS = (
    Mutant(
        "silence-sans-nom", "TDB-02", "portailpro",
        "l’administration qui se tait n’est pas nommée", _name_nobody,
    ),
    Mutant(
        "silence-au-nom-d-un-autre", "TDB-02", "portailpro",
        "l’indisponibilité est annoncée au nom d’un autre", _name_another,
    ),
)  # fmt: skip
