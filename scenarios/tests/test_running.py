from __future__ import annotations

from pathlib import Path

import pytest

from scenarios.catalogue import Catalogue
from scenarios.plan import Casting, Plan, read_plan
from scenarios.repository import BUILD, Repository
from scenarios.runfile import RunSheet
from scenarios.running import Run, build_arguments, choose_workers, explain_code, name_files
from scenarios.targets import Target

TARGET = Target("reference", "Portail de référence", "http://portailpro.localhost", "monde")
SHEET = RunSheet(TARGET, "V1", ("http",), Catalogue((), ()), ())


def _plan(castings: int, driver: str = "http") -> Plan:
    return Plan(tuple(Casting(f"a.feature:{line}", driver) for line in range(castings)))


def _run(*options: str) -> Run:
    return Run(name_files(Repository(Path("/banc")), "check"), SHEET, _plan(9), None, options)


@pytest.mark.parametrize(("castings", "driver"), [(5, "http"), (80, "http"), (2, "chromium")])
def test_a_short_run_is_played_in_one_process(castings: int, driver: str) -> None:
    """A run of a few seconds does not pay for the start of workers."""
    assert choose_workers(None, _plan(castings, driver)) == 0


@pytest.mark.parametrize(("castings", "driver"), [(100, "http"), (3, "chromium")])
def test_a_long_run_is_shared(castings: int, driver: str) -> None:
    """A longer run is shared between two processes at least."""
    assert choose_workers(None, _plan(castings, driver)) >= 2


@pytest.mark.parametrize(("asked", "given"), [(0, 0), (2, 2), (8, 5)])
def test_the_number_asked_is_respected(asked: int, given: int) -> None:
    """-n is obeyed, but no process is started to stay idle."""
    assert choose_workers(asked, _plan(5)) == given


def test_what_the_person_asked_comes_last() -> None:
    """Options meant for pytest follow ours, so that they win."""
    assert build_arguments(_run("-x", "-k", "virement"))[-4:] == [
        "scenarios/bindings",
        "-x",
        "-k",
        "virement",
    ]


@pytest.mark.parametrize("option", ["-v", "-vv", "--tb=long", "--collect-only"])
def test_asking_for_details_lifts_the_silence(option: str) -> None:
    """Pytest is quiet unless the person asked it to speak."""
    assert "--no-summary" in build_arguments(_run("-x"))
    assert "--no-summary" not in build_arguments(_run(option))


@pytest.mark.parametrize(
    ("code", "meant"),
    [(0, None), (1, None), (5, None), (2, 70), (3, 70), (4, 64), (70, 70), (130, 130), (-9, 70)],
)
def test_codes_of_pytest_become_ours(code: int, meant: int | None) -> None:
    """Only a run played to its end can be judged; any other code of pytest has its meaning among ours."""
    fault = explain_code(code)
    assert (None if fault is None else fault.exit_code) == meant


def test_each_command_has_its_own_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kill matrix never touches the events of a check, wherever a person has her own written."""
    monkeypatch.delenv(BUILD, raising=False)
    check, mutants = (name_files(Repository(Path("/banc")), name) for name in ("check", "mutants"))
    assert check.events == Path("/banc/build/events.jsonl")
    assert not {check.sheet, check.plan, check.events} & {mutants.sheet, mutants.plan, mutants.events}


def test_a_plan_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Every worker reads the plan that the command wrote."""
    castings = (Casting("a.feature:3#2", "chromium", "sans-effet"),)
    variants = {"sans-effet": "portailpro"}
    plan = Plan(
        castings,
        benches=("http://127.0.0.1:1",),
        variants=variants,
        evidence="build/evidence",
        headed=True,
        keep=True,
    )
    plan.write(tmp_path / "plan.json")
    assert read_plan(tmp_path / "plan.json") == plan
