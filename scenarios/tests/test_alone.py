"""Two runs never write in the same place at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scenarios.alone import hold
from scenarios.errors import BadUsage

if TYPE_CHECKING:
    from pathlib import Path


def test_a_second_run_in_the_same_place_is_refused(tmp_path: Path) -> None:
    """The sentence says who is in the way and what to do; exit code 64."""
    with (
        hold(tmp_path, "check"),
        pytest.raises(BadUsage, match=r"écrit déjà dans .*BANC_BUILD") as refused,
        hold(tmp_path, "check"),
    ):
        pytest.fail("two runs wrote in the same place")
    assert refused.value.exit_code == 64


def test_another_command_or_another_place_is_free(tmp_path: Path) -> None:
    """The commands check and mutants write apart, and so do two folders."""
    with hold(tmp_path / "a", "check"), hold(tmp_path / "a", "mutants"), hold(tmp_path / "b", "check"):
        assert (tmp_path / "b").is_dir()


def test_the_place_is_free_again_when_a_run_breaks(tmp_path: Path) -> None:
    """A run that ends in an error leaves nothing to clean."""
    with pytest.raises(ZeroDivisionError), hold(tmp_path, "check"):
        _ = 1 / 0
    with hold(tmp_path, "check"):
        assert list(tmp_path.iterdir())
