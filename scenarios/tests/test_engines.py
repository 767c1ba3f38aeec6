from __future__ import annotations

import pytest

from scenarios.engines import list_engines, main


@pytest.mark.parametrize(
    ("arguments", "engines"),
    [
        (["check", "--rule", "TDB-01"], ("chromium",)),
        (["check", "--driver", "firefox"], ("firefox",)),
        (["check", "--driver", "http", "--driver", "pixel"], ("chromium",)),
        (["check", "--driver", "http"], ()),
        (["mutants", "--rule", "TDB-01"], ("chromium",)),
    ],
)
def test_a_command_wants_the_engines_of_its_drivers(arguments: list[str], engines: tuple[str, ...]) -> None:
    """Those that were asked, else ours, with those that the chosen examples name."""
    assert list_engines(arguments) == engines


def test_a_whole_test_wants_what_a_whole_check_wants() -> None:
    """`./banc test` plays a check among the rest."""
    assert list_engines(["test", "-e", "unit"]) == list_engines(["check"])


def test_what_is_not_understood_wants_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """The command itself refuses it, and says why."""
    assert main(["check", "--mutant", ""]) == 0
    assert capsys.readouterr().out == ""
