"""Reads the features with the official Gherkin parser and lists the examples they hold.

An example is one pickle of gherkin-official: a scenario, or one row of an outline.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler, GherkinDocumentWithURI, Pickle
from gherkin.token_scanner import TokenScanner

from scenarios.errors import GuardFailed
from steps.drivers.browser.profiles import PROFILES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Children = list[dict[str, dict[str, Any]]]

REFUSING = "refus"
BROWSER_ONLY = "navigateur"


@dataclass(frozen=True)
class ExampleStep:
    """One line of an example: its kind (Context, Action, Outcome) and its text without keyword."""

    kind: str
    text: str


@dataclass(frozen=True)
class Example:
    """One example of a rule: what a lawyer would read and the bench plays."""

    feature: str
    line: int
    row: int
    name: str
    tags: frozenset[str]
    steps: tuple[ExampleStep, ...]

    @property
    def key(self) -> str:
        """The same name on the side of the plan and on the side of pytest."""
        return example_key(self.feature, self.line, self.row)

    @property
    def is_refusing(self) -> bool:
        """Whether it shows what the rule forbids."""
        return REFUSING in self.tags

    @property
    def is_browser_only(self) -> bool:
        """Whether only a browser can show it."""
        return BROWSER_ONLY in self.tags or bool(self.profiles)

    @property
    def profiles(self) -> tuple[str, ...]:
        """The browsers it names; empty when any of them will do."""
        return tuple(name for name in PROFILES if name in self.tags)


def example_key(feature: str, line: int, row: int) -> str:
    """`features/x/y.feature:12`, and `#2` behind it for the second row of an outline (row 0: no outline)."""
    return f"{feature}:{line}#{row}" if row else f"{feature}:{line}"


def read_examples(root: Path, features: Path) -> tuple[Example, ...]:
    """Every example under a folder, by file then line; paths are written from `root`."""
    return tuple(example for path in sorted(features.rglob("*.feature")) for example in read_file(root, path))


def read_file(root: Path, path: Path) -> tuple[Example, ...]:
    """The examples of one file; GuardFailed when Gherkin refuses it."""
    uri = path.relative_to(root).as_posix()
    return tuple(_examples(parse(path, uri)))


def parse(path: Path, uri: str) -> GherkinDocumentWithURI:
    """The syntax tree of a feature file."""
    try:
        document = Parser().parse(TokenScanner(path.read_text(encoding="utf-8")))
    except (ParserException, CompositeParserException) as error:
        raise GuardFailed(f"{uri} : Gherkin refuse ce fichier. {error}") from error
    return {**document, "uri": uri}


def _examples(document: GherkinDocumentWithURI) -> Iterator[Example]:
    lines = dict(_scenario_lines(document))
    seen: Counter[str] = Counter()
    for pickle in Compiler().compile(document):
        scenario, *row = pickle["astNodeIds"]
        seen[scenario] += 1
        yield Example(
            feature=document["uri"],
            line=lines[scenario],
            row=seen[scenario] if row else 0,
            name=pickle["name"],
            tags=frozenset(_tags(pickle)),
            steps=tuple(ExampleStep(step["type"], step["text"]) for step in pickle["steps"]),
        )


def _tags(pickle: Pickle) -> Iterable[str]:
    return (tag["name"].removeprefix("@") for tag in pickle["tags"])


def _scenario_lines(document: GherkinDocumentWithURI) -> Iterator[tuple[str, int]]:
    # gherkin-official types the children of a feature as an empty dictionary
    children = list(cast("Children", document["feature"]["children"])) if "feature" in document else []
    while children:
        child = children.pop()
        if "rule" in child:
            children.extend(child["rule"]["children"])
        elif "scenario" in child:
            yield child["scenario"]["id"], child["scenario"]["location"]["line"]
