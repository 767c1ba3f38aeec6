"""The services are started once for all the tests of this folder; each test has a world of its own."""

from collections.abc import Iterator

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde, run_bench
from simulators.coproprietaire.tests.monde import build_document
from simulators.coproprietaire.tests.portail import build_portail
from simulators.coproprietaire.tests.sites import build_essai, build_voisin


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """The server: the skeleton under two names of its three, and a portal."""
    with run_bench({"portailpro": build_portail, "impots": build_essai, "urssaf": build_voisin}) as found:
        yield found


@pytest.fixture
def monde(bench: Bench) -> Iterator[Monde]:
    """A fresh world of ALPHA."""
    with bench.open(build_document()) as opened:
        yield opened
