"""The list of faulty systems: a name, the rule each one breaks, and how it is wired."""

from simulators.mutants import compte, declarations, gardes, habilitation, passage, tableau_de_bord, virements
from simulators.mutants.mutant import Mutant, find_nearest

MUTANTS: tuple[Mutant, ...] = (
    *gardes.MUTANTS,
    *compte.MUTANTS,
    *passage.MUTANTS,
    *habilitation.MUTANTS,
    *tableau_de_bord.MUTANTS,
    *virements.MUTANTS,
    *declarations.MUTANTS,
)
_BY_NAME = {mutant.name: mutant for mutant in MUTANTS}


def find_mutant(name: str) -> Mutant | None:
    """The mutant of that name, if there is one."""
    return _BY_NAME.get(name)


def list_mutants(*, near: str) -> list[str]:
    """The names closest to a mistyped one, or all of them when none is close."""
    return find_nearest(near, _BY_NAME)
