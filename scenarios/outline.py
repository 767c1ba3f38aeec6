"""The shape of a feature file as its author wrote it: rules, scenarios, steps, with their lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from scenarios.pickles import parse

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class WrittenStep:
    """One written step: Gherkin's kind (Context, Action, Outcome, Conjunction), its text, its line."""

    kind: str
    text: str
    line: int


@dataclass(frozen=True)
class WrittenBlock:
    """A scenario or a Contexte as written."""

    name: str
    line: int
    tags: tuple[str, ...]
    steps: tuple[WrittenStep, ...]


@dataclass(frozen=True)
class WrittenRule:
    """A Règle block with what stands under it."""

    name: str
    line: int
    tags: tuple[str, ...]
    backgrounds: tuple[WrittenBlock, ...]
    scenarios: tuple[WrittenBlock, ...]


@dataclass(frozen=True)
class WrittenFeature:
    """A whole file; `rule_less` holds the scenarios written outside any Règle."""

    where: str
    name: str
    tags: tuple[str, ...]
    backgrounds: tuple[WrittenBlock, ...]
    rules: tuple[WrittenRule, ...]
    rule_less: tuple[WrittenBlock, ...]

    def scenarios(self) -> Iterator[WrittenBlock]:
        """Every scenario of the file."""
        yield from self.rule_less
        for rule in self.rules:
            yield from rule.scenarios


Node = Mapping[str, object]


def read_outline(root: Path, path: Path) -> WrittenFeature:
    """The written shape of one feature file."""
    where = path.relative_to(root).as_posix()
    feature = cast("Node", cast("Node", parse(path, where)).get("feature", {}))
    children = _list(feature, "children")
    return WrittenFeature(
        where=where,
        name=str(feature.get("name", "")),
        tags=_tags(feature),
        backgrounds=_blocks(children, "background"),
        rules=tuple(_rule(cast("Node", child["rule"])) for child in children if "rule" in child),
        rule_less=_blocks(children, "scenario"),
    )


def _rule(node: Node) -> WrittenRule:
    children = _list(node, "children")
    return WrittenRule(
        name=str(node["name"]),
        line=_line(node),
        tags=_tags(node),
        backgrounds=_blocks(children, "background"),
        scenarios=_blocks(children, "scenario"),
    )


def _blocks(children: list[Node], kind: str) -> tuple[WrittenBlock, ...]:
    return tuple(_block(cast("Node", child[kind])) for child in children if kind in child)


def _block(node: Node) -> WrittenBlock:
    steps = tuple(
        WrittenStep(str(step["keywordType"]), str(step["text"]), _line(step)) for step in _list(node, "steps")
    )
    return WrittenBlock(str(node["name"]), _line(node), _tags(node), steps)


def _tags(node: Node) -> tuple[str, ...]:
    own = [str(tag["name"]).removeprefix("@") for tag in _list(node, "tags")]
    below = [tag for examples in _list(node, "examples") for tag in _tags(examples)]
    return tuple(own + below)


def _line(node: Node) -> int:
    return int(cast("Mapping[str, int]", node["location"])["line"])


def _list(node: Node, key: str) -> list[Node]:
    return cast("list[Node]", node.get(key, []))
