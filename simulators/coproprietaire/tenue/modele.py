"""What such a site decides, as pure functions over plain values: the rights there are held for a company."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from simulators.coproprietaire import modele as commun
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren, Siret

Habilitations = Collection[Habilitation]


def may_declare(siren: Siren, habilitations: Habilitations) -> bool:
    """Whether the declarations of a company are shown and filed: the right to declare, held for it."""
    return _holds("declarer", siren, habilitations)


def may_pay(siren: Siren, habilitations: Habilitations) -> bool:
    """Whether the debts of a company are shown and paid: the right to pay, held for it."""
    return _holds("payer", siren, habilitations)


def may_manage_mandats(siren: Siren, habilitations: Habilitations) -> bool:
    """Whether its mandates are shown, opened and deleted: the right to pay too, the only one of these sites.

    Invented: no public text tells by which right of theirs a mandate is opened.
    """
    return _holds("payer", siren, habilitations)


def fits(mandat: Siret, creance: Siret) -> bool:
    """Whether the mandate of an establishment debits a debt of another: each pays its own, as at customs."""
    return mandat == creance


def _holds(droit: str, siren: Siren, habilitations: Habilitations) -> bool:
    return any(une.droit == droit and une.siren == siren for une in habilitations)


@dataclass(frozen=True)
class Politiques(commun.Politiques):
    """The judgements of such a site; the defaults are those of the FAQ."""

    may_declare: Callable[[Siren, Habilitations], bool] = may_declare
    may_pay: Callable[[Siren, Habilitations], bool] = may_pay
    may_manage_mandats: Callable[[Siren, Habilitations], bool] = may_manage_mandats
    fits: Callable[[Siret, Siret], bool] = fits
