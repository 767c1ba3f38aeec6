"""What each machine catches without any example, told and written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis.errors import FlakyFailure

from scenarios.machines import campagne
from scenarios.machines.campagne import REGARDS, SansAide, list_visible, look_unaided, write_looks
from scenarios.machines.recherche import MACHINES
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_campaign_says_by_machine_which_faults_it_catches(control_url: str) -> None:
    """Each machine tries only the faults that show where it looks, and a plain one is caught."""
    variants = ControlDoor(control_url, RequestsTransport()).read_variants()
    names = {
        "creances-douane-cachees-a-tous": "visibilite",
        "detache-d-un-seul-cote": "passages",
        "fil-comptable-lu-par-tous": "messagerie",
        "meme-onglet": "",
    }
    looks, stories = look_unaided([control_url], [each for each in variants if each.name in names], workers=1)
    assert {(look.machine, *look.caught) for look in looks} == {
        (machine, name) for name, machine in names.items() if machine
    }
    assert all(look.missed == look.unjudged == () for look in looks)
    assert [" :\n    Scénario: " in story for story in stories] == [True] * len(looks)


def test_every_machine_looks_at_rules_that_have_mutants(control_url: str) -> None:
    """No machine is left out, and no rule is named of which there is nothing to see."""
    variants = ControlDoor(control_url, RequestsTransport()).read_variants()
    assert {regard.machine for regard in REGARDS} == set(MACHINES)
    for regard in REGARDS:
        assert {each.rule for each in list_visible(regard, variants)} == regard.rules


def test_what_the_machines_found_is_written_whole(tmp_path: Path) -> None:
    """The file is there at once, machine after machine, and nothing else is left."""
    look = SansAide("messagerie", "à la messagerie", 20, 10, ("a",), ("b",))
    write_looks([look], tmp_path / "machine.json")
    assert [path.name for path in tmp_path.iterdir()] == ["machine.json"]
    [told] = json.loads((tmp_path / "machine.json").read_text(encoding="utf-8"))["machines"]
    assert (told["machine"], told["missed"]) == ("messagerie", ["b"])


def test_a_story_that_does_not_go_twice_alike_proves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither caught nor missed, and the other faulty systems are looked at all the same."""

    def waver(*_: object) -> None:
        raise FlakyFailure("deux fois autrement", [AssertionError()])

    monkeypatch.setattr(campagne, "search", waver)
    met = campagne.meet("visibilite", "http://127.0.0.1:1", "portailpro", "x", REGARDS[0].effort)
    assert met[0] == "unjudged"
