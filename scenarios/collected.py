"""The pytest side of the plan: which casting an item is, and which items the plan keeps."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytest_bdd.scenario import scenario_wrapper_template_registry

from scenarios.pickles import example_key
from scenarios.plan import Casting, Plan
from scenarios.selection import PLAIN_DRIVER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_bdd.parser import ScenarioTemplate

PLAN = pytest.StashKey[Plan | None]()
CASTING, ROW = "casting", "_pytest_bdd_example"


def spread(metafunc: pytest.Metafunc, plan: Plan | None) -> None:
    """One item for each (driver, mutant) that the plan casts for this scenario; without plan, HTTP alone."""
    template = find_template(metafunc.function)
    if template is None:
        return
    base = _key(metafunc.config.rootpath, template, 0)
    parts = {(PLAIN_DRIVER, "")}
    if plan is not None:
        parts = {
            (part.driver, part.mutant) for part in plan.castings if part.example.partition("#")[0] == base
        }
    if parts:
        castings = [Casting(base, *part) for part in sorted(parts)]
        metafunc.parametrize(CASTING, castings, ids=[_name(casting) for casting in castings])


def keep_planned(items: list[pytest.Item], plan: Plan) -> list[pytest.Item]:
    """Leave in `items` the scenarios that the plan casts, and whatever is no scenario; answer the others."""
    planned = set(plan.castings)
    kept = {id(item) for item, casting in list_castings(items) if casting in planned}
    left = [item for item in items if _is_scenario(item) and id(item) not in kept]
    items[:] = [item for item in items if not _is_scenario(item) or id(item) in kept]
    return left


def list_castings(items: Iterable[pytest.Item]) -> Iterator[tuple[pytest.Item, Casting]]:
    """The scenarios among these items, each with its casting, down to the row of an outline."""
    for item in items:
        template = find_template(getattr(item, "function", None))
        params = getattr(item, "callspec", None) and item.callspec.params  # type: ignore[attr-defined]
        if template is not None and params and CASTING in params:
            part: Casting = params[CASTING]
            key = _key(item.config.rootpath, template, _find_row(template, params.get(ROW)))
            yield item, Casting(key, part.driver, part.mutant)


def find_template(function: object) -> ScenarioTemplate | None:
    """The scenario behind a test function; None for a test that is not a scenario."""
    try:
        return scenario_wrapper_template_registry.get(function)  # type: ignore[call-overload, no-any-return]
    except TypeError:
        return None


def _is_scenario(item: pytest.Item) -> bool:
    return find_template(getattr(item, "function", None)) is not None


def _find_row(template: ScenarioTemplate, values: object) -> int:
    """Rank of a row from 1; 0 for a scenario without examples."""
    if values is None:
        return 0
    rows = [row for examples in template.examples for row in examples.as_contexts()]
    return rows.index(values) + 1  # type: ignore[arg-type]


def _name(casting: Casting) -> str:
    return f"{casting.driver}-{casting.mutant}" if casting.mutant else casting.driver


def _key(root: Path, template: ScenarioTemplate, row: int) -> str:
    return example_key(
        Path(template.feature.filename).relative_to(root).as_posix(), template.line_number, row
    )
