"""What the command answers by its exit code: a fault of the bench is 70, never a verdict on the portal."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from load.__main__ import main
from load.errors import BenchBroken
from load.measure.facts import Facts, sort_facts
from load.measure.samples import Arrival, Generator
from load.plan import BENCH_FAULT
from load.session import Session
from load.stage import Stage
from steps.bench import start_bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from load.measure.curve import Curve
    from load.planning import Drawn

CALM = Generator(0, (0.001,), (0.001,), 0.1)


@contextmanager
def _no_bench() -> Iterator[Stage]:
    yield Stage("reference", {"portailpro": "http://portailpro.localhost:1"})


def _play(*, wrong: tuple[str, ...] = (), error: str | None = None, checked: int = 1) -> object:
    def play(self: Session, curve: Curve, drawn: Drawn) -> Facts:
        del self, curve
        came = [
            Arrival(index, "payeur", instant, True, checked, wrong, error=error)
            for index, instant in enumerate(drawn.arrivals)
        ]
        return sort_facts(len(came), [*came, CALM])

    return play


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A build folder of its own, no bench to start, no page to make."""
    monkeypatch.setenv("BANC_BUILD", str(tmp_path))
    monkeypatch.setattr("load.session.open_bench", _no_bench)
    monkeypatch.setattr("load.__main__.render_page", lambda *_: None)
    return tmp_path


@pytest.mark.parametrize(
    ("played", "code", "verdict"),
    [
        ({}, 0, "conforme"),
        ({"wrong": ("Bruno voit 12,00 €",)}, 1, "non_conforme"),
        ({"checked": 0}, 2, "non_concluant"),
    ],
)
def test_the_exit_code_says_the_verdict(
    build: Path, monkeypatch: pytest.MonkeyPatch, played: dict[str, object], code: int, verdict: str
) -> None:
    """0, 1 and 2, each with its result on disk."""
    monkeypatch.setattr("load.__main__._read_objectives", lambda _: ())
    monkeypatch.setattr(Session, "play", _play(**played))  # type: ignore[arg-type]
    assert main(["--profile", "fumee"]) == code
    written = json.loads((build / "load" / "fumee" / "result.json").read_bytes())
    assert written["verdict"] == verdict


def test_the_curves_say_what_was_asked(build: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Title, mode and share of the pages compared, beside the curves; no faulty system here."""
    monkeypatch.setattr(Session, "play", _play())
    main(["--profile", "fumee", "--mode", "ouvert"])
    series = json.loads((build / "load" / "fumee" / "series.json").read_bytes())
    told = {key: series[key] for key in ("title", "mode", "mutant", "compared_share", "marks")}
    assert told == {
        "title": "Fumée : chacun voit ses montants, et eux seuls",
        "mode": "ouvert",
        "mutant": None,
        "compared_share": 1.0,
        "marks": [],
    }


def test_an_arrival_that_our_own_code_broke_is_a_fault_of_the_bench(
    build: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """70 and the fault, whatever the verdict on the rest would be."""
    monkeypatch.setattr(Session, "play", _play(error=f"{BENCH_FAULT} : KeyError 'siren'"))
    assert main(["--profile", "fumee"]) == 70
    assert "KeyError 'siren'" in capsys.readouterr().err
    assert (build / "load" / "fumee" / "result.json").exists()


def test_locust_that_stops_early_is_a_fault_of_the_bench(
    build: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """70, one sentence, and no result to mistake for one."""

    def play(*_: object) -> Facts:
        raise BenchBroken("Locust s’est arrêté avec le code 3 ; voir locust.log")

    monkeypatch.setattr(Session, "play", play)
    assert main(["--profile", "fumee"]) == 70
    assert "code 3" in capsys.readouterr().err
    assert not (build / "load" / "fumee" / "result.json").exists()


def test_simulators_that_do_not_start_are_a_fault_of_the_bench(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A real child that dies at once: 70, with its last words."""
    monkeypatch.setenv("BANC_BUILD", str(tmp_path))
    dying = (sys.executable, "-c", "raise SystemExit('port pris')")
    monkeypatch.setattr("load.stage.start_bench", lambda root: start_bench(root, dying))
    assert main(["--profile", "fumee"]) == 70
    said = capsys.readouterr().err
    assert "n'ont pas démarré" in said
    assert "port pris" in said


def test_an_interrupted_run_says_so(
    build: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """130, after Ctrl-C."""
    del build

    def play(*_: object) -> Facts:
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "play", play)
    assert main(["--profile", "fumee"]) == 130
    assert "interrompu" in capsys.readouterr().err
