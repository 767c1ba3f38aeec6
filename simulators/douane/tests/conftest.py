"""Customs, a portal and a Télépaiement, started once for all the tests of this folder."""

from collections.abc import Iterator

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde, run_bench
from simulators.coproprietaire.tests.monde import build_document
from simulators.coproprietaire.tests.portail import build_portail
from simulators.douane.service import build_service
from simulators.douane.tests.droits import RELATIONS_A1
from simulators.douane.tests.telepaiement import build_telepaiement


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """The server."""
    services = {"portailpro": build_portail, "douane": build_service, "telepaiement": build_telepaiement}
    with run_bench(services) as found:
        yield found


@pytest.fixture
def monde(bench: Bench) -> Iterator[Monde]:
    """A fresh world of ALPHA, whose establishment A1 has its relation for every service."""
    with bench.open(build_document(relation=RELATIONS_A1)) as opened:
        yield opened
