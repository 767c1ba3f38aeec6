"""The client of the control door."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

import pytest

from steps.drivers.control import ControlDoor
from steps.drivers.transport import Answer, Exchange
from steps.errors import BenchFault, ControlRefused, Inconclusive, UsageError

MADE = {
    "world": "w1",
    "services": {"portailpro": "http://portailpro--w1.localhost:8700"},
    "now": "2026-03-03T10:00:00+01:00",
}


@dataclass
class Door:
    """A door that gives the answers it was told to, and remembers what was asked."""

    answers: list[Answer | Inconclusive]
    asked: list[Exchange] = field(default_factory=list)

    def exchange(self, exchange: Exchange) -> Answer:
        """The next answer."""
        self.asked.append(exchange)
        answer = self.answers.pop(0)
        if isinstance(answer, Inconclusive):
            raise answer
        return answer

    def close(self) -> None:
        """Nothing is held."""

    def told(self, at: int = -1) -> tuple[str, str, object]:
        """Method, path and body of a call."""
        asked = self.asked[at]
        return (
            asked.method,
            asked.url.removeprefix("http://door"),
            json.loads(asked.body) if asked.body else None,
        )


def says(value: object, status: int = 200) -> Answer:
    """An answer in JSON."""
    return Answer(status, (("Content-Type", "application/json"),), json.dumps(value).encode())


def test_a_world_is_opened_and_acted_upon() -> None:
    """Each verb of the door sends the method, path and body that the door's contract gives."""
    door = Door([says(MADE, 201), Answer(204, (), b""), says({"now": MADE["now"]}), says({}, 201),
                 says({"annonce": "acquittee"}, 201), says({"annonce": "perdue"}), says({}, 201),
                 Answer(204, (), b"")])  # fmt: skip
    control = ControlDoor("http://door/", door)
    world = control.open_world({"instant": date(2026, 3, 3)}, {"portailpro": "virements-visibles"})
    assert door.told() == ("POST", "/worlds", {
        "data": {"instant": "2026-03-03"}, "variants": {"portailpro": "virements-visibles"},
    })  # fmt: skip
    assert (world.name, world.urls["portailpro"]) == ("w1", "http://portailpro--w1.localhost:8700")
    assert world.now.isoformat() == MADE["now"]
    right = {"site": "douane", "identifiant": "blacaze", "service": "DELTA-G", "droit": "lire", "siret": "0"}
    world.control.populate({"personne": []})
    assert door.told() == ("POST", "/worlds/w1/population", {"personne": []})
    assert world.control.advance(6).isoformat() == MADE["now"]
    assert door.told() == ("POST", "/worlds/w1/clock", {"advance_s": 6})
    world.control.relate("00017611500012", "DELTA-G")
    assert door.told() == ("POST", "/worlds/w1/relations", {"siret": "00017611500012", "service": "DELTA-G"})
    assert world.control.grant(right) == "acquittee"
    assert door.told() == ("POST", "/worlds/w1/habilitations", right)
    assert world.control.withdraw(right) == "perdue"
    assert door.told() == ("DELETE", "/worlds/w1/habilitations", right)
    world.control.arm("lenteur", "impots", route="/api/situation", seconds=2)
    expected = {"name": "lenteur", "service": "impots", "route": "/api/situation", "times": 1, "seconds": 2}
    assert door.told() == ("POST", "/worlds/w1/faults", expected)
    control.close_world("w1")
    assert door.told() == ("DELETE", "/worlds/w1", None)


def test_the_journal_is_read_in_parts() -> None:
    """Only the filters that are given are asked; entries come typed."""
    entry = {"seq": 3, "at": "10:00", "caller": "portailpro", "service": "impots", "method": "GET",
             "path": "/api/situation", "status": 200, "note": ""}  # fmt: skip
    door = Door(
        [
            says(MADE, 201),
            says({"first": 1, "last": 3, "entries": [entry]}),
            says({"first": 1, "last": 3, "entries": []}),
        ]
    )
    world = ControlDoor("http://door", door).open_world()
    journal = world.control.read_journal(after=2, service="impots")
    assert door.told()[1] == "/worlds/w1/journal?after=2&service=impots"
    assert (journal.last, journal.entries[0].path) == (3, "/api/situation")
    world.control.read_journal()
    assert door.told()[1] == "/worlds/w1/journal"


