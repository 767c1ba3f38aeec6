"""Each line of the source has one kind, and the rules played cite the lines that the list gives them."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from scenarios.catalogue import read_catalogue, read_edition

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

DIGEST_LENGTH = 64


@dataclass(frozen=True)
class SourceLines:
    """The lines of the source, by kind."""

    total: int
    blank: frozenset[int]
    heading: Mapping[int, str]
    no_rule: Mapping[int, str]
    cited: Mapping[int, tuple[str, ...]]

    def count_kinds(self) -> Counter[int]:
        """How many kinds each line has."""
        return Counter([*self.blank, *self.heading, *self.no_rule, *self.cited])


@pytest.fixture(scope="module")
def lines(request: pytest.FixtureRequest) -> SourceLines:
    """The list as committed."""
    path = request.config.rootpath / "docs" / "source-lines.toml"
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    return SourceLines(
        values["total"],
        frozenset(values["blank"]),
        {int(line): text for line, text in values["heading"].items()},
        {int(line): text for line, text in values["no_rule"].items()},
        {int(line): tuple(rules) for line, rules in values["cited"].items()},
    )


def test_each_line_has_exactly_one_kind(lines: SourceLines) -> None:
    """No line of the source is forgotten, none is counted twice."""
    kinds = lines.count_kinds()
    assert set(kinds) == set(range(1, lines.total + 1))
    assert [line for line, count in kinds.items() if count > 1] == []


def test_each_rule_played_is_cited_by_its_lines(repository: Path, lines: SourceLines) -> None:
    """Lines given to a rule in rules.toml are those the list gives it, no more and no less."""
    catalogue = read_catalogue(repository / "features")
    assert catalogue.rules
    for rule in catalogue.rules:
        told = set(_spread(rule.source.lines)) - lines.blank
        assert told == {line for line, rules in lines.cited.items() if rule.id in rules}, rule.id


def test_a_citation_falls_on_words(repository: Path, lines: SourceLines) -> None:
    """A rule never starts on a blank line, a heading or a line said to give no rule."""
    for rule in read_catalogue(repository / "features").rules:
        assert {first for first, _ in rule.source.lines} <= set(lines.cited), rule.id


def test_a_line_without_rule_says_why(lines: SourceLines) -> None:
    """Each line set aside has its reason."""
    assert all(lines.no_rule.values())
    assert all(lines.heading.values())


def test_the_readings_cited_by_the_rules_are_written_with_their_question(repository: Path) -> None:
    """Every reading that a rule cites exists, with the question for customs; none is there for nothing."""
    tables = tomllib.loads((repository / "features" / "readings.toml").read_text(encoding="utf-8"))["reading"]
    cited = {name for rule in read_catalogue(repository / "features").rules for name in rule.readings}
    assert {table["id"] for table in tables} == cited
    assert all(table["question"].endswith("?") and table["reading"] for table in tables)


def test_the_edition_lists_the_rules_that_are_played(repository: Path) -> None:
    """A rule of the first edition is played as soon as it is written, and none is listed that is not."""
    rules = read_catalogue(repository / "features").rules
    assert read_edition(repository / "features", "V1") == {rule.id for rule in rules if rule.edition == "V1"}


def test_the_source_is_named_by_its_digest(repository: Path, lines: SourceLines) -> None:
    """The page about the source gives the digest and the number of lines that the list counts."""
    page = (repository / "docs" / "source.md").read_text(encoding="utf-8")
    [digest] = [word for word in page.split("`") if len(word) == DIGEST_LENGTH and word.isalnum()]
    assert int(digest, 16)
    assert f"| {lines.total}, numbered" in page


def _spread(pairs: Iterable[tuple[int, int]]) -> Iterable[int]:
    return (line for first, last in pairs for line in range(first, last + 1))
