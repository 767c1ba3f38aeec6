"""Requests find their world, faults strike the right ones, faults of the bench say so."""

from collections.abc import Iterator

import pytest
import requests

from simulators.core.faults import Fault
from simulators.core.hosts import Address, compute_origin, parse_host
from simulators.core.tests.small_bench import BODY, SmallBench, run_small_bench


@pytest.fixture(scope="module")
def bench() -> Iterator[SmallBench]:
    """A bench of one service."""
    with run_small_bench() as running:
        yield running


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("douane--w1.localhost:8700", Address("douane", "w1")),
        ("DOUANE--W1.localhost", Address("douane", "w1")),
        ("douane.localhost", Address("douane", "demo")),
        ("douane.w1.localhost", None),
        ("localhost", None),
        ("douane--w1.example", None),
    ],
)
def test_a_host_names_a_service_and_a_world(host: str, expected: Address | None) -> None:
    """One label before .localhost; anything else names nothing."""
    assert parse_host(host) == expected


def test_origin_and_host_agree() -> None:
    """The address that a service announces leads back to it."""
    host = compute_origin("urssaf", "w9", 80).removeprefix("http://")
    assert parse_host(host) == Address("urssaf", "w9")


def test_two_worlds_share_nothing(bench: SmallBench) -> None:
    """What one world counted, the other does not see."""
    first, second = bench.open_world(), bench.open_world()
    assert [bench.get(first, "/compte").text for _ in range(3)] == ["1", "2", "3"]
    assert bench.get(second, "/compte").text == "1"


def test_an_unknown_world_is_a_problem_that_says_what_exists(bench: SmallBench) -> None:
    """A closed or mistyped world is told apart from a page that is missing."""
    answer = bench.get("nulle-part", "/")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert "services : petit" in answer.json()["detail"]


def test_a_crash_is_marked_as_a_fault_of_the_bench(bench: SmallBench) -> None:
    """A red rule must never come from our own bug."""
    answer = bench.get(bench.open_world(), "/crash")
    assert (answer.status_code, answer.headers["x-bench-fault"]) == (500, "ZeroDivisionError")


def test_refusals_are_pages_or_problems(bench: SmallBench) -> None:
    """A person reads a page with its reason, a machine a problem with its field."""
    world = bench.open_world()
    page = bench.get(world, "/refus")
    assert page.status_code == 403
    assert 'role="alert">Vous n’avez pas ce droit.' in page.text
    assert bench.get(world, "/probleme").json()["field"] == "$.siren"
    assert "x-bench-fault" not in page.headers


def test_every_answer_is_shielded(bench: SmallBench) -> None:
    """No script, no framing, no sniffing, no caching."""
    headers = bench.get(bench.open_world(), "/").headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def _arm(bench: SmallBench, world: str, name: str, *, seconds: float = 0.0, times: int = 1) -> None:
    found = bench.worlds.find(world)
    assert found is not None
    found.faults.arm(Fault(name, "petit", "/", times, seconds))


def _slow_down(bench: SmallBench, world: str, route: str, seconds: float) -> None:
    found = bench.worlds.find(world)
    assert found is not None
    found.faults.arm(Fault("lenteur", "petit", route, 1, seconds))


def test_a_503_strikes_its_count_and_no_more(bench: SmallBench) -> None:
    """The fault is bounded, keeps to its route and to its world, and is not marked as ours."""
    world, other = bench.open_world(), bench.open_world()
    _arm(bench, world, "erreur-503", times=2)
    assert bench.get(other, "/").status_code == 200
    assert bench.get(world, "/compte").status_code == 200
    statuses = [bench.get(world, "/").status_code for _ in range(3)]
    assert statuses == [503, 503, 200]


def test_a_cut_connection_gives_no_answer(bench: SmallBench) -> None:
    """The caller sees its connection reset."""
    world = bench.open_world()
    _arm(bench, world, "connexion-coupee")
    with pytest.raises(requests.ConnectionError):
        bench.get(world, "/")
    assert bench.get(world, "/").status_code == 200


def test_a_truncated_body_is_shorter_than_announced(bench: SmallBench) -> None:
    """The length is that of the whole body, half of it comes."""
    world = bench.open_world()
    _arm(bench, world, "corps-tronque")
    with pytest.raises(requests.exceptions.ChunkedEncodingError, match="IncompleteRead"):
        bench.get(world, "/")


def test_a_malformed_body_keeps_its_length(bench: SmallBench) -> None:
    """Only a reader of the content can notice."""
    world = bench.open_world()
    _arm(bench, world, "corps-malforme")
    spoiled = bench.get(world, "/").text
    assert len(spoiled) == len(f"{world} {BODY}")
    assert spoiled.startswith("<")


def test_what_is_heard_late_is_done_even_when_the_caller_has_gone(bench: SmallBench) -> None:
    """Who gave up on a slow service does not stop it from reading what was sent, and acting on it."""
    world = bench.open_world()
    _slow_down(bench, world, "/depot", 1.0)
    with pytest.raises(requests.ReadTimeout):
        requests.post(
            f"http://127.0.0.1:{bench.port}/depot", data=b"une visite", timeout=(5, 0.1),
            headers={"Host": f"petit--{world}.localhost"},
        )  # fmt: skip
    _slow_down(bench, world, "/compte", 1.3)
    assert bench.get(world, "/compte").text == "2"


def test_a_slow_answer_comes_late_and_whole(bench: SmallBench) -> None:
    """A caller less patient than the fault gives up; a patient one gets the page."""
    world = bench.open_world()
    _arm(bench, world, "lenteur", seconds=1.5)
    with pytest.raises(requests.ReadTimeout):
        requests.get(
            f"http://127.0.0.1:{bench.port}/", headers={"Host": f"petit--{world}.localhost"}, timeout=(5, 0.1)
        )
    _arm(bench, world, "lenteur", seconds=0.1)
    assert bench.get(world, "/").text.endswith(BODY)
