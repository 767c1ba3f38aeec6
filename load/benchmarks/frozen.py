"""A server frozen 2 s in every 10 s: what we say of it beside what Locust says by itself."""

from __future__ import annotations

import gevent
from locust import FastHttpUser, constant, task
from locust.env import Environment

from load.calibration.launching import open_target
from load.calibration.measuring import measure_felt
from load.lag import LagMeter
from load.measure.frozen import PERIOD_S, compute_true_percentile
from load.measure.sketch import Sketch

PERIODS = 3
RATE = 50
USERS = 10
THINK_S = 0.1


class Asker(FastHttpUser):
    """A closed loop: asks, waits for the answer, thinks, asks again."""

    wait_time = constant(THINK_S)

    @task
    def ask(self) -> None:
        """One page."""
        self.client.get("/0", name="page")


def print_frozen() -> None:
    """Felt p95 by open arrivals, and by Locust's closed users, on the same server for as long."""
    duration = PERIOD_S * PERIODS
    meter = LagMeter()
    with open_target("gel") as url:
        # Evenly spaced, so that whole periods are met evenly: what is left is our own error.
        felt = Sketch(measure_felt(url, [number / RATE for number in range(int(duration * RATE))]))
        closed = _measure_closed(url, duration)
    fared = meter.stop(0, ())
    truth, found = compute_true_percentile(0.95) * 1000, felt.percentile(0.95) * 1000
    print(f"Serveur figé 2 s toutes les 10 s, {duration:g} s, p95 vrai {truth:.0f} ms :")
    print(f"  arrivées ouvertes, ressenti : {found:.0f} ms ({found / truth - 1:+.1%} ; borne ± 3 %)")
    print(f"  Locust fermé, {USERS} utilisateurs : {closed:.0f} ms ({closed / truth - 1:+.1%})")
    print(f"  générateur : {fared.starved:.0%} de son temps de travail à attendre un cœur")


def _measure_closed(url: str, duration: float) -> float:
    """Locust's own p95, in milliseconds, without anything of ours."""
    environment = Environment(user_classes=[Asker], host=url)
    runner = environment.create_local_runner()
    runner.start(USERS, spawn_rate=USERS)
    gevent.sleep(duration)
    runner.quit()
    return float(environment.stats.total.get_response_time_percentile(0.95))
