from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.merging import Event, read_events, write_joined

if TYPE_CHECKING:
    from pathlib import Path


def _pass(name: str, start: float, code: int) -> tuple[Event, ...]:
    return (
        {"type": "header", "run": name},
        {"type": "scenario", "name": name, "started_at": start, "duration_s": 2.0},
        {"type": "footer", "scenarios": 1, "ended_at": name, "duration_s": 2.0, "exit": code},
    )


def test_passes_become_one_run(tmp_path: Path) -> None:
    """One header, every scenario in order, one footer that counts them and keeps the worst exit code."""
    write_joined(tmp_path / "e.jsonl", [_pass("un", 10.0, 1), _pass("deux", 15.0, 0)])
    header, first, second, footer = read_events(tmp_path / "e.jsonl")
    assert (header["run"], first["name"], second["name"]) == ("un", "un", "deux")
    assert footer == {"type": "footer", "scenarios": 2, "ended_at": "deux", "duration_s": 7.0, "exit": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["e.jsonl"]


def test_a_run_without_scenario_lasted_nothing(tmp_path: Path) -> None:
    """A pass that played nothing still has its header and its footer."""
    header, _, footer = _pass("un", 0.0, 5)
    write_joined(tmp_path / "e.jsonl", [(header, footer)])
    assert read_events(tmp_path / "e.jsonl")[-1]["duration_s"] == 0.0
