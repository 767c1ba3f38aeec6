from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from steps.aliases.accounts import Newcomers
from steps.aliases.days import Days
from steps.aliases.door import RenamedCaller
from steps.aliases.words import Words
from steps.errors import NotApplicable
from steps.screens.labels import REFERENCE

if TYPE_CHECKING:
    from steps.drivers.contract import Driver
    from steps.drivers.control_caller import Document

PERSON = {
    "prenom": "Bruno",
    "nom": "Lacaze",
    "courriel": "bruno.lacaze@alpha.example",
    "compte": [
        {"site": "portailpro", "identifiant": "bruno.lacaze@alpha.example", "mot_de_passe": "x",
         "siren": "000176115"},
        {"site": "douane", "identifiant": "blacaze", "mot_de_passe": "y", "siren": "000176115"},
    ],
}  # fmt: skip


class _Door:
    def __init__(self) -> None:
        self.calls: list[tuple[str, str, Any]] = []

    def call(self, method: str, path: str, body: Document | None = None) -> dict[str, Any]:
        self.calls.append((method, path, body))
        return {}


class _Bench:
    """A renamed door, what went through it, how long it waited, whether it asked to be alone."""

    def __init__(self) -> None:
        self.door, self.waited, self.alone = _Door(), list[float](), list[bool]()
        words = Words("bdfghj", lambda siren: siren, Days.until(date(2026, 3, 3)))
        newcomers = Newcomers({}, _refuse, REFERENCE, lambda _compte: None)
        self.caller = RenamedCaller(
            self.door, words, newcomers, self.waited.append, lambda: self.alone.append(True)
        )


def _refuse(person: str) -> Driver:
    raise AssertionError(person)


def test_the_portal_is_not_filled_by_the_door() -> None:
    """Of a population, only the co-owners' accounts go through, under names that nobody else has."""
    bench = _Bench()
    bench.caller.call("POST", "/worlds/etranger/population", {"personne": [PERSON]})
    [(_, _, body)] = bench.door.calls
    [account] = body["personne"][0]["compte"]
    assert (account["site"], account["identifiant"]) == ("douane", "blacaze-bdfghj")


def test_seconds_are_waited_for_and_days_are_not() -> None:
    """Six seconds pass for good; a jump of the clock is not applicable."""
    bench = _Bench()
    bench.caller.call("POST", "/worlds/etranger/clock", {"advance_s": 6})
    assert bench.waited == [6]
    with pytest.raises(NotApplicable, match="heure réelle"):
        bench.caller.call("POST", "/worlds/etranger/clock", {"advance_s": 900})


def test_a_fault_is_armed_alone_and_never_at_the_portal() -> None:
    """A fault strikes whoever passes: its scenario waits to be alone; the portal is no simulator."""
    bench = _Bench()
    bench.caller.call("POST", "/worlds/etranger/faults", {"name": "lenteur", "service": "impots"})
    assert bench.alone == [True]
    with pytest.raises(NotApplicable, match="aucune panne"):
        bench.caller.call("POST", "/worlds/etranger/faults", {"name": "lenteur", "service": "portailpro"})


@pytest.mark.parametrize("path", ["/files?file=TOSCANE", "/appels", "/rappels", "/avis"])
def test_what_the_portal_receives_is_out_of_reach(path: str) -> None:
    """An empty queue that nobody could read would prove nothing: it is not applicable."""
    bench = _Bench()
    with pytest.raises(NotApplicable):
        bench.caller.call("GET", f"/worlds/etranger{path}")
    assert bench.door.calls == []
