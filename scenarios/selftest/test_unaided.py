"""What the machines catch without any example, told and written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.machines.campagne import SansAide, list_visible, look_unaided
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from pathlib import Path


def test_the_campaign_says_which_faults_it_catches_unaided(control_url: str) -> None:
    """Only faults that show on the dashboard are tried, and a plain one is caught."""
    variants = ControlDoor(control_url, RequestsTransport()).read_variants()
    names = {"creances-douane-cachees-a-tous", "meme-onglet"}
    visible = list_visible([each for each in variants if each.name in names])
    found, [story] = look_unaided([control_url], visible, workers=1)
    assert found.caught == ("creances-douane-cachees-a-tous",)
    assert found.missed == found.unjudged == ()
    assert story.startswith("creances-douane-cachees-a-tous :\n    Scénario: ")


def test_what_the_machine_found_is_written_whole(tmp_path: Path) -> None:
    """The file is there at once, and nothing else is left."""
    SansAide(20, 10, ("a",), ("b",)).write(tmp_path / "machine.json")
    assert [path.name for path in tmp_path.iterdir()] == ["machine.json"]
    assert '"missed"' in (tmp_path / "machine.json").read_text(encoding="utf-8")
