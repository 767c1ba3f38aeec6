"""One run of pytest over the features: its files, its command line, what its exit code means."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.child import run_pytest
from scenarios.errors import BadUsage, GuardFailed, Interrupted, ScenariosError
from scenarios.selection import PLAIN_DRIVER

if TYPE_CHECKING:
    from pathlib import Path

    from scenarios.plan import Plan
    from scenarios.repository import Repository
    from scenarios.runfile import RunSheet

PLUGINS = (
    # no property is played here: hypothesis would cost each process a quarter of a second
    "no:_hypothesis_pytestplugin", "pytest_bdd.plugin", "xdist", "pytest_randomly",
    "reports.collect", "scenarios.staging", "scenarios.progress", "scenarios.lifeline",
)  # fmt: skip
QUIET = ("-qq", "--no-header", "--no-summary", "--tb=no")
LOUD = ("-v", "--tb", "--pdb", "--trace", "-r", "--collect-only", "--co", "--help", "-h")
JUDGED = frozenset({0, 1, 5})
USAGE, INTERRUPTED = 4, 2
# measured on two cores: a scenario by HTTP, one in a browser, and the start of two more processes
HTTP_SECONDS, BROWSER_SECONDS, WORTH_SECONDS = 0.04, 1.5, 3.5


@dataclass(frozen=True)
class RunFiles:
    """The files of one run, apart from those of any other command."""

    sheet: Path
    plan: Path
    events: Path


def name_files(repository: Repository, command: str) -> RunFiles:
    """`build/events.jsonl` for a check, `build/<command>-events.jsonl` for another."""
    prefix = "" if command == "check" else f"{command}-"
    build = repository.build
    return RunFiles(
        build / f"{prefix}run.json", build / f"{prefix}plan.json", build / f"{prefix}events.jsonl"
    )


def name_report(command: str, repository: Repository, files: RunFiles) -> list[str]:
    """The command of reports that judges this run and writes beside its events."""
    return ["reports", command, "--events", str(files.events), "--out", str(repository.build)]


@dataclass(frozen=True)
class Run:
    """All that one run of pytest needs; no number of `workers` lets the length of the plan decide."""

    files: RunFiles
    sheet: RunSheet
    plan: Plan
    workers: int | None
    options: tuple[str, ...]
    lists_only: bool = False


def play(repository: Repository, run: Run) -> None:
    """Play a plan; returns when the events can be judged, raises when they cannot."""
    if not run.lists_only:
        run.files.events.unlink(missing_ok=True)
    run.sheet.write(run.files.sheet)
    run.plan.write(run.files.plan)
    code = run_pytest(repository.root, build_arguments(run))
    fault = explain_code(code)
    if fault is not None:
        raise fault


def build_arguments(run: Run) -> list[str]:
    """The command line of pytest; what the person asked comes last and wins."""
    files, wanted = run.files, run.options
    plugins = [word for plugin in PLUGINS for word in ("-p", plugin)]
    settings = ["-c", "pyproject.toml", "-o", f"cache_dir={files.plan.parent / 'pytest_cache'}"]
    given = {"--run-file": files.sheet, "--events-file": files.events, "--banc-plan": files.plan}
    paths = [word for option, path in given.items() for word in (option, str(path))]
    parallel = ["-n", str(choose_workers(run.workers, run.plan)), "--dist", "worksteal"]
    quiet = [] if any(option.startswith(LOUD) for option in wanted) else QUIET
    return [*settings, *plugins, *paths, *parallel, *quiet, "scenarios/bindings", *wanted]


def explain_code(code: int) -> ScenariosError | None:
    """None when pytest played the run to its end, whatever the scenarios did; else why not."""
    if code in JUDGED:
        return None
    if code == Interrupted.exit_code:
        return Interrupted("Interrompu : tout est arrêté.")
    if code == USAGE:
        return BadUsage("pytest refuse ses options (voir ci-dessus).")
    if code == INTERRUPTED:
        return GuardFailed(
            "pytest n'a pas pu charger toutes les étapes ou tous les scénarios (voir ci-dessus)."
        )
    if code == GuardFailed.exit_code:
        return GuardFailed("Le banc n'est pas fiable (voir ci-dessus) : aucun verdict rendu.")
    return GuardFailed(f"pytest s'est arrêté sur une erreur interne (code {code}).")


def choose_workers(asked: int | None, plan: Plan) -> int:
    """How many processes, never more than scenarios; none when a run is too short to pay for their start."""
    count = len(plan.castings)
    if asked is not None:
        return min(asked, count)
    seconds = sum(HTTP_SECONDS if cast.driver == PLAIN_DRIVER else BROWSER_SECONDS for cast in plan.castings)
    return 0 if seconds < WORTH_SECONDS else min(max(2, os.cpu_count() or 2), count)
