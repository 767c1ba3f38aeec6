"""What a journey costs the generator, beside a bare FastHttpUser that does the same requests."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from locust import FastHttpUser
from locust.contrib.fasthttp import FastHttpSession
from locust.env import Environment

from load.benchmarks.recording import Silence, record_journey, replay
from load.calibration.measuring import open_quiet_session
from load.fast_http import FastHttpTransport
from load.journeys.registry import JOURNEYS
from load.plan import People, Plan
from load.playing import Playing, find_troupe
from load.timing import Stopwatch
from load.users.casting import Cast
from steps.drivers.clock import read_wall_clock
from steps.drivers.http.navigator import REDIRECTS, Navigator
from steps.drivers.http.navigator import Visit as Typed
from steps.drivers.transport import Exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from load.benchmarks.recording import Recorded

JOURNEY = "directeur"
CAST = Cast(seed=20_260_303, habitues=12)
ROUNDS, REPEATS = 15, 4
LIMIT_S = 10.0


def print_journey() -> None:
    """Milliseconds of CPU per journey, interleaved: medians, and ratios to the bare one."""
    urls, exchanges = record_journey(JOURNEY, CAST)
    with TemporaryDirectory() as folder, replay(exchanges, Path(folder)):
        ways: dict[str, Callable[[], None]] = {
            "FastHttpUser nu": _bare(exchanges),
            "transport et mesures": _seam(exchanges),
            "redirections et cookies": _navigated(exchanges),
            "parcours sans comparer": _played(urls, checks=False),
            "pages comparées": _played(urls, checks=True),
        }
        spent: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, play in ways.items():
                begun = process_time()
                for _ in range(REPEATS):
                    play()
                spent[name].append((process_time() - begun) / REPEATS * 1000)
    print(f"CPU du générateur, parcours « {JOURNEY} », {len(exchanges)} requêtes, {ROUNDS} tours alternés :")
    bare = spent["FastHttpUser nu"]
    for name, values in spent.items():
        ratio = median(value / base for value, base in zip(values, bare, strict=True))
        print(f"  {name:<24}{median(values):7.2f} ms  x {ratio:.2f}")


def _bare(exchanges: tuple[Recorded, ...]) -> Callable[[], None]:
    """The same requests by hand: a fresh session, Locust's own statistics, nothing read."""
    environment = Environment(user_classes=[FastHttpUser])
    environment.create_local_runner()
    prepared = [(one.method, *_address(one), one.data.decode() if one.data else None) for one in exchanges]

    def play() -> None:
        session = FastHttpSession(
            base_url=None,
            request_event=environment.events.request,
            user=None,
            network_timeout=LIMIT_S,
            connection_timeout=LIMIT_S,
        )
        for method, url, headers, data in prepared:
            answer = session.request(
                method, url, data=data, headers=headers, name="page", allow_redirects=False
            )
            assert answer.content is not None
        session.client.clientpool.close()

    return play


def _address(one: Recorded) -> tuple[str, dict[str, str]]:
    parts = urlsplit(one.url)
    url = parts._replace(netloc=f"127.0.0.1:{parts.port}").geturl()
    return url, {**dict(one.sent), "Host": parts.netloc}


def _seam(exchanges: tuple[Recorded, ...]) -> Callable[[], None]:
    """The same requests through our transport, timed and written down as in a run; pages are not read."""
    prepared = [Exchange(one.method, one.url, one.sent, one.data) for one in exchanges]

    def play() -> None:
        watch = Stopwatch(0, perf_counter(), Silence(), perf_counter)
        transport = FastHttpTransport(open_quiet_session(""), lambda _: "portailpro", watch.note)
        for exchange in prepared:
            with watch.step("page", "portailpro"):
                transport.exchange(exchange)
        transport.close()

    return play


def _navigated(exchanges: tuple[Recorded, ...]) -> Callable[[], None]:
    """The same pages from their first address on: redirects and cookies by our own rules; nothing is read."""
    followed = [False, *(one.status in REDIRECTS for one in exchanges)]
    begun = [one for one, is_followed in zip(exchanges, followed, strict=False) if not is_followed]
    pages = [Typed(one.url, one.method, one.data) for one in begun]

    def play() -> None:
        watch = Stopwatch(0, perf_counter(), Silence(), perf_counter)
        transport = FastHttpTransport(open_quiet_session(""), lambda _: "portailpro", watch.note)
        navigator = Navigator(transport, read_wall_clock)
        for page in pages:
            with watch.step("page", "portailpro"):
                navigator.load(page)
        transport.close()

    return play


def _played(urls: Mapping[str, str], *, checks: bool) -> Callable[[], None]:
    """The journey itself, as a run plays it."""
    people = People(CAST.seed, CAST.habitues, CAST.temoins, CAST.nouveaux)
    plan = Plan(
        urls=urls,
        arrivals=(0.0,),
        journeys=(JOURNEY,),
        people=people,
        in_flight_max=1,
        duration_s=LIMIT_S,
        samples="",
        checks_share=1.0 if checks else 0.0,
    )
    cast = find_troupe(people).assign([JOURNEYS[JOURNEY].role])
    playing = Playing(plan, 0, Silence(), perf_counter, cast)
    return lambda: playing.visit(0, perf_counter())
