"""What each scenario finds on stage, and what it leaves behind when it fails."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scenarios.catalogue import read_catalogue
from scenarios.collected import PLAN, list_castings
from scenarios.definitions import list_definition_modules
from scenarios.evidence import Desk, Evidence
from scenarios.lookup import remember_lookups
from scenarios.markers import declare_markers
from scenarios.marks import find_mark
from scenarios.pickles import BROWSER_ONLY
from scenarios.plan import Casting, Plan
from scenarios.progress import KEPT
from scenarios.replay import REPLAYED, play_with_replay
from scenarios.selection import PLAIN_DRIVER
from scenarios.sharing import build_stage, find_refusal
from steps.aliases.transport import RenamedTransport
from steps.drivers.browser.profiles import PROFILES
from steps.drivers.control import ControlDoor
from steps.drivers.edi import EdiDoor
from steps.drivers.registry import Browsers, read_capabilities
from steps.drivers.registry import open_driver as open_named
from steps.screens.labels import REFERENCE, override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from steps.aliases.stage import SharedStage
    from steps.drivers.contract import Driver
    from steps.drivers.control import World
    from steps.screens.labels import Labels

SLOW_MS = 600
# the FAQ names Edge and so do we; its engine is Chromium's, and few machines have it
OPTIONAL = "edge"


def pytest_configure(config: pytest.Config) -> None:
    """Let pytest know the tags of the catalogue and the sentences of the steps."""
    declare_markers(config, read_catalogue(config.rootpath / "features"))
    for name in list_definition_modules():
        config.pluginmanager.import_plugin(name)
    config.add_cleanup(remember_lookups())


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """A browser scenario that fails is played once more, for evidence; the others are left to pytest."""
    plan = item.config.stash[PLAN]
    browser = any(casting.driver != PLAIN_DRIVER for _, casting in list_castings([item]))
    if plan is None or not plan.evidence or not browser:
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


@pytest.fixture(autouse=True)
def _applicable(casting: Casting, plan: Plan, request: pytest.FixtureRequest) -> None:
    """What driver or target declared that they cannot show is not applicable, before anything starts."""
    refusal = find_refusal(plan, request.node)
    if refusal:
        pytest.skip(f"non_applicable: {refusal}")
    named = [name for name in PROFILES if request.node.get_closest_marker(name)]
    alone = named or request.node.get_closest_marker(BROWSER_ONLY)
    if alone and not read_capabilities(casting.driver).browser:
        pytest.skip("non_applicable: seul un navigateur peut montrer cet exemple")
    if named and casting.driver not in named:
        pytest.skip(f"non_applicable: exemple des navigateurs {', '.join(named)}")


@pytest.fixture(autouse=True)
def _at_hand(_applicable: None, casting: Casting, plan: Plan) -> None:
    """A browser that is nowhere leaves its examples unproved; Edge alone may be absent without harm."""
    lack = plan.missing.get(casting.driver)
    if lack is not None:
        pytest.skip(f"non_applicable: {lack}" if casting.driver == OPTIONAL else lack)


@pytest.fixture(autouse=True)
def _reserve(casting: Casting, desk: Desk) -> None:
    """A profile that proves less than the rule says leaves a reserve where it passes."""
    reserve = read_capabilities(casting.driver).reserve
    if reserve:
        desk.reserve(reserve)


@pytest.fixture(autouse=True)
def _not_caught_yet(casting: Casting, plan: Plan, desk: Desk) -> Iterator[None]:
    """A mutant that its own rule has caught is not met again: one écart is a proof, twenty prove no more."""
    mark = find_mark(plan, casting)
    if mark is None:
        yield
        return
    if mark.exists():
        pytest.skip("non_applicable: système fautif déjà attrapé par sa règle")
    yield
    if desk.has_deviated():
        mark.touch()


@pytest.fixture
def driver_name(casting: Casting) -> str:
    """The driver that plays this scenario."""
    return casting.driver


@pytest.fixture
def evidence(request: pytest.FixtureRequest, plan: Plan, desk: Desk) -> Evidence:
    """Where this scenario keeps what explains its failure."""
    [(_, casting)] = list_castings([request.node])
    place = Path(plan.evidence) if plan.evidence else None
    return Evidence(desk, casting, place, replayed=REPLAYED in request.node.stash)


@pytest.fixture
def labels(plan: Plan) -> Labels:
    """The names that the screens of the target bear."""
    return override(REFERENCE, plan.shared.labels) if plan.shared else REFERENCE


@pytest.fixture
def shared(
    plan: Plan, door: ControlDoor, browsers: Browsers, labels: Labels, evidence: Evidence
) -> Iterator[SharedStage | None]:
    """The one world of a foreign portal, renamed for this scenario; None where each has its own."""
    if plan.shared is None:
        yield None
        return
    with ExitStack() as opened:

        def open_plain(_person: str) -> Driver:
            driver = open_named(PLAIN_DRIVER, browsers=browsers)
            opened.callback(driver.close)
            return driver

        stage = build_stage(plan, evidence.casting, door.caller, labels, open_plain, again=evidence.replayed)
        opened.callback(stage.clear)
        yield stage


@pytest.fixture
def edi(world: World, browsers: Browsers, shared: SharedStage | None) -> EdiDoor:
    """The EDI door of customs."""
    transport = RenamedTransport(browsers.transport, shared.words) if shared else browsers.transport
    return EdiDoor(world.urls["douane"], transport)


@pytest.fixture
def world(  # noqa: PLR0913, PLR0917 - a world is made of that much
    door: ControlDoor,
    casting: Casting,
    plan: Plan,
    evidence: Evidence,
    request: pytest.FixtureRequest,
    shared: SharedStage | None,
) -> Iterator[World]:
    """A world of its own, with the mutant that this casting names; kept when it failed and was asked for."""
    if shared is not None:
        yield shared.world
        evidence.keep_journal(shared.world)
        return
    variants = {plan.variants[casting.mutant]: casting.mutant} if casting.mutant else None
    made = door.open_world(variants=variants)
    yield made
    evidence.keep_journal(made)
    if plan.keep and evidence.has_failed:
        request.node.user_properties.append((KEPT, dict(made.urls)))
    else:
        door.close_world(made.name)


@pytest.fixture
def open_driver(
    casting: Casting,
    world: World,  # noqa: ARG001 - the drivers are closed before their world
    browsers: Browsers,
    evidence: Evidence,
    shared: SharedStage | None,
) -> Iterator[Callable[[str], Driver]]:
    """Each call gives one more person's own browser, or cookie jar; closed with the scenario."""
    with ExitStack() as opened:

        def open_one(person: str) -> Driver:
            driver = open_named(casting.driver, browsers=browsers, trace=evidence.replayed)
            opened.callback(driver.close)
            opened.callback(evidence.keep_pages, person, driver)
            opened.callback(evidence.keep_end, person, driver)
            return shared.dress(person, driver) if shared else driver

        yield open_one
