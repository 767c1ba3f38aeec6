"""Audits the step definitions: never awaited, undefined, ambiguous, unused.

pytest-bdd says none of it by itself: an `async def` step passes without running, and of two definitions that
match one step, one wins silently.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_bdd.steps import step_function_context_registry

from scenarios.guards.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from pytest_bdd.parsers import StepParser

    from scenarios.pickles import Example

KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True)
class Definition:
    """One sentence that a feature may say, and the function behind it."""

    kind: str | None
    parser: StepParser
    function: Callable[..., object]

    @property
    def place(self) -> tuple[str, int]:
        """File and line of the function."""
        code = inspect.unwrap(self.function).__code__
        return Path(code.co_filename).name, code.co_firstlineno

    def matches(self, kind: str, text: str) -> bool:
        """Whether this definition may play that step."""
        return self.kind in {None, kind} and bool(self.parser.is_matching(text))


def list_definitions(modules: Collection[str]) -> tuple[Definition, ...]:
    """The definitions that these modules, already imported, brought to pytest-bdd."""
    contexts = list(step_function_context_registry.values())
    return tuple(
        Definition(context.type, context.parser, context.step_func)
        for context in contexts
        if context.step_func.__module__ in modules
    )


def audit_steps(examples: Iterable[Example], definitions: Sequence[Definition]) -> tuple[Finding, ...]:
    """Every fault between the steps that the features say and the definitions that play them."""
    said = dict(_list_said(examples))
    matching = {
        (kind, text): [definition for definition in definitions if definition.matches(kind, text)]
        for kind, text in said
    }
    used = {id(definition) for found in matching.values() for definition in found}
    faults = [*_find_never_awaited(definitions)]
    for step, found in matching.items():
        faults.extend(_judge(step, said[step], found))
    faults.extend(
        Finding(*definition.place, f"jamais utilisée : « {definition.parser.name} »")
        for definition in definitions
        if id(definition) not in used
    )
    return tuple(sorted(faults))


def _list_said(examples: Iterable[Example]) -> Iterator[tuple[tuple[str, str], Example]]:
    for example in examples:
        for step in example.steps:
            yield (KINDS.get(step.kind, ""), step.text), example


def _find_never_awaited(definitions: Iterable[Definition]) -> Iterator[Finding]:
    for definition in definitions:
        function = inspect.unwrap(definition.function)
        if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
            yield Finding(*definition.place, f"« async def » jamais attendue : « {definition.parser.name} »")


def _judge(step: tuple[str, str], example: Example, found: Sequence[Definition]) -> Iterator[Finding]:
    text = f"« {step[1]} »"
    if not found:
        yield Finding(example.feature, example.line, f"étape sans définition : {text}")
    elif len({definition.place for definition in found}) > 1:
        places = ", ".join(
            "{}:{}".format(*place) for place in sorted(definition.place for definition in found)
        )
        yield Finding(example.feature, example.line, f"étape ambiguë : {text} ({places})")
