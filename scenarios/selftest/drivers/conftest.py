from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from scenarios.selftest.drivers.fixed_site import FixedSite
from steps.drivers.registry import Browsers, open_driver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.drivers.contract import Driver

DRIVERS = os.environ.get("BANC_PILOTES", "http,chromium").split(",")


@pytest.fixture(scope="session")
def site() -> Iterator[FixedSite]:
    """The fixed pages, on every *.localhost host."""
    with FixedSite() as served:
        yield served


@pytest.fixture(scope="session")
def browsers() -> Iterator[Browsers]:
    """The browsers of this process, started when first needed."""
    with Browsers() as shared:
        yield shared


@pytest.fixture(params=DRIVERS)
def driver(request: pytest.FixtureRequest, browsers: Browsers) -> Iterator[Driver]:
    """One person, by each driver in turn."""
    one = open_driver(request.param, browsers=browsers)
    yield one
    one.close()
