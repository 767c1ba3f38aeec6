"""The site, started once for all the tests of this folder."""

from collections.abc import Iterator

import pytest

from simulators.coproprietaire.tests.bench import Bench, Monde, run_bench
from simulators.net_entreprises.service import NOM, build_service


@pytest.fixture(scope="session")
def bench() -> Iterator[Bench]:
    """The server."""
    with run_bench({NOM: build_service}) as found:
        yield found


@pytest.fixture
def monde(bench: Bench) -> Iterator[Monde]:
    """A fresh world, with nobody in it."""
    with bench.open({}) as opened:
        yield opened
