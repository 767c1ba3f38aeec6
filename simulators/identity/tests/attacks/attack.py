"""What an attack is."""

from collections.abc import Callable
from dataclasses import dataclass

from simulators.identity.errors import Reason
from simulators.identity.tests.bench import Sites

# The facts that a check judges differ from table to table.
Check = Callable[..., None]


@dataclass(frozen=True)
class Attack:
    """Something forbidden that is tried on `service`; `provoke` says whether it succeeded.

    `table` names the table of checks, as a path in Tables; `check` is the one that must stop it.
    """

    name: str
    service: str
    table: str
    check: Check
    reason: Reason
    provoke: Callable[[Sites], bool]

    def __str__(self) -> str:
        return f"{self.table.rpartition('.')[2]}-{self.name}"
