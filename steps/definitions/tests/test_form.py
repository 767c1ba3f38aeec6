"""A step is one call on an actor or one expectation."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1]
FORBIDDEN = (ast.If, ast.IfExp, ast.For, ast.While, ast.Try, ast.With, ast.ListComp, ast.GeneratorExp)
STEPS = [
    pytest.param(function, id=f"{path.stem}.{function.name}")
    for path in sorted(FOLDER.glob("*.py"))
    for function in ast.parse(path.read_text(encoding="utf-8")).body
    if isinstance(function, ast.FunctionDef) and path.stem not in {"__init__", "stage"}
]


@pytest.mark.parametrize("function", STEPS)
def test_a_step_body_is_one_call(function: ast.FunctionDef) -> None:
    """One statement, a call, without loop nor choice; it may hand its answer to the steps that follow."""
    [statement] = function.body
    assert isinstance(statement, ast.Expr | ast.Return)
    assert isinstance(statement.value, ast.Call)
    assert not [node for node in ast.walk(statement) if isinstance(node, FORBIDDEN)]


def test_there_are_steps_to_judge() -> None:
    """The list above is not empty by accident."""
    assert STEPS
