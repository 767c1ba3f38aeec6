"""What a machine finds: a story that ends badly, told in French, lived again, made as short as it can be."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self, TypeVar

from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scenarios.machines.scene import Theatre

Event = TypeVar("Event")


@dataclass(frozen=True)
class Trouvaille(ABC):
    """A story whose last look, or last gesture, shows what must not be."""

    rejouee: bool = field(default=True, kw_only=True)

    @abstractmethod
    def relive(self, theatre: Theatre) -> Self | None:
        """The story as it goes in a world of its own; None when it does not end as badly."""

    @abstractmethod
    def shorten(self, theatre: Theatre) -> Self:
        """The same story without what changes nothing to its end."""

    @abstractmethod
    def list_lines(self) -> Iterator[str]:
        """The scenario, line after line."""

    def write(self) -> str:
        """The scenario, ready to be pasted."""
        doubt = () if self.rejouee else ("      # Revécue dans un monde neuf, cette histoire finit bien.",)
        return "\n".join((*self.list_lines(), *doubt))

    def confirm(self, theatre: Theatre) -> Self:
        """The story made short, or said to end well the second time."""
        return self.shorten(theatre) if self.relive(theatre) else replace(self, rejouee=False)

    def prefer(self, shorter: Self, theatre: Theatre) -> Self:
        """The shorter story if it ends as badly; one that cannot be lived does not.

        Nobody settles a debt that was never recorded, nor answers a question that was never asked.
        """
        try:
            return shorter.relive(theatre) or self
        except StepsError:
            return self


class Contrexemple(AssertionError):
    """Somebody saw, opened or entered something else than what her rights and her sessions allow."""

    def __init__(self, trouvaille: Trouvaille) -> None:
        super().__init__(trouvaille.write())
        self.trouvaille = trouvaille


def leave_out(events: tuple[Event, ...], rank: int, *instead: Event) -> tuple[Event, ...]:
    """What happened without one event, or with another in its place."""
    return (*events[:rank], *instead, *events[rank + 1 :])
