"""Customs and a portal, started once for all the tests of this folder."""

from collections.abc import Iterator

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde, run_bench
from simulators.coproprietaire.tests.monde import RELATIONS, build_document
from simulators.coproprietaire.tests.portail import build_portail
from simulators.douane.service import build_service


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """The server."""
    with run_bench({"portailpro": build_portail, "douane": build_service}) as found:
        yield found


@pytest.fixture
def monde(bench: Bench) -> Iterator[Monde]:
    """A fresh world of ALPHA, whose establishment A1 has its two relations."""
    with bench.open(build_document(relation=RELATIONS)) as opened:
        yield opened
