"""What a driver can show; declared before the run, never guessed during it."""

from __future__ import annotations

from dataclasses import dataclass

from steps.errors import NotApplicable


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Each flag is a promise; ``emulated`` names what the profile only imitates, if anything.

    ``reserve`` says what an example that passes does not prove here: it is then a reserve, not a proof.
    """

    scripts: bool
    layout: bool
    pictures: bool
    touch: bool = False
    emulated: str = ""
    reserve: str = ""

    @property
    def browser(self) -> bool:
        """Whether scenarios tagged ``@navigateur`` can be played."""
        return self.scripts and self.layout

    def require(self, capability: str, driver: str) -> None:
        """Refuse to guess: NotApplicable when the driver declared that it lacks this capability."""
        if not getattr(self, capability):
            raise NotApplicable(f"Le pilote « {driver} » n'a pas la capacité « {capability} ».")


HTTP = Capabilities(scripts=False, layout=False, pictures=False)
DESKTOP = Capabilities(scripts=True, layout=True, pictures=True)
