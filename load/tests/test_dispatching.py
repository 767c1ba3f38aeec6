"""Arrivals are open: nobody waits for anybody, and whoever finds no room is counted as lost."""

import json

from load.tests.gevent_process import run_lines

LINES = """
import json, gevent
from time import perf_counter
from load.dispatching import dispatch

class Notes:
    def __init__(self): self.lost = []
    def record(self, sample): self.lost.append(sample.index)

notes, begun = Notes(), {{}}
def visit(index, planned):
    begun[index] = perf_counter() - planned
    gevent.sleep({stay})
dispatch({arrivals}, visit, in_flight_max={room}, recorder=notes, now=perf_counter)
print(json.dumps({{"begun": begun, "lost": notes.lost}}))
"""


def _dispatch(arrivals: tuple[float, ...], *, stay: float, room: int) -> tuple[dict[str, float], list[int]]:
    """How late each visit began, by number of arrival, and the numbers of those that were lost."""
    told = json.loads(run_lines(LINES.format(arrivals=arrivals, stay=stay, room=room)))
    return told["begun"], told["lost"]


def test_a_slow_visit_delays_nobody() -> None:
    """Three people who stay half a second each still arrive when planned."""
    begun, lost = _dispatch((0.0, 0.05, 0.1), stay=0.5, room=10)
    assert not lost
    assert all(0 <= late < 0.4 for late in begun.values())


def test_whoever_finds_no_room_is_lost_and_said_so() -> None:
    """With room for one, the second of two people at once is lost, the third is not."""
    begun, lost = _dispatch((0.0, 0.01, 0.6), stay=0.2, room=1)
    assert lost == [1]
    assert set(begun) == {"0", "2"}
