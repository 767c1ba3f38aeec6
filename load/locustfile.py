"""What Locust runs: one dispatcher, that launches each person of the plan at the planned instant."""

from __future__ import annotations

import os
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from locust import FastHttpUser, constant, task
from locust.contrib.fasthttp import FastHttpSession

from load.dispatching import dispatch
from load.fast_http import FastHttpTransport
from load.journeys.entree_par_la_douane import entrer_par_la_douane
from load.journeys.entree_par_le_portail import entrer_par_le_portail
from load.journeys.visit import Visit
from load.lag import LagMeter
from load.measure.samples import Arrival
from load.plan import VARIABLE, read_plan
from load.recorder import Recorder
from load.timing import Stopwatch
from load.users.population import draw_monde, list_visiteurs
from steps.drivers.http.driver import HttpDriver
from steps.errors import StepsError

if TYPE_CHECKING:
    from steps.drivers.transport import Exchange

PLAN = read_plan(Path(os.environ[VARIABLE]))
JOURNEYS = (entrer_par_le_portail, entrer_par_la_douane)
NETWORK_TIMEOUT_S = 10.0


def name_exchange(exchange: Exchange) -> str:
    """One line of statistics per service and path, whatever the world and the query."""
    parts = urlsplit(exchange.url)
    service = (parts.hostname or "").partition(".")[0].partition("--")[0]
    return f"{service} {parts.path}"


class Repartiteur(FastHttpUser):
    """The one user that Locust sees; the people of the plan are its greenlets."""

    fixed_count = 1
    wait_time = constant(0)
    host = PLAN.urls["portailpro"]

    @task
    def run_the_plan(self) -> None:
        """Launch everybody, wait for the last one, stop Locust."""
        visiteurs = list_visiteurs(draw_monde(PLAN.seed, PLAN.population))
        with Recorder(Path(PLAN.samples)) as recorder:
            meter = LagMeter()

            def visit(index: int, planned: float) -> None:
                visiteur = visiteurs[index % len(visiteurs)]
                watch = Stopwatch(index, planned, recorder, perf_counter)
                transport = FastHttpTransport(self._open_session(), name_exchange)
                driver = HttpDriver(transport)
                one = Visit(visiteur, driver, PLAN.urls, watch)
                recorder.record(_play(one, index))
                driver.close()
                transport.close()

            dispatch(
                PLAN.arrivals, visit, in_flight_max=PLAN.in_flight_max, recorder=recorder, now=perf_counter
            )
            recorder.record(meter.stop())
        self.environment.runner.quit()

    def _open_session(self) -> FastHttpSession:
        """A session of one's own for each arrival: nobody inherits a connection."""
        return FastHttpSession(
            base_url=self.host,
            request_event=self.environment.events.request,
            user=self,
            network_timeout=NETWORK_TIMEOUT_S,
            connection_timeout=NETWORK_TIMEOUT_S,
        )


def _play(visit: Visit, index: int) -> Arrival:
    """Play one journey to its end or to its first failure, which its step has already written down."""
    error: str | None = None
    try:
        JOURNEYS[index % len(JOURNEYS)](visit)
    except StepsError as failure:
        error = str(failure)
    return Arrival(index, sent=True, checked=visit.checked, wrong=tuple(visit.wrong), error=error)
