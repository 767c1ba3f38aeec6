"""The pytest side of the plan: which casting an item is, and which items the plan keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pytest_bdd.scenario import scenario_wrapper_template_registry

from scenarios.pickles import example_key
from scenarios.plan import Casting, Plan

if TYPE_CHECKING:
    import pytest
    from pytest_bdd.parser import ScenarioTemplate

DRIVER, MUTANT, ROW = "driver_name", "mutant_name", "_pytest_bdd_example"


def find_template(function: object) -> ScenarioTemplate | None:
    """The scenario behind a test function; None for a test that is not a scenario."""
    try:
        return scenario_wrapper_template_registry.get(function)  # type: ignore[call-overload, no-any-return]
    except TypeError:
        return None


def spread(metafunc: pytest.Metafunc, plan: Plan) -> None:
    """One item for each (driver, mutant) that the plan casts for this scenario."""
    template = find_template(metafunc.function)
    if template is None or DRIVER not in metafunc.fixturenames:
        return
    base = _key(metafunc.config.rootpath, template, 0)
    parts = sorted({(cast.driver, cast.mutant) for cast in plan.castings if cast.example.partition("#")[0] == base})
    metafunc.parametrize((DRIVER, MUTANT), parts, ids=["-".join(filter(None, part)) for part in parts])


def list_castings(items: Iterable[pytest.Item]) -> Iterator[tuple[pytest.Item, Casting]]:
    """The scenarios among these items, each with its casting."""
    for item in items:
        template = find_template(getattr(item, "function", None))
        callspec = getattr(item, "callspec", None)
        if template is not None and callspec is not None and DRIVER in callspec.params:
            row = callspec.indices[ROW] + 1 if ROW in callspec.indices else 0
            key = _key(item.config.rootpath, template, row)
            yield item, Casting(key, callspec.params[DRIVER], callspec.params[MUTANT])


def _key(root: Path, template: ScenarioTemplate, row: int) -> str:
    return example_key(Path(template.feature.filename).relative_to(root).as_posix(), template.line_number, row)
