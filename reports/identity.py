"""Who a scenario is, known before it is played: its example, its rules, its driver, its mutant."""

from __future__ import annotations

import os
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from pytest_bdd.scenario import scenario_wrapper_template_registry

if TYPE_CHECKING:
    import pytest
    from pytest_bdd.parser import Scenario, ScenarioTemplate

# AMB-15 has the shape of a rule and is a reading of one.
RULE = re.compile(r"(?!AMB)[A-Z]{3}-\d{2}")
# By template, which pytest-bdd keeps as long as the process, then by row of examples.
_RENDERED: dict[int, dict[tuple[tuple[str, str], ...], Scenario]] = {}


@dataclass(frozen=True)
class Identity:
    """Which example, on which driver and mutant."""

    name: str
    feature: str
    line: int
    rules: tuple[str, ...]
    tags: tuple[str, ...]
    driver: str
    mutant: str | None

    def describe(self) -> dict[str, Any]:
        """The same, as the first keys of an event."""
        return {**asdict(self), "rules": list(self.rules), "tags": list(self.tags)}


def find_template(item: pytest.Item) -> ScenarioTemplate | None:
    """The scenario behind a test, or None when the test is not one of pytest-bdd's."""
    function = getattr(item, "function", None)
    return None if function is None else scenario_wrapper_template_registry.get(function)


def render(item: pytest.Item, template: ScenarioTemplate) -> Scenario:
    """The scenario with the values of its row of examples; to be read, never changed."""
    row = _read_params(item).get("_pytest_bdd_example", {})
    # A campaign plays one example on hundreds of systems, and rendering copies every table of it.
    rendered = _RENDERED.setdefault(id(template), {})
    key = tuple(row.items())
    if key not in rendered:
        rendered[key] = template.render(row)
    return rendered[key]


def identify(item: pytest.Item, template: ScenarioTemplate, driver: str, mutant: str | None) -> Identity:
    """Who a scenario is; its rules are those its tags name, tags of its rule and of its file included."""
    name = render(item, template).name
    row = _read_params(item).get("_pytest_bdd_example", {})
    if row and name == template.name:
        name = f"{name} ({', '.join(row.values())})"
    tags = sorted(_collect_tags(item, template))
    return Identity(
        name=name,
        feature=os.path.relpath(template.feature.filename, item.config.rootpath).replace(os.sep, "/"),
        line=template.line_number,
        rules=tuple(tag for tag in tags if RULE.fullmatch(tag)),
        tags=tuple(tags),
        driver=driver,
        mutant=mutant,
    )


def find_casting(item: pytest.Item) -> tuple[str | None, str | None]:
    """Driver and mutant of a test, from its parameters: `driver`, `mutant`, or one value that has both."""
    params = _read_params(item)
    for value in params.values():
        if hasattr(value, "driver") and hasattr(value, "mutant"):
            return str(value.driver), value.mutant or None
    driver, mutant = (params.get(name) for name in ("driver", "mutant"))
    return (driver if isinstance(driver, str) else None), (
        mutant if isinstance(mutant, str) else None
    ) or None


def _read_params(item: pytest.Item) -> dict[str, Any]:
    callspec = getattr(item, "callspec", None)
    return {} if callspec is None else callspec.params


def _collect_tags(item: pytest.Item, template: ScenarioTemplate) -> set[str]:
    """Tags of the scenario, its rule, its file, and of the block of examples that this row comes from."""
    of_rule = template.rule.tags if template.rule else set()
    of_examples = {tag for examples in template.examples for tag in examples.tags or ()}
    marked = {marker.name for marker in item.iter_markers()}
    return template.tags | template.feature.tags | of_rule | (of_examples & marked)
