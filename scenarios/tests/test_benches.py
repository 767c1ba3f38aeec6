from __future__ import annotations

import pytest

from scenarios.benches import choose_bench

DOORS = ("http://127.0.0.1:1", "http://127.0.0.1:2")


@pytest.mark.parametrize(
    ("worker", "door"), [("", 0), ("master", 0), ("gw0", 0), ("gw1", 1), ("gw2", 0), ("gw13", 1)]
)
def test_each_process_keeps_to_one_bench(worker: str, door: int) -> None:
    """As many processes as benches have one each; a process more, or one started anew, shares."""
    assert choose_bench(DOORS, worker) == DOORS[door]


def test_one_bench_serves_everybody() -> None:
    """A short run opens one bench, whatever the process."""
    assert {choose_bench(DOORS[:1], worker) for worker in ("", "gw0", "gw1")} == {DOORS[0]}
