"""Joins the two worlds, and is the only file that sees both.

Opens the bench when the command did not, hands its address to the suite, and the evidence of the suite to the
collector of events.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from reports import collect
from scenarios.benches import choose_bench
from scenarios.collected import PLAN
from steps.bench import start_bench
from steps.errors import BenchFault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest_plugins = ("scenarios.staging",)


def pytest_configure(config: pytest.Config) -> None:
    """A slow machine is no counter-example: durations belong to the benchmarks."""
    if config.pluginmanager.hasplugin("_hypothesis_pytestplugin"):
        # imported only where properties are played: it would cost every run of the rules
        from hypothesis import settings

        settings.register_profile("banc", deadline=None)
        settings.load_profile("banc")


@dataclass(frozen=True)
class Desk:
    """Where a scenario leaves what explains its failure."""

    item: pytest.Item

    def attach(self, kind: str, path: Path) -> None:
        """Join a piece of evidence to the scenario: screenshot, page, journal or trace."""
        collect.attach(self.item, kind, path)

    def reserve(self, reason: str) -> None:
        """Say what the scenario will not have proved, should it pass."""
        collect.reserve(self.item, reason)

    def has_failed(self) -> bool:
        """Whether something has gone wrong so far; what does not apply is not a failure."""
        finding = collect.read_finding(self.item)
        return finding is not None and finding[0] not in {"conforme", "non_applicable"}

    def has_deviated(self) -> bool:
        """Whether an écart was found so far: the system under test is at fault, not the bench."""
        finding = collect.read_finding(self.item)
        return finding is not None and finding[0] == "non_conforme"


@pytest.fixture
def desk(request: pytest.FixtureRequest) -> Desk:
    """The collector of events, as one scenario sees it."""
    return Desk(request.node)


@pytest.fixture(scope="session")
def control_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Address of the control door: the command's bench, or one of our own that stops with the session."""
    plan = request.config.stash[PLAN]
    if plan is not None and plan.bench_fault:
        raise BenchFault(plan.bench_fault)
    if plan is not None and plan.bench:
        yield choose_bench(plan.benches, os.environ.get("PYTEST_XDIST_WORKER", ""))
        return
    bench = start_bench(request.config.rootpath)
    try:
        yield bench.wait().control
    finally:
        bench.stop()
