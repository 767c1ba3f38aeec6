"""Known gaps: what they excuse, what they never excuse, and what they cost when they are stale."""

import pytest

from reports.console_gaps import render_gaps
from reports.gaps import State, judge_gaps
from reports.read import read_bytes
from reports.tests.sample import scenario, whole_run
from reports.traceability import trace
from reports.verdicts import Verdict, compute_exit_code

FILE = "scenarios/known_gaps/etranger.toml"


def gap(**changes: str) -> dict[str, str]:
    """A gap of TDB-19 by HTTP, accepted for long."""
    known = {"rule": "TDB-19", "driver": "http", "reason": "Pas encore.", "link": "https://suivi.example/1"}
    return {**known, "expires": "2027-01-01", **changes}


def judge(verdict: str, *known: dict[str, str]) -> tuple[tuple[State, ...], Verdict, str]:
    """States of the gaps, verdict of the exit code, and what the terminal says."""
    content = whole_run(
        [scenario("TDB-19", verdict)], drivers=["http"], gaps={"file": FILE, "known": list(known)}
    )
    run = read_bytes(content)
    found = judge_gaps(run, trace(run))
    assert trace(run).traces[0].verdict == verdict
    return tuple(each.state for each in found.judged), found.verdict, render_gaps(run, found)


def test_an_accepted_gap_changes_the_exit_code_alone() -> None:
    """A red rule that was announced leaves the exit code at 0; the rule stays non conforme."""
    states, verdict, told = judge("non_conforme", gap())
    assert (states, compute_exit_code(verdict)) == ((State.ACCEPTED,), 0)
    assert "Écart accepté : TDB-19, HTTP : Pas encore (https://suivi.example/1), jusqu’au 01/01/2027." in told


def test_a_stale_gap_fails_the_run() -> None:
    """The rule passes now: the block has to go."""
    states, verdict, told = judge("conforme", gap())
    assert (states, compute_exit_code(verdict)) == ((State.STALE,), 1)
    assert f"à retirer de {FILE}" in told


def test_an_expired_gap_fails_the_run() -> None:
    """After its day, nothing is excused any more."""
    states, verdict, told = judge("non_conforme", gap(expires="2026-03-02"))
    assert (states, compute_exit_code(verdict)) == ((State.EXPIRED,), 1)
    assert "Écart expiré le 02/03/2026" in told


def test_an_unknown_gap_is_proposed_ready_to_paste() -> None:
    """A red rule that nobody announced stays red, and its block is written."""
    _, verdict, told = judge("non_conforme")
    assert compute_exit_code(verdict) == 1
    assert '[[ecart]]\nregle = "TDB-19"\npilote = "http"\n' in told


@pytest.mark.parametrize("changes", [{"rule": "TDB-20"}, {"driver": "chromium"}])
def test_a_gap_that_was_not_played_is_without_object(changes: dict[str, str]) -> None:
    """What this run did not play is neither stale nor expired."""
    states, verdict, _ = judge("conforme", gap(expires="2020-01-01", **changes))
    assert (states, compute_exit_code(verdict)) == ((State.IDLE,), 0)


@pytest.mark.parametrize("verdict", ["erreur_banc", "non_concluant"])
def test_a_gap_excuses_nothing_but_an_ecart(verdict: str) -> None:
    """A fault of the bench, or a doubt, is no known gap."""
    _, found, _ = judge(verdict, gap())
    assert found == verdict
