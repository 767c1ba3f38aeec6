"""pytest plugin: plays the plan of the run, and refuses to run when pytest did not collect all of it."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Protocol

import pytest

from scenarios.collected import PLAN, keep_planned, list_castings, spread
from scenarios.errors import GuardFailed
from scenarios.guards.inventory import find_lost
from scenarios.plan import read_plan

LOST = pytest.StashKey[list[str]]()
OUTPUT = "banc_lost"


class WorkerNode(Protocol):
    """A worker of pytest-xdist, as its controller sees it."""

    config: pytest.Config


def pytest_addoption(parser: pytest.Parser) -> None:
    """The plan travels by its file, which every worker reads."""
    parser.getgroup("banc").addoption(
        "--banc-plan", metavar="FICHIER", type=Path, help="plan écrit par la commande"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Read the plan once in each process."""
    path = config.getoption("banc_plan")
    config.stash[PLAN] = read_plan(path) if path else None
    config.stash[LOST] = []


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One item for each casting."""
    spread(metafunc, metafunc.config.stash[PLAN])


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what the plan casts; when something of it was lost, play nothing."""
    plan = config.stash[PLAN]
    if plan is None:
        return
    lost = find_lost(plan.castings, [casting for _, casting in list_castings(items)])
    config.hook.pytest_deselected(items=keep_planned(items, plan))
    if lost:
        config.stash[LOST].extend(str(finding) for finding in lost)
        items.clear()
    if hasattr(config, "workeroutput"):
        config.workeroutput[OUTPUT] = config.stash[LOST]


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """What collection made lives until the end: the collector of memory need not go through it any more."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: WorkerNode) -> None:
    """A worker is done: it says what it did not find."""
    lost = getattr(node, "workeroutput", {}).get(OUTPUT, ())
    node.config.stash[LOST].extend(line for line in lost if line not in node.config.stash[LOST])


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A run that lost an example is a fault of the bench, whatever the others did."""
    if session.config.stash[LOST] and not hasattr(session.config, "workerinput"):
        session.exitstatus = GuardFailed.exit_code


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Name each example that was lost."""
    lost = config.stash[LOST]
    if lost:
        terminalreporter.write_line(
            f"Garde « inventaire » : {len(lost)} exemple(s) perdu(s), aucun verdict rendu."
        )
        terminalreporter.write_line("\n".join(f"  {line}" for line in lost))