def test_a_problem_is_told_with_its_field() -> None:
    """A refusal is a bench fault that carries status, detail and field."""
    problem = {
        "title": "Document refusé",
        "status": 422,
        "detail": "clé de contrôle",
        "field": "$.entreprise[0].siren",
    }
    with pytest.raises(
        ControlRefused, match=r"422, clé de contrôle \(\$\.entreprise\[0\]\.siren\)"
    ) as caught:
        ControlDoor("http://door", Door([says(problem, 422)])).open_world()
    assert (caught.value.status, caught.value.field) == (422, "$.entreprise[0].siren")
    assert caught.value.verdict == "erreur_banc"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Inconclusive("pas de réponse en 15 s"), "ne répond pas"),
        (Answer(200, (), b"<html>"), "autre chose que du JSON"),
        (says(["liste"]), "autre chose qu'un objet"),
        (Answer(502, (), b"<html>"), "502, sans explication"),
    ],
)
def test_a_broken_door_is_a_bench_fault(answer: Answer | Inconclusive, said: str) -> None:
    """No answer, no JSON, no object: the bench is at fault, never the portal."""
    with pytest.raises(BenchFault, match=said):
        ControlDoor("http://door", Door([answer])).verify_health()


def test_variants_are_listed_and_chosen() -> None:
    """A mutant gives what a world needs to play it; an unknown one is refused with the nearest names."""
    both = ["http", "chromium"]
    listed = {"variants": [
        {"name": "virements-visibles", "rule": "TDB-19", "service": "portailpro", "sentence": "",
         "drivers": both},
        {"name": "sans-effet", "rule": None, "service": "douane", "sentence": "", "drivers": both},
    ]}  # fmt: skip
    control = ControlDoor("http://door", Door([says(listed), says(listed), says(listed)]))
    assert [variant.rule for variant in control.read_variants()] == ["TDB-19", None]
    assert control.read_variants_of("virements-visibles") == {"portailpro": "virements-visibles"}
    with pytest.raises(UsageError, match="virements-visibles"):
        control.read_variants_of("virement-visible")


def test_worlds_alive_are_named() -> None:
    """Worlds are listed by name, whether the door describes them or only names them."""
    door = Door([says({"worlds": ["w1", {"world": "w2"}]})])
    assert ControlDoor("http://door", door).read_worlds() == ("w1", "w2")


def test_a_guarded_door_is_given_its_token() -> None:
    """A bench that listens beyond this machine is shown its token on each call."""
    door = Door([says({})])
    ControlDoor("http://door", door, token="t0k").verify_health()
    assert dict(door.asked[0].headers)["Authorization"] == "Bearer t0k"


def test_an_administration_gathers_debts_and_records_settlements() -> None:
    """A slip names its debts; a settlement without a day leaves the day to the world."""
    door = Door([says(MADE, 201), says({}, 201), says({"reference": "D-1"}, 201), says({}, 201)])
    control = ControlDoor("http://door", door).open_world().control
    control.gather("BC-1", ("D-1", "D-2"))
    assert door.told() == ("POST", "/worlds/w1/bordereaux", {"reference": "BC-1", "creances": ["D-1", "D-2"]})
    settled = {"site": "douane", "reference": "D-1", "moyen": "virement"}
    control.settle("douane", "D-1", "virement")
    assert door.told() == ("POST", "/worlds/w1/paiements", settled)
    control.settle("douane", "D-1", "virement", "2026-03-02")
    assert door.told() == ("POST", "/worlds/w1/paiements", settled | {"regle_le": "2026-03-02"})
