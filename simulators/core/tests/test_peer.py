"""The client between services reaches this machine only, and hides no fault from its caller."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from simulators.core.clock import Clock
from simulators.core.faults import Fault
from simulators.core.peer import Peer, PeerAnswer, PeerUnreachable
from simulators.core.tests.small_bench import SmallBench, run_small_bench


@pytest.fixture(scope="module")
def bench() -> Iterator[SmallBench]:
    """A bench of one service."""
    with run_small_bench() as running:
        yield running


def _ask(*urls: str) -> list[PeerAnswer | PeerUnreachable]:
    """Ask each address in turn with one client, so that connections are kept between them."""

    async def ask() -> list[PeerAnswer | PeerUnreachable]:
        peer = Peer()
        try:
            return [await _ask_one(peer, url) for url in urls]
        finally:
            await peer.close()

    # A thread of its own: another test of this process may have left a loop running (browsers do).
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, ask()).result()


async def _ask_one(peer: Peer, url: str) -> PeerAnswer | PeerUnreachable:
    try:
        return await peer.request("essai", "GET", url)
    except PeerUnreachable as error:
        return error


def test_nothing_outside_this_machine_is_reached() -> None:
    """A name that is not under .localhost is refused before anything leaves."""
    (answer,) = _ask("http://portailpro.example/")
    assert isinstance(answer, PeerUnreachable)
    assert "*.localhost only" in str(answer)


def test_a_connection_cut_once_is_felt_once(bench: SmallBench) -> None:
    """Even over a kept connection, on which clients like to try again in silence."""
    world = bench.worlds.open(clock=Clock(), seed=1)
    url = f"http://petit--{world.name}.localhost:{bench.port}/"
    world.faults.arm(Fault("connexion-coupee", "petit", "/", 1))
    kept, cut, after = _ask(url + "refus", url, url)
    assert isinstance(kept, PeerAnswer)
    assert isinstance(cut, PeerUnreachable)
    assert isinstance(after, PeerAnswer)
    assert after.status == 200


def test_an_answer_that_is_no_json_is_said_unreadable() -> None:
    """A spoiled body is the other side's fault, told as such."""
    with pytest.raises(PeerUnreachable, match="expected JSON"):
        PeerAnswer(200, {}, b"<html>").json()
