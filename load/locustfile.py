"""What Locust runs, alone or as a master with its workers: one plan, each process its share.

The plan comes from a file (BANC_LOAD_PLAN) to the process that has no master, or is one; a master sends it
to its workers, which send back what they saw. So a worker on another machine needs no file.
"""

from __future__ import annotations

import os
from pathlib import Path
from time import perf_counter, time
from typing import TYPE_CHECKING, Any

import gevent
from gevent import get_hub
from gevent.event import AsyncResult
from locust import FastHttpUser, constant, events, task
from locust.runners import MasterRunner, WorkerRunner

from load.calibration.measuring import calibrate
from load.journeys.registry import find_journey
from load.locust_numbers import install
from load.measure.samples import Step
from load.plan import LIFELINE, VARIABLE, read_plan
from load.playing import Playing, find_troupe
from load.recorder import Recorder, Relay

if TYPE_CHECKING:
    from locust.env import Environment

    from load.measure.samples import Sample
    from load.recorder import Recording

install()
PLAN, FACTS, DONE = "banc-plan", "banc-faits", "banc-fini"
PREPARE_S, PREPARE_ONE_S = 1.0, 0.002
CALIBRATE_S = 3.5
# The plan and the instant at which the run begins, seconds of the machines' own clocks.
SENT: AsyncResult[tuple[str, float]] = AsyncResult()


class Told:
    """A recorder that also tells Locust each step, as felt: its page then shows the report's numbers."""

    def __init__(self, kept: Recording, environment: Environment) -> None:
        self._kept, self._environment = kept, environment

    def record(self, sample: Sample) -> None:
        """Write one fact."""
        self._kept.record(sample)
        if isinstance(sample, Step):
            self._environment.events.request.fire(  # type: ignore[no-untyped-call]
                request_type=sample.actor,
                name=sample.name,
                response_time=sample.felt * 1000,
                response_length=0,
                exception=sample.error and RuntimeError(sample.error),
                context={},
            )


class Repartiteur(FastHttpUser):
    """The one user that Locust sees in each process; the people of the plan are its greenlets."""

    host = "http://127.0.0.1"
    wait_time = constant(0)

    @task
    def run_the_plan(self) -> None:
        """Launch this process's share, wait for the last one, say that it is over."""
        runner = self.environment.runner
        text, starts_at = SENT.get(timeout=60)
        if isinstance(runner, WorkerRunner):
            relay = Relay(lambda lines: runner.send_message(FACTS, {"lines": lines}))
            try:
                _play(text, starts_at, runner.worker_index, Told(relay, self.environment))
            finally:
                relay.flush()
                runner.send_message(DONE, {})
        else:
            recorder = Recorder(Path(read_plan(text).samples))
            try:
                _play(text, starts_at, 0, Told(recorder, self.environment))
            finally:
                recorder.close()
                _leave(self.environment)
        # Locust would call the task again until it is told to stop.
        AsyncResult().get()


def _play(text: str, starts_at: float, worker: int, recorder: Recording) -> None:
    plan = read_plan(text)
    cast = find_troupe(plan.people).assign([find_journey(name).role for name in plan.journeys])
    if plan.calibration:
        recorder.record(calibrate(plan.calibration, worker))
    origin = perf_counter() + (starts_at - time())
    Playing(plan, worker, recorder, lambda: perf_counter() - origin, cast).run()


def _leave_with_parent() -> None:
    """End when standard input closes: whoever launched us is gone, or wants us to stop."""
    get_hub().threadpool.apply(lambda: os.read(0, 1))
    os._exit(0)


@events.init.add_listener  # type: ignore[untyped-decorator]
def prepare(environment: Environment, **_: Any) -> None:
    """Give each process its part: a worker waits for the plan, the others read it."""
    runner = environment.runner
    if LIFELINE in os.environ:
        gevent.spawn(_leave_with_parent)
    if isinstance(runner, WorkerRunner):
        runner.register_message(PLAN, lambda msg, **_: SENT.set((msg.data["plan"], msg.data["starts_at"])))
    elif isinstance(runner, MasterRunner):
        _gather(environment, runner)


def _gather(environment: Environment, runner: MasterRunner) -> None:
    """Write down what the workers send; stop when the last one is done."""
    recorder = Recorder(Path(_read_own().samples))
    done: list[str] = []

    def note_done(msg: Any, **_: Any) -> None:
        done.append(msg.node_id)
        if len(done) == _read_own().workers:
            recorder.close()
            _leave(environment)

    runner.register_message(FACTS, lambda msg, **_: recorder.write(msg.data["lines"].encode()))
    runner.register_message(DONE, note_done, concurrent=True)


@events.test_start.add_listener  # type: ignore[untyped-decorator]
def begin(environment: Environment, **_: Any) -> None:
    """Set the instant of the start, late enough for everybody to draw the people first."""
    runner = environment.runner
    if isinstance(runner, WorkerRunner):
        return
    plan, text = _read_own(), Path(os.environ[VARIABLE]).read_text(encoding="utf-8")
    starts_at = time() + PREPARE_S + PREPARE_ONE_S * (plan.people.habitues + len(plan.journeys))
    starts_at += CALIBRATE_S if plan.calibration else 0.0
    Path(plan.samples).with_name("started").write_text(str(starts_at), encoding="utf-8")
    if isinstance(runner, MasterRunner):
        runner.send_message(PLAN, {"plan": text, "starts_at": starts_at})
    else:
        SENT.set((text, starts_at))


def _read_own() -> Any:
    return read_plan(Path(os.environ[VARIABLE]).read_bytes())


def _leave(environment: Environment) -> None:
    assert environment.runner is not None
    environment.runner.quit()
    if environment.web_ui is not None:
        environment.web_ui.stop()  # type: ignore[no-untyped-call]
