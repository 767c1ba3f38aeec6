"""Which examples each mutant meets: those of its own rule by HTTP, then by browser, then the others.

Pure: a pass is computed from what the passes before it killed. A mutant killed by its own rule is done.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.plan import Casting
from scenarios.selection import PLAIN_DRIVER, select_browser_share
from steps.drivers.control_values import Variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scenarios.catalogue import Rule
    from scenarios.pickles import Example

REFERENCE = ""
BROWSER = "chromium"
PORTAL, CO_OWNER = "portailpro", "coproprietaire"


@dataclass(frozen=True)
class Campaign:
    """The mutants to kill, the guards of the campaign, and the examples at hand."""

    mutants: tuple[Variant, ...]
    guards: tuple[Variant, ...]
    rules: tuple[Rule, ...]
    examples: tuple[Example, ...]

    def open_with_http(self) -> tuple[Casting, ...]:
        """First pass: the reference and the guards meet every example, each mutant those of its own rule."""
        everything = tuple(_showable(self.examples))
        own = ((mutant, example) for mutant in self.mutants for example in _showable(self._own(mutant)))
        return (
            *(Casting(example.key, PLAIN_DRIVER, REFERENCE) for example in everything),
            *(
                Casting(example.key, PLAIN_DRIVER, guard.name)
                for guard in self.guards
                for example in self._guarded(guard, everything)
            ),
            *(
                Casting(example.key, PLAIN_DRIVER, mutant.name)
                for mutant, example in own
                if PLAIN_DRIVER in mutant.drivers
            ),
        )

    def go_on_with_browser(self, survivors: Iterable[Variant]) -> tuple[Casting, ...]:
        """Second pass: what HTTP missed meets its own rule in a browser, and so does the reference.

        The guards come along wherever HTTP shows nothing of a rule: no rule stays without them.
        """
        castings = [
            Casting(example.key, browser, name)
            for mutant in survivors
            for example in self._own(mutant)
            for browser in _list_browsers(example)
            for name in (REFERENCE, mutant.name)
        ]
        guards = (REFERENCE, *(guard.name for guard in self.guards))
        unseen = [
            Casting(example.key, browser, name)
            for example in self._browser_only()
            for browser in _list_browsers(example)
            for name in guards
        ]
        return tuple(dict.fromkeys(castings + unseen))

    def _browser_only(self) -> Iterator[Example]:
        """The examples of the rules of which HTTP shows nothing."""
        ids = frozenset(rule.id for rule in self.rules)
        shown = frozenset(tag for example in _showable(self.examples) for tag in example.tags & ids)
        return (example for example in self.examples if shown.isdisjoint(example.tags))

    def end_with_others(self, survivors: Iterable[Variant]) -> tuple[Casting, ...]:
        """Last pass: what its own rule missed meets the examples of the other rules."""
        return tuple(casting for mutant in survivors for casting in self._meet(mutant, self._others(mutant)))

    def fill(self) -> tuple[Casting, ...]:
        """What `--full` adds to the first pass: every mutant, and the reference, meet every example."""
        reference = Variant(REFERENCE, None, "", "", ())
        everyone = (reference, *self.mutants)
        filled = [casting for mutant in everyone for casting in self._meet(mutant, self.examples)]
        unseen = self.go_on_with_browser(())
        done = set(self.open_with_http())
        return tuple(casting for casting in dict.fromkeys((*filled, *unseen)) if casting not in done)

    def _guarded(self, guard: Variant, examples: Sequence[Example]) -> Sequence[Example]:
        """What a guard meets: all, or the rules about a co-owner when the co-owner is what it breaks."""
        if guard.service == PORTAL:
            return examples
        theirs = {rule.id for rule in self.rules if rule.subject == CO_OWNER}
        return [example for example in examples if not theirs.isdisjoint(example.tags)]

    def _own(self, mutant: Variant) -> tuple[Example, ...]:
        return tuple(example for example in self.examples if mutant.rule in example.tags)

    def _others(self, mutant: Variant) -> tuple[Example, ...]:
        return tuple(example for example in self.examples if mutant.rule not in example.tags)

    def _meet(self, mutant: Variant, examples: Sequence[Example]) -> Iterator[Casting]:
        for example in _showable(examples):
            yield Casting(example.key, PLAIN_DRIVER, mutant.name)
        share = select_browser_share(examples, self.rules)
        for example in examples:
            if example in share:
                yield from (Casting(example.key, name, mutant.name) for name in _list_browsers(example))


def _list_browsers(example: Example) -> tuple[str, ...]:
    """The browsers that an example names, else ours."""
    return example.profiles or (BROWSER,)


def find_survivors(mutants: Iterable[Variant], events: Iterable[Mapping[str, object]]) -> tuple[Variant, ...]:
    """The mutants that no example of their own rule has caught yet."""
    caught = {
        (event["mutant"], rule)
        for event in events
        if event.get("type") == "scenario" and event["verdict"] == "non_conforme"
        for rule in _names(event["rules"])
    }
    return tuple(mutant for mutant in mutants if (mutant.name, mutant.rule) not in caught)


def _showable(examples: Iterable[Example]) -> tuple[Example, ...]:
    """HTTP has nothing to show of what only a browser can show."""
    return tuple(example for example in examples if not example.is_browser_only)


def _names(value: object) -> Iterable[object]:
    return value if isinstance(value, list) else ()
