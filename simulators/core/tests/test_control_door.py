"""The control door does what its document says, and names the field it refuses."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from simulators.core.clock import Clock
from simulators.core.control.openapi import build_openapi
from simulators.core.control.time_and_faults import OPERATIONS
from simulators.core.tests.small_bench import SmallBench, run_small_bench


@pytest.fixture(scope="module")
def bench() -> Iterator[SmallBench]:
    """A bench of one service."""
    with run_small_bench() as running:
        yield running


def _post(bench: SmallBench, path: str, body: dict[str, Any]) -> requests.Response:
    return requests.post(bench.control + path, json=body, timeout=5)


def test_the_clock_moves_by_the_door(bench: SmallBench) -> None:
    """Six seconds asked are six seconds gained, in the world asked and no other."""
    world, other = bench.open_world(), bench.open_world()
    assert _post(bench, f"/worlds/{world}/clock", {"advance_s": 6}).json() == {
        "now": "2026-03-03T10:00:06+01:00"
    }
    still = bench.worlds.find(other)
    assert still is not None
    assert still.clock.today_in_paris().second == 0


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("clock", {}, "$"),
        ("clock", {"advance_s": -1}, "$.advance_s"),
        ("clock", {"advance_s": "six"}, "$.advance_s"),
        ("clock", {"avance": 6}, "$.avance"),
        ("clock", {"instant": "2020-01-01T00:00:00Z"}, "$.instant"),
        ("faults", {"name": "lenteurs", "service": "petit"}, "$.name"),
        ("faults", {"name": "lenteur", "service": "grand"}, "$.service"),
        ("faults", {"name": "lenteur", "service": "petit", "times": 0}, "$.times"),
    ],
)
def test_bad_input_names_its_field(bench: SmallBench, path: str, body: dict[str, Any], field: str) -> None:
    """A refusal is problem+json, 422, and points at the member."""
    answer = _post(bench, f"/worlds/{bench.open_world()}/{path}", body)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["field"]) == (422, field)


def test_a_mistyped_fault_gets_the_nearest_names(bench: SmallBench) -> None:
    """The tester learns what exists."""
    answer = _post(bench, f"/worlds/{bench.open_world()}/faults", {"name": "lenteurs", "service": "petit"})
    assert "lenteur" in answer.json()["detail"]


def test_an_unknown_world_and_broken_json_are_told_apart(bench: SmallBench) -> None:
    """404 with the worlds that are open; 400 for unreadable JSON."""
    assert _post(bench, "/worlds/rien/clock", {"advance_s": 1}).status_code == 404
    url = f"{bench.control}/worlds/{bench.open_world()}/clock"
    typed = {"Content-Type": "application/json"}
    assert requests.post(url, data="{", headers=typed, timeout=5).status_code == 400


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "evil.example"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
def test_a_web_page_cannot_use_the_door(bench: SmallBench, headers: dict[str, str], status: int) -> None:
    """Neither by its origin, nor by a rebound name, nor by a form; the clock has not moved."""
    world = bench.worlds.open(clock=Clock(), seed=1)
    sent = {"Content-Type": "application/json", **headers}
    url = f"{bench.control}/worlds/{world.name}/clock"
    assert requests.post(url, data='{"advance_s": 6}', headers=sent, timeout=5).status_code == status
    assert world.clock.now() == Clock().now()


def test_the_journal_tells_who_called(bench: SmallBench) -> None:
    """The exchange is there, and a mistyped filter is refused rather than ignored."""
    world = bench.open_world()
    bench.get(world, "/compte?code=s3cret")
    entries = requests.get(f"{bench.control}/worlds/{world}/journal", timeout=5).json()["entries"]
    assert [(e["service"], e["path"], e["status"]) for e in entries] == [
        ("petit", "/compte?code=%2A%2A%2A", 200)
    ]
    assert requests.get(f"{bench.control}/worlds/{world}/journal?apres=1", timeout=5).status_code == 422


def test_an_armed_fault_strikes_through_the_door(bench: SmallBench) -> None:
    """What the door arms, the service suffers, and the journal says it was armed."""
    world = bench.open_world()
    assert (
        _post(bench, f"/worlds/{world}/faults", {"name": "erreur-503", "service": "petit"}).status_code == 201
    )
    assert bench.get(world, "/").status_code == 503
    entries = requests.get(f"{bench.control}/worlds/{world}/journal", timeout=5).json()["entries"]
    assert entries[-1]["note"] == "panne armée : erreur-503"


def test_the_openapi_document_describes_every_operation() -> None:
    """Each row of the table is in the document, with its body's members."""
    document = build_openapi(OPERATIONS)
    described = {(m.upper(), p) for p, methods in document["paths"].items() for m in methods}
    assert described == {(o.method, o.path) for o in OPERATIONS}
    assert set(document["components"]["schemas"]["FaultBody"]["properties"]) == {
        "name", "service", "route", "times", "seconds",
    }  # fmt: skip
