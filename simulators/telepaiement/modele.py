"""What Télépaiement decides, as pure functions over the rights that customs tell."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

SERVICE = "TELEPAIEMENT-SEPA"
TELEPAYER = "telepayer"


@dataclass(frozen=True, slots=True)
class Droit:
    """A right of the person at customs, for an establishment."""

    service: str
    droit: str
    siret: str


def may_see_sepa(droits: Collection[Droit]) -> bool:
    """Whether the service opens: to a holder of "télépayer" on Télépaiement, and of nothing else (HAB-13)."""
    return bool(compute_sirets(droits))


def compute_sirets(droits: Collection[Droit]) -> frozenset[str]:
    """The establishments whose debts the person sees here: those for which "télépayer" is held (AMB-10)."""
    return frozenset(d.siret for d in droits if (d.service, d.droit) == (SERVICE, TELEPAYER))


@dataclass(frozen=True)
class Politiques:
    """The judgements of Télépaiement; the defaults are those of the FAQ."""

    may_see_sepa: Callable[[Collection[Droit]], bool] = may_see_sepa
    compute_sirets: Callable[[Collection[Droit]], frozenset[str]] = compute_sirets
