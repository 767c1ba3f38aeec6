"""Charts whose words are wrong, or that leave an administration out: TDB-03."""

from collections.abc import Callable

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant

_GROUPS = "{% for groupe in groupes %}"
_BARS = ("{{ groupe.barres[0].montant | montant }} à payer", "{{ groupe.barres[1].montant | montant }} payés")


def _draw(changes: dict[str, str]) -> Callable[[Service], Service]:
    return lambda portail: change_template(portail, "graphique.html", changes)


def _build(name: str, sentence: str, build: Callable[[Service], Service]) -> Mutant:
    return Mutant(name, "TDB-03", "portailpro", sentence, build)


MUTANTS = (
    _build("graphique-sans-les-paiements", "le graphique tait ce qui est payé", _draw({_BARS[1]: "payés"})),
    _build(
        "graphique-sans-urssaf", "le graphique oublie l’Urssaf",
        _draw({_GROUPS: _GROUPS.replace(" %}", " if groupe.administration != 'Urssaf' %}")}),
    ),
    _build(
        "graphique-inverse", "le graphique nomme « à payer » ce qui est payé, et l’inverse",
        _draw({_BARS[0]: _BARS[0].replace("[0]", "[1]"), _BARS[1]: _BARS[1].replace("[1]", "[0]")}),
    ),
)  # fmt: skip
