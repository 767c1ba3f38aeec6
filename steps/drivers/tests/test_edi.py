"""The EDI door: it files and reads as a company's software does, and finds a door where none may be."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

import pytest

from steps.drivers.edi import PLAUSIBLE, EdiDoor
from steps.drivers.transport import Answer, Exchange
from steps.errors import BenchFault

DOUANE, PORTAIL, SIRET = "http://douane.localhost:80", "http://portailpro.localhost:80", "00017611500012"


@dataclass
class Doors:
    """A transport that answers by address, 404 elsewhere, and remembers what it was sent."""

    statuses: dict[str, int]
    body: bytes = b"{}"
    seen: list[Exchange] = field(default_factory=list)

    def exchange(self, exchange: Exchange) -> Answer:
        """The status of that address."""
        self.seen.append(exchange)
        return Answer(self.statuses.get(exchange.url, 404), (), self.body)

    def close(self) -> None:
        """Nothing to let go."""


def test_a_declaration_is_sent_with_the_key_of_its_establishment() -> None:
    """The message names the application and the reference; the key names the establishment."""
    doors = Doors({f"{DOUANE}/edi/declarations": 201})
    EdiDoor(f"{DOUANE}/", doors).file(SIRET, "DELTA-G", "DG-1")
    [sent] = doors.seen
    message = json.loads(sent.body or b"")
    assert (message["siret"], message["application"], message["reference"]) == (SIRET, "DELTA-G", "DG-1")
    assert ("Authorization", f"Bearer edi-{SIRET}") in sent.headers


def test_port_dues_name_their_nature() -> None:
    """Nothing else tells them from the duties of a clearance."""
    doors = Doors({f"{DOUANE}/edi/declarations": 201})
    EdiDoor(DOUANE, doors).file_port_dues(SIRET, "DELTA-G", "DP-1")
    assert json.loads(doors.seen[0].body or b"")["nature"] == "droits-de-port"


def test_what_was_filed_is_read_back_by_its_references() -> None:
    """By EDI and H7 have each their door."""
    body = json.dumps({"declarations": [{"reference": "DG-1"}, {"reference": "DG-2"}]}).encode()
    door = EdiDoor(DOUANE, Doors({f"{DOUANE}/edi/declarations": 200, f"{DOUANE}/edi/h7": 200}, body))
    assert door.read(SIRET) == door.read_h7(SIRET) == ("DG-1", "DG-2")


def test_a_refusal_by_customs_is_a_fault_of_the_bench() -> None:
    """A scenario that starts with a filing must not go on without it."""
    with pytest.raises(BenchFault, match="201 attendu, 404 reçu"):
        EdiDoor(DOUANE, Doors({})).file_h7(SIRET, "H7-1")


@pytest.mark.parametrize(("status", "expected"), [(404, ()), (405, ()), (201, ("/edi (201)",))])
def test_a_portal_without_door_answers_that_there_is_nothing(status: int, expected: tuple[str, ...]) -> None:
    """Unknown address or method not allowed: no door; any other answer, a refusal included, is one."""
    doors = Doors({f"{PORTAIL}/edi": status})
    door = EdiDoor(DOUANE, doors)
    door.knock(PORTAIL, SIRET, "DELTA-G", "DG-2")
    assert door.portes == expected
    assert [sent.url.removeprefix(PORTAIL) for sent in doors.seen] == list(PLAUSIBLE)
