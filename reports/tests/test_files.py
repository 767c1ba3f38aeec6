"""Files written: each event at once, each document in one move."""

from pathlib import Path
from typing import Any

import pytest

from reports.atomic import write_json, write_text
from reports.eventfile import EventFile
from reports.read import read
from reports.tests import sample


def test_each_event_is_on_disk_at_once(tmp_path: Path) -> None:
    """Whenever the process dies, every scenario played before is there, whole."""
    path = tmp_path / "build" / "events.jsonl"
    written = EventFile(path, sample.run_sheet())
    for number in range(1, 4):
        written.add_scenario(sample.scenario("TDB-19"))
        lines = path.read_text(encoding="utf-8")
        assert (lines.count("\n"), lines[-1]) == (1 + number, "\n")
        assert len(read(path).scenarios) == number
    written.close(0)
    assert read(path).is_complete


def test_the_footer_counts_from_the_first_start_to_the_last_end(tmp_path: Path) -> None:
    """Scenarios of several workers overlap: the duration is that of the wall, and 0 without any."""
    busy, idle = (
        EventFile(tmp_path / "busy", sample.run_sheet()),
        EventFile(tmp_path / "idle", sample.run_sheet()),
    )
    for start, length in ((107.0, 2.0), (100.0, 8.0)):
        busy.add_scenario(sample.scenario("TDB-19", started_at=start, duration_s=length))
    busy.close(1)
    idle.close(5)
    footers = [read(tmp_path / name).footer for name in ("busy", "idle")]
    assert [(found.duration_s, found.scenarios, found.exit) for found in footers if found] == [
        (9.0, 2, 1),
        (0.0, 0, 5),
    ]


def test_a_document_is_whole_or_absent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that dies before the move leaves the previous document as it was."""
    path = tmp_path / "conformance.json"
    write_json(path, {"said": "avant"})
    before = path.read_text(encoding="utf-8")

    def die(*_: Any) -> None:
        raise OSError("killed")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", die)
        with pytest.raises(OSError, match="killed"):
            write_text(path, "après")
    assert path.read_text(encoding="utf-8") == before
    write_text(path, "après")
    assert path.read_text(encoding="utf-8") == "après"
