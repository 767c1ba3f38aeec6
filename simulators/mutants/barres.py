"""Charts whose words are right and whose drawing is not: TDB-03."""

from collections.abc import Callable
from functools import partial

from simulators.core.service import Service
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import BROWSER_ONLY, Mutant

_WIDTH = 'width="{{ barre.longueur }}%"'


def _draw(length: str) -> Callable[[Service], Service]:
    return partial(_write, new=f'width="{length}%"')


def _write(portail: Service, new: str) -> Service:
    return change_template(portail, "graphique.html", {_WIDTH: new})


MUTANTS = (
    Mutant(
        "barres-toutes-egales", "TDB-03", "portailpro",
        "les barres du graphique sont toutes de même longueur", _draw("58"), BROWSER_ONLY,
    ),
    Mutant(
        "barres-a-l-envers", "TDB-03", "portailpro",
        "plus le montant est grand, plus la barre est courte",
        _draw("{{ 58 - barre.longueur }}"), BROWSER_ONLY,
    ),
    Mutant(
        "barres-sur-une-autre-echelle", "TDB-03", "portailpro",
        "les barres de ce qui est payé sont deux fois trop courtes",
        _draw("{{ barre.longueur / 2 if barre.genre == 'paye' else barre.longueur }}"), BROWSER_ONLY,
    ),
)  # fmt: skip
