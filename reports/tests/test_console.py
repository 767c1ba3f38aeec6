"""The table in the terminal."""

import io
from typing import Any

import pytest

from reports.answer import compute_answer
from reports.console import Screen, measure, render_table
from reports.console_kills import render_kills
from reports.mutants import fold
from reports.read import read_bytes
from reports.tests import sample, sample_red
from reports.traceability import trace
from reports.wording import NBSP, count_of, list_of, say_duration, say_instant

PIPE = Screen(width=110, height=None, colours=False)


def _table(content: bytes, screen: Screen = PIPE) -> str:
    run = read_bytes(content)
    return render_table(run, trace(run), screen)


def _answer(*scenarios: Any, **changes: Any) -> str:
    rules = [sample.rule("TDB-19"), sample.rule("TDB-13")]
    run = read_bytes(sample.whole_run(scenarios, rules, **changes))
    return compute_answer(run, trace(run)).replace(NBSP, " ")


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_each_rule_is_there_and_the_answer_is_last(tmp_path: Any) -> None:
    """Every rule of the selection has its line; the last line answers."""
    lines = _table(sample_red.red_run(tmp_path / "build")).splitlines()
    for rule_id, *_ in sample.RULES:
        assert any(line.startswith(rule_id) for line in lines)
    assert lines[-1].replace(NBSP, " ") == (
        "Le portail « reference » ne respecte pas 1 règle sur 11 : TDB-19."
    )


def test_a_red_rule_says_why_under_its_line(tmp_path: Any) -> None:
    """The reason of the worst scenario stands under a red rule, not under a green one."""
    lines = _table(sample_red.red_run(tmp_path / "build")).splitlines()
    reasons = [lines[rank - 1].split()[0] for rank, line in enumerate(lines) if "└" in line]
    assert reasons == ["CPT-16", "CPT-17", "TDB-19"]


@pytest.mark.parametrize("height", [24, 30, 50])
def test_158_rules_fit_one_screen(height: int) -> None:
    """When all rules do not fit, the red ones stay and the others are counted."""
    rules = [sample.rule(f"TDB-{number:02d}") for number in range(99)]
    played = [
        sample.scenario(rule["id"], "conforme" if rank % 3 else "non_conforme")
        for rank, rule in enumerate(rules)
    ]
    table = _table(sample.whole_run(played, rules), Screen(width=80, height=height, colours=False))
    assert len(table.splitlines()) < height
    assert all(len(line) <= 80 for line in table.splitlines()[:-1])
    assert "autres règles" in table
    assert "✓ Conforme" not in table


@pytest.mark.parametrize(("number", "height"), [(40, 24), (200, None)], ids=["terminal", "log"])
def test_a_long_matrix_fits_one_screen_and_shows_what_escaped(number: int, height: int | None) -> None:
    """Beyond a screen the mutants that escaped come first, and the others are counted by section."""
    sheets = [{**sample_red.MUTANTS[0], "name": f"mutant-{rank:03d}"} for rank in range(number)]
    killed, spared = (sample.scenario("TDB-19", verdict) for verdict in ("non_conforme", "conforme"))
    played = [{**killed, "mutant": sheet["name"]} for sheet in sheets[:-1]]
    played.append({**spared, "mutant": sheets[-1]["name"]})
    campaign = fold(read_bytes(sample.whole_run(played, mutants=sheets)))
    lines = render_kills(campaign, Screen(width=80, height=height, colours=False)).splitlines()
    assert len(lines) < (height or 40)
    assert f"mutant-{number - 1:03d} (HTTP)" in lines[1]
    assert f"TDB     ✗ {number - 1} sur {number} attrapés" in lines[2]
    assert not any("mutant-000" in line for line in lines)


def test_more_escaped_than_a_screen_holds_are_counted() -> None:
    """A suite that catches nothing says how much it does not show."""
    sheets = [{**sample_red.MUTANTS[0], "name": f"mutant-{rank:03d}"} for rank in range(99)]
    played = [{**sample.scenario("TDB-19", "conforme"), "mutant": sheet["name"]} for sheet in sheets]
    campaign = fold(read_bytes(sample.whole_run(played, mutants=sheets)))
    table = render_kills(campaign, Screen(width=80, height=24, colours=False))
    assert len(table.splitlines()) < 24
    assert "… et 84 autres : tout est dans la page." in table.replace(NBSP, " ")


def test_colours_are_for_people_only(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """No escape sequence in a pipe or with NO_COLOR; some on a terminal."""
    content = sample_red.red_run(tmp_path / "build")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[" not in _table(content, measure(io.StringIO()))
    assert "\x1b[" in _table(content, measure(_Terminal()))
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in _table(content, measure(_Terminal()))


def test_the_answer_says_what_matters_most() -> None:
    """One sentence for each end that a run can have."""
    ok = [sample.scenario("TDB-19"), sample.scenario("TDB-13")]
    who = "Le portail « reference »"
    assert _answer(*ok) == f"{who} respecte les 2 règles jouées."
    assert _answer(ok[0]) == f"{who} n’est pas jugé sur 1 règle sur 2 : TDB-13."
    assert _answer(*ok, exit_status=2).startswith(f"{who} n’a pas été jugé en entier")
    assert _answer(selection=[]).startswith(f"{who} n’a pas été jugé : aucune règle")
    broken = sample.scenario("TDB-19", "erreur_banc")
    assert _answer(broken, *ok) == f"{who} n’a pas pu être jugé : le banc est en défaut sur TDB-19."
    idle = sample.scenario("TDB-13", "non_applicable")
    assert _answer(ok[0], idle) == f"{who} respecte la règle jouée, TDB-13 non applicable."
    doubtful = sample.scenario("TDB-13", "reserve")
    assert _answer(ok[0], doubtful) == f"{who} respecte les 2 règles jouées, avec réserve sur TDB-13."
    red = sample.scenario("TDB-19", "non_conforme")
    assert _answer(red, mutant="virements-visibles", selection=["TDB-19"]) == (
        f"{who}, rendu fautif par « virements-visibles », ne respecte pas la règle TDB-19."
    )
    assert _answer(*ok, sample.scenario("PAI-01", "non_conforme")).startswith(f"{who} échoue sur un exemple")


def test_words_are_french() -> None:
    """Durations, dates, agreements and lists as people write them."""
    said = [say_duration(seconds).replace(NBSP, " ") for seconds in (0.0, 0.034, 1.34, 9.99, 42.4, 59.9, 185)]
    assert said == ["0,00 s", "0,03 s", "1,3 s", "10 s", "42 s", "1 min 00 s", "3 min 05 s"]
    assert say_instant("2026-08-01T09:05:00+02:00").replace(NBSP, " ") == "1er août 2026 à 9 h 05"
    assert say_instant("hier") == "hier"
    assert [count_of(number, "règle").replace(NBSP, " ") for number in (0, 1, 2)] == [
        "0 règle",
        "1 règle",
        "2 règles",
    ]
    assert list_of([]) == ""
    assert list_of(["A", "B", "C"]) == "A, B et C"
    assert list_of(list("ABCDEFG")).replace(NBSP, " ") == "A, B, C, D et 3 autres"
