"""What a request may weigh, on real sockets: whatever it announces, however it comes in."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection

import pytest
import requests

from simulators.core import serving
from simulators.core.bodies import BODY_MAX
from simulators.core.control.openapi import DOCUMENT_MAX
from simulators.core.tests.small_bench import SmallBench, run_small_bench

JSON = {"Content-Type": "application/json"}
PERSON = {"Accept": "text/html,*/*"}
HUGE = 10**12
PIECE = 16 * 1024


@pytest.fixture(scope="module")
def bench() -> Iterator[SmallBench]:
    """A bench of one service."""
    with run_small_bench() as running:
        yield running


@contextmanager
def opened(
    bench: SmallBench, path: str, *headers: str, door: bool = False, world: str = ""
) -> Iterator[socket.socket]:
    """A request of which the headers only have gone out."""
    port = int(bench.control.rpartition(":")[2]) if door else bench.port
    host = f"127.0.0.1:{port}" if door else f"petit--{world or bench.open_world()}.localhost:{port}"
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        lines = [f"POST {path} HTTP/1.1", f"Host: {host}", *headers, "", ""]
        connection.sendall("\r\n".join(lines).encode())
        yield connection


def read_status(connection: socket.socket) -> int:
    """The status of the answer, once it is there."""
    return int(connection.recv(PIECE).split(b" ", 2)[1])


def is_cut(connection: socket.socket, pieces: int) -> bool:
    """Whether the server ends the connection while that many pieces are sent, or just after them."""
    try:
        for _ in range(pieces):
            connection.sendall(b"x" * PIECE)
        while connection.recv(PIECE):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


def dribble(size: int) -> Iterator[bytes]:
    """A body without Content-Length, piece by piece."""
    for start in range(0, size, PIECE):
        yield b"x" * min(PIECE, size - start)


def test_a_body_is_taken_up_to_its_last_byte(bench: SmallBench) -> None:
    """Announced or not; one byte more is refused."""
    world = bench.open_world()
    for body in (b"x" * BODY_MAX, dribble(BODY_MAX)):
        assert bench.post(world, "/lire", data=body).text == str(BODY_MAX)
    for body in (b"x" * (BODY_MAX + 1), dribble(BODY_MAX + 1)):
        assert bench.post(world, "/lire", data=body).status_code == 413


def test_a_machine_reads_a_problem_and_a_person_a_page(bench: SmallBench) -> None:
    """One sentence that says how much is taken."""
    world, sentence = bench.open_world(), "64 Kio au plus en une fois. Rien n’est enregistré."
    told = bench.post(world, "/lire", data=b"x" * 10**5)
    assert told.headers["content-type"] == "application/problem+json"
    assert (told.json()["status"], told.json()["detail"]) == (413, sentence)
    page = bench.post(world, "/lire", data=b"x" * 10**5, headers=PERSON)
    assert page.status_code == 413
    assert page.headers["content-type"].startswith("text/html")
    assert sentence in page.text


@pytest.mark.parametrize("expect", [(), ("Expect: 100-continue",)])
def test_what_is_announced_too_large_is_refused_before_it_comes(
    bench: SmallBench, expect: tuple[str, ...]
) -> None:
    """Not a byte of it is waited for, nor called for."""
    with opened(bench, "/lire", f"Content-Length: {HUGE}", *expect) as connection:
        assert read_status(connection) == 413


def test_a_body_announced_smaller_than_it_is_gains_nothing(bench: SmallBench) -> None:
    """What follows is no request: the connection ends there."""
    with opened(bench, "/lire", "Content-Length: 3") as connection:
        assert is_cut(connection, pieces=2 * BODY_MAX // PIECE)


def test_a_body_that_is_not_read_is_answered_at_once(bench: SmallBench) -> None:
    """Whoever is turned away hears it before the rest of the body, however long it is."""
    with opened(bench, "/renvoi", f"Content-Length: {HUGE}") as connection:
        assert read_status(connection) == 401
    assert bench.post(bench.open_world(), "/renvoi", data=b"x" * 20 * 2**20).status_code == 401


def test_after_a_body_thrown_away_the_connection_serves_again(bench: SmallBench) -> None:
    """Sent to its end, it leaves room for the next request, on the same connection."""
    host = {"Host": f"petit--{bench.open_world()}.localhost"}
    connection = HTTPConnection("127.0.0.1", bench.port, timeout=5)
    for path, status in (("/renvoi", 401), ("/lire", 413), ("/renvoi", 401)):
        connection.request("POST", path, b"x" * 20 * 2**20, host)
        connection.auto_open = False
        answer = connection.getresponse()
        answer.read()
        assert answer.status == status
    connection.close()


def test_a_body_thrown_away_has_an_end_too(bench: SmallBench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Past some bytes after the answer, the connection is closed."""
    monkeypatch.setattr(serving, "LINGER_MAX", 2**20)
    with opened(bench, "/renvoi", f"Content-Length: {HUGE}") as connection:
        assert read_status(connection) == 401
        assert is_cut(connection, pieces=2**28 // PIECE)


def test_a_body_that_never_ends_is_not_waited_for(bench: SmallBench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some time after the answer, the connection is closed."""
    monkeypatch.setattr(serving, "LINGER_S", 0.2)
    with opened(bench, "/renvoi", f"Content-Length: {HUGE}") as connection:
        assert read_status(connection) == 401
        assert is_cut(connection, pieces=1)


def test_a_slow_service_hears_no_more_than_another(bench: SmallBench) -> None:
    """It takes a little of a body before it is slow, and refuses the rest as ever."""
    world = bench.open_world()
    fault = {"name": "lenteur", "service": "petit", "seconds": 0.05}
    requests.post(f"{bench.control}/worlds/{world}/faults", json=fault, timeout=5)
    with opened(bench, "/lire", f"Content-Length: {HUGE}", world=world) as connection:
        connection.sendall(b"x" * 3 * 2**20)
        assert read_status(connection) == 413


def test_the_control_door_takes_worlds_and_no_more(bench: SmallBench) -> None:
    """413 as problem+json, announced or not; what other doors refuse passes here."""
    url = f"{bench.control}/worlds/{bench.open_world()}/clock"
    told = requests.post(url, data=dribble(DOCUMENT_MAX + 1), headers=JSON, timeout=20)
    assert (told.status_code, told.headers["content-type"]) == (413, "application/problem+json")
    assert told.json()["detail"].startswith("16 Mio au plus en une fois.")
    spaces = b" " * (BODY_MAX + 1)
    assert requests.post(url, data=spaces + b'{"advance_s": 1}', headers=JSON, timeout=5).status_code == 200
    path = url.removeprefix(bench.control)
    with opened(
        bench, path, f"Content-Length: {HUGE}", f"Content-Type: {JSON['Content-Type']}", door=True
    ) as c:
        assert read_status(c) == 413
