"""The server is started once for all the tests; each test has a world of its own."""

from collections.abc import Iterator

import pytest

from simulators.identity.tests.bench import IdentityBench, Sites, run_bench


@pytest.fixture(scope="session")
def bench() -> Iterator[IdentityBench]:
    """The server."""
    with run_bench() as found:
        yield found


@pytest.fixture
def sites(bench: IdentityBench) -> Iterator[Sites]:
    """A fresh world of honest sites."""
    opened = bench.open()
    yield opened
    bench.worlds.close(opened.world.name)
