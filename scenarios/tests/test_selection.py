from __future__ import annotations

from scenarios.catalogue import Catalogue, Rule, Source
from scenarios.pickles import Example
from scenarios.selection import (
    cast_drivers,
    list_profiles,
    select_browser_share,
    select_examples,
    select_rules,
)


def _rule(name: str, theme: str = "paiements") -> Rule:
    source = Source("Tableau de bord", ((1, 1),))
    return Rule(name, "énoncé", theme, source, "V1", False, "portail", (), forbids=True)


def _example(line: int, *tags: str, row: int = 0) -> Example:
    return Example("features/a.feature", line, row, f"exemple {line}", frozenset(tags), ())


TDB, DEC = _rule("TDB-19"), _rule("DEC-13", "declarations")
CATALOGUE = Catalogue((TDB, DEC), ())
FIRST, SECOND = _example(1, "TDB-19"), _example(2, "TDB-19")
REFUSED, REFUSED_AGAIN = _example(3, "TDB-19", "refus"), _example(4, "TDB-19", "refus")
NEW_TAB = _example(5, "DEC-13", "navigateur")
EXAMPLES = (FIRST, SECOND, REFUSED, REFUSED_AGAIN, NEW_TAB)


def test_without_choice_the_edition_decides() -> None:
    """No rule and no theme asked: the rules of the edition, and only them."""
    assert select_rules(CATALOGUE, {"TDB-19"}, rules=(), themes=()) == (TDB,)


def test_rules_and_themes_add_up() -> None:
    """A rule asked by name and another by its theme are both played, whatever the edition."""
    assert select_rules(CATALOGUE, (), rules=("TDB-19",), themes=("declarations",)) == (TDB, DEC)


def test_only_the_examples_of_the_selection_are_kept() -> None:
    """An example belongs to the run when it carries a rule of the selection."""
    assert select_examples(EXAMPLES, [DEC]) == (NEW_TAB,)


def test_a_browser_plays_the_first_of_each_kind_and_what_only_it_can_show() -> None:
    """By default a browser leaves the second accepting and the second refusing example to HTTP."""
    assert select_browser_share(EXAMPLES, (TDB, DEC)) == {FIRST, REFUSED, NEW_TAB}


def test_of_an_outline_a_browser_plays_the_first_row() -> None:
    """The rows of an outline are examples like others: the first one stands for its kind."""
    rows = (_example(9, "TDB-19", row=1), _example(9, "TDB-19", row=2))
    assert select_browser_share(rows, (TDB,)) == {rows[0]}


def test_http_plays_all_and_a_browser_its_share() -> None:
    """Every example is cast under HTTP, even those declared not applicable there."""
    castings = cast_drivers(EXAMPLES, (TDB, DEC), ("http", "chromium"), everything=False)
    assert [cast.example for cast in castings if cast.driver == "http"] == [e.key for e in EXAMPLES]
    assert [cast.example for cast in castings if cast.driver == "chromium"] == [
        FIRST.key, REFUSED.key, NEW_TAB.key,
    ]  # fmt: skip


def test_everything_leaves_nothing_to_http_alone() -> None:
    """--tout casts every example on every driver."""
    assert len(cast_drivers(EXAMPLES, (TDB, DEC), ("http", "chromium"), everything=True)) == 2 * len(EXAMPLES)


ON_FIREFOX, ON_PHONES = _example(6, "DEC-13", "chromium", "firefox"), _example(7, "DEC-13", "pixel", "iphone")


def _cast(*drivers: str, named: tuple[str, ...] = ()) -> set[tuple[int, str]]:
    examples = (NEW_TAB, ON_FIREFOX, ON_PHONES)
    lines = {example.key: example.line for example in examples}
    castings = cast_drivers(examples, (DEC,), drivers, named=named, everything=False)
    return {(lines[cast.example], cast.driver) for cast in castings}


def test_an_example_that_names_its_browsers_is_played_by_those() -> None:
    """Firefox and phones come for what names them, and play nothing else."""
    named = list_profiles((NEW_TAB, ON_FIREFOX, ON_PHONES))
    assert named == ("chromium", "firefox", "pixel", "iphone")
    browsers = {cast for cast in _cast("http", "chromium", named=named) if cast[1] != "http"}
    assert browsers == {
        (5, "chromium"), (6, "chromium"), (6, "firefox"), (7, "pixel"), (7, "iphone"),
    }  # fmt: skip


def test_an_example_whose_browsers_were_not_asked_is_cast_all_the_same() -> None:
    """It will be declared not applicable, which is not the same as never having been played."""
    assert _cast("chromium") == {(5, "chromium"), (6, "chromium"), (7, "chromium")}
    assert _cast("firefox") == {(5, "firefox"), (6, "firefox"), (7, "firefox")}
    assert _cast("http") == {(5, "http"), (6, "http"), (7, "http")}
