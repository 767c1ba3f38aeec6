"""What such a site decides, as pure functions over plain values: the rights there are held for a company."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from simulators.coproprietaire import modele as commun
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren

Habilitations = Collection[Habilitation]


def may_declare(siren: Siren, habilitations: Habilitations) -> bool:
    """Whether the declarations of a company are shown and filed: the right to declare, held for it."""
    return _holds("declarer", siren, habilitations)


def may_pay(siren: Siren, habilitations: Habilitations) -> bool:
    """Whether the debts and the mandates of a company are shown: the right to pay, held for it."""
    return _holds("payer", siren, habilitations)


def _holds(droit: str, siren: Siren, habilitations: Habilitations) -> bool:
    return any(une.droit == droit and une.siren == siren for une in habilitations)


@dataclass(frozen=True)
class Politiques(commun.Politiques):
    """The judgements of such a site; the defaults are those of the FAQ."""

    may_declare: Callable[[Siren, Habilitations], bool] = may_declare
    may_pay: Callable[[Siren, Habilitations], bool] = may_pay
