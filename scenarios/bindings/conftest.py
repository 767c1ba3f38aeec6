"""What each scenario finds on stage, and what it leaves behind when it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest

from scenarios.catalogue import read_catalogue
from scenarios.collected import PLAN, find_template
from scenarios.definitions import list_definition_modules
from scenarios.evidence import Desk, name_folder, write_journal
from scenarios.lookup import remember_lookups
from scenarios.markers import declare_markers
from scenarios.pickles import BROWSER_ONLY
from scenarios.plan import Casting, Plan
from scenarios.replay import REPLAYED, play_with_replay
from scenarios.selection import PLAIN_DRIVER
from steps.drivers.control import ControlDoor
from steps.drivers.registry import Browsers, open_driver as open_named, read_capabilities

if TYPE_CHECKING:
    from pathlib import Path

    from steps.drivers.contract import Driver
    from steps.drivers.control_values import World

SLOW_MS = 600


def pytest_configure(config: pytest.Config) -> None:
    """Let pytest know the tags of the catalogue and the sentences of the steps."""
    declare_markers(config, read_catalogue(config.rootpath / "features"))
    for name in list_definition_modules():
        config.pluginmanager.import_plugin(name)
    config.add_cleanup(remember_lookups())


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A browser scenario that fails is played once more, for evidence; others follow pytest's own protocol."""
    plan = item.config.stash[PLAN]
    casting = getattr(item, "callspec", None) and item.callspec.params.get("casting")
    if plan is None or not plan.evidence or not isinstance(casting, Casting) or casting.driver == PLAIN_DRIVER:
        return None
    play_with_replay(item, nextitem)
    return True


@pytest.fixture(scope="session")
def plan(request: pytest.FixtureRequest) -> Plan:
    """What this run plays; without a command, the scenarios by HTTP."""
    return request.config.stash[PLAN] or Plan(())


@pytest.fixture(scope="session")
def browsers(plan: Plan) -> Iterator[Browsers]:
    """The browsers of this process, started when first needed."""
    with Browsers(headless=not plan.headed, slow_ms=SLOW_MS if plan.headed else 0) as running:
        yield running


@pytest.fixture(scope="session")
def door(control_url: str, browsers: Browsers) -> ControlDoor:
    """The control door of the bench."""
    return ControlDoor(control_url, browsers.transport)
