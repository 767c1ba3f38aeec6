"""Keeps some debts out of the list of whoever comes to Télépaiement from one site."""

from collections.abc import Callable, Sequence

from simulators.core.service import Service
from simulators.telepaiement.etat import Creance


def hide_from(telepaiement: Service, origine: str, hidden: Callable[[Creance], bool]) -> Service:
    """Coming from one site, some debts are not listed."""

    def lister(creances: Sequence[Creance], depuis: str) -> Sequence[Creance]:
        return [c for c in creances if depuis != origine or not hidden(c)]

    return telepaiement.with_policy(lister=lister)
