"""Chooses the rules of a check, and which of their examples each driver plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.plan import Casting
from steps.drivers.browser.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from scenarios.catalogue import Catalogue, Rule
    from scenarios.pickles import Example

PLAIN_DRIVER = "http"


def select_rules(
    catalogue: Catalogue, edition: Collection[str], *, rules: Collection[str], themes: Collection[str]
) -> tuple[Rule, ...]:
    """The rules asked by name or by theme; without any, all those of the edition."""
    if rules or themes:
        return tuple(rule for rule in catalogue.rules if rule.id in rules or rule.theme in themes)
    return tuple(rule for rule in catalogue.rules if rule.id in edition)


def select_examples(examples: Iterable[Example], rules: Iterable[Rule]) -> tuple[Example, ...]:
    """The examples that play one of these rules."""
    ids = {rule.id for rule in rules}
    return tuple(example for example in examples if example.tags & ids)


def cast_drivers(  # noqa: PLR0913 - a cast has that many facts, all named
    examples: Sequence[Example],
    rules: Iterable[Rule],
    drivers: Sequence[str],
    *,
    everything: bool,
    named: Sequence[str] = (),
    mutant: str = "",
) -> tuple[Casting, ...]:
    """Who plays what: HTTP everything (what it cannot show is declared so), a browser its share.

    An example that names its browsers is played by those alone, be they among ``drivers`` or only ``named``;
    when none of them is, it is cast all the same, to be declared not applicable.
    """
    share = frozenset(examples) if everything else select_browser_share(examples, rules)
    extra = tuple(name for name in named if name not in drivers)
    return tuple(
        Casting(example.key, driver, mutant)
        for driver in (*drivers, *extra)
        for example in examples
        if _plays(driver, example, frozenset((*drivers, *extra)), by_name_only=driver in extra)
        if driver == PLAIN_DRIVER or example in share
    )


def _plays(driver: str, example: Example, known: frozenset[str], *, by_name_only: bool) -> bool:
    if driver == PLAIN_DRIVER or driver in example.profiles:
        return True
    return not by_name_only and known.isdisjoint(example.profiles)


def list_profiles(examples: Iterable[Example]) -> tuple[str, ...]:
    """The browsers that these examples name, in the order of the profiles."""
    named = {name for example in examples for name in example.profiles}
    return tuple(name for name in PROFILES if name in named)


def select_browser_share(examples: Sequence[Example], rules: Iterable[Rule]) -> frozenset[Example]:
    """What a browser plays by default: what only it can show, the first of each kind for each rule."""
    alone = [example for example in examples if example.is_browser_only]
    return frozenset(
        (*alone, *(example for rule in rules for example in _first_of_each_kind(examples, rule)))
    )


def _first_of_each_kind(examples: Iterable[Example], rule: Rule) -> Iterator[Example]:
    kinds: set[bool] = set()
    for example in examples:
        if rule.id in example.tags and example.is_refusing not in kinds:
            kinds.add(example.is_refusing)
            yield example
