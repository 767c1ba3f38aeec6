"""Arrivals are open: nobody waits for anybody, and whoever finds no room is counted as lost."""

import json
from typing import TypedDict

from load.tests.gevent_process import run_lines

LINES = """
import json, gevent
from time import perf_counter
from load.dispatching import Loop, cycle, dispatch

lost, begun, origin = [], {{}}, perf_counter()
now = lambda: perf_counter() - origin
def visit(index, planned):
    begun[index] = now() - planned
    gevent.sleep({stay})
"""
OPEN = """
late = dispatch(list(enumerate({arrivals})), visit,
    in_flight_max={room}, lose=lambda index, planned: lost.append(index), now=now)
print(json.dumps({{"begun": begun, "lost": lost, "late": late}}))
"""
CLOSED = """
cycle(iter(range(100)), visit, Loop(people=2, until=0.5, pause_s=0.0), now=now)
print(json.dumps({{"begun": begun}}))
"""


class Told(TypedDict):
    """How late each visit began, by number of arrival; who was lost; how late each launch was."""

    begun: dict[str, float]
    lost: list[int]
    late: list[float]


def _dispatch(arrivals: tuple[float, ...], *, stay: float, room: int) -> Told:
    """What a dispatch of these arrivals told."""
    told: Told = json.loads(run_lines((LINES + OPEN).format(arrivals=arrivals, stay=stay, room=room)))
    return told


def test_a_slow_visit_delays_nobody() -> None:
    """Three people who stay two seconds each still arrive when planned, and the lateness is told."""
    told = _dispatch((0.0, 0.05, 0.1), stay=2.0, room=10)
    assert not told["lost"]
    assert all(0 <= late < 1.5 for late in told["begun"].values())
    assert len(told["late"]) == 3


def test_whoever_finds_no_room_is_lost_and_said_so() -> None:
    """With room for one, the second of two people at once is lost, the third is not."""
    told = _dispatch((0.0, 0.01, 3.0), stay=1.0, room=1)
    assert told["lost"] == [1]
    assert set(told["begun"]) == {"0", "2"}


def test_in_the_closed_model_people_wait_for_each_visit() -> None:
    """Two people who stay 0.2 s come back until half a second has passed: six visits at most."""
    told = json.loads(run_lines((LINES + CLOSED).format(stay=0.2)))
    assert 2 <= len(told["begun"]) <= 6
