"""What several faults change: a line of a screen, the debts that are listed from one site."""

from collections.abc import Callable, Sequence

from simulators.core.service import Service
from simulators.telepaiement.etat import Creance


def change_template(service: Service, template: str, old: str, new: str) -> Service:
    """The same service with some words of a screen replaced; LookupError when they are not there."""
    source = service.read_template(template)
    if old not in source:
        raise LookupError(f"{template}: « {old} » has moved, the mutant is void")
    return service.with_template(template, source.replace(old, new))


def hide_from(telepaiement: Service, origine: str, hidden: Callable[[Creance], bool]) -> Service:
    """Coming from one site, some debts are not listed."""

    def lister(creances: Sequence[Creance], depuis: str) -> Sequence[Creance]:
        return [c for c in creances if depuis != origine or not hidden(c)]

    return telepaiement.with_policy(lister=lister)
