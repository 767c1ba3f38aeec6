from __future__ import annotations

import itertools
import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from scenarios.definitions import list_definition_modules
from scenarios.guards.audit import audit_steps, list_definitions
from scenarios.pickles import Example, ExampleStep, read_examples

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = itertools.count()
SOUND = """
from pytest_bdd import given, parsers, then

@given("Bruno est connecté")
def connected(): ...

@then(parsers.parse("Bruno voit {nombre:d} paiements"))
def sees(nombre): ...
"""
SAID = Example(
    "features/a.feature", 3, 0, "exemple", frozenset(),
    (ExampleStep("Context", "Bruno est connecté"), ExampleStep("Outcome", "Bruno voit 2 paiements")),
)  # fmt: skip


def _audit(source: str, *examples: Example) -> tuple[str, ...]:
    """What the audit says of definitions written in a module of their own."""
    module = ModuleType(f"planted_steps_{next(NUMBERS)}")
    sys.modules[module.__name__] = module
    exec(compile(source, "planted.py", "exec"), vars(module))  # noqa: S102 - a planted module of ours
    return tuple(
        str(finding) for finding in audit_steps(examples or (SAID,), list_definitions({module.__name__}))
    )


def test_sound_definitions_pass() -> None:
    """Nothing is said of definitions that are each used once and alone."""
    assert _audit(SOUND) == ()


def test_the_real_definitions_pass(repository: Path) -> None:
    """The steps of the repository are all defined, unambiguous, used and awaited."""
    modules = list_definition_modules()
    for name in modules:
        import_module(name)
    definitions = list_definitions(modules)
    assert definitions
    assert audit_steps(read_examples(repository, repository / "features"), definitions) == ()


def test_a_step_that_is_never_awaited_is_told() -> None:
    """An `async def` step, which pytest-bdd passes without running, is found."""
    slip = SOUND.replace("def connected", "async def connected")
    assert _audit(slip) == ("planted.py:4 : « async def » jamais attendue : « Bruno est connecté »",)


def test_an_undefined_step_is_told() -> None:
    """A sentence that no definition plays is found with its place in the features."""
    slip = SOUND.replace("voit {nombre:d} paiements", "voit {nombre:d} paiement")
    assert "features/a.feature:3 : étape sans définition : « Bruno voit 2 paiements »" in _audit(slip)


def test_a_step_of_the_wrong_kind_is_undefined() -> None:
    """A sentence defined for « Alors » does not play under « Étant donné »."""
    slip = SOUND.replace("@given", "@then")
    assert any("étape sans définition : « Bruno est connecté »" in line for line in _audit(slip))


def test_an_ambiguous_step_is_told() -> None:
    """Two definitions that play one sentence, of which one would win silently, are both named."""
    slip = SOUND + "\n@then('Bruno voit 2 paiements')\ndef sees_two(): ...\n"
    assert _audit(slip) == (
        "features/a.feature:3 : étape ambiguë : « Bruno voit 2 paiements » (planted.py:7, planted.py:10)",
    )


def test_an_unused_definition_is_told() -> None:
    """A definition that no feature says is found."""
    slip = SOUND + "\n@then('Bruno ne voit rien')\ndef sees_nothing(): ...\n"
    assert _audit(slip) == ("planted.py:10 : jamais utilisée : « Bruno ne voit rien »",)
