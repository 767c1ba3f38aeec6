"""Reading back: whole runs, runs cut anywhere, and files that are not ours."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.errors import UnreadableEvents, UsageError
from reports.read import read, read_bytes
from reports.tests import sample
from reports.traceability import trace
from reports.verdicts import Verdict, compute_exit_code

RULES = [sample.rule("TDB-19"), sample.rule("TDB-13")]

SCENARIOS = st.lists(
    st.builds(
        sample.scenario,
        st.sampled_from(["TDB-19", "TDB-13"]),
        st.sampled_from([verdict.value for verdict in Verdict]),
        driver=st.sampled_from(["http", "chromium"]),
        name=st.sampled_from(["Élan « prélevé »", "Virement"]),
    ),
    min_size=1,
    max_size=4,
)


@given(SCENARIOS, st.data())
def test_no_prefix_of_a_run_is_greener_than_the_run(scenarios: list[Any], data: st.DataObject) -> None:
    """Cut a file at any byte before its last line: never exit 0, and no rule turns from red to green."""
    content = sample.whole_run(scenarios, RULES)
    whole = trace(read_bytes(content))
    end_of_header = content.index(b"\n")
    start_of_footer = content.rindex(b"\n", 0, -1) + 1
    # the closing brace is the last byte that matters: without it the last line is not JSON
    cut = data.draw(st.integers(end_of_header, start_of_footer + len(content[start_of_footer:]) - 3))
    part = trace(read_bytes(content[:cut]))
    assert compute_exit_code(part.verdict) != 0
    for complete, partial in zip(whole.traces, part.traces, strict=True):
        assert complete.verdict.is_green or not partial.verdict.is_green


@given(SCENARIOS)
def test_a_whole_run_reads_back_what_was_written(scenarios: list[Any]) -> None:
    """Every scenario is there, in order, with its verdict."""
    run = read_bytes(sample.whole_run(scenarios, RULES))
    assert run.is_complete
    assert [found.verdict.value for found in run.scenarios] == [said["verdict"] for said in scenarios]
    assert run.header.selection == ("TDB-19", "TDB-13")


def test_a_truncated_last_line_is_said() -> None:
    """A killed run says that its last line is incomplete, and keeps what came before."""
    content = sample.whole_run([sample.scenario("TDB-19"), sample.scenario("TDB-19")])
    run = read_bytes(content[: content.index(b'{"type": "footer"') - 30])
    assert len(run.scenarios) == 1
    assert run.cut == (
        "L’exécution a été interrompue : le fichier d’événements n’a pas de fin "
        "et sa dernière ligne est incomplète."
    )


def test_a_cut_inside_a_letter_is_tolerated() -> None:
    """A last line cut in the middle of an accented letter does not break the reading."""
    line = sample.encode([sample.scenario("TDB-19", name="é")])
    cut = line[: line.index("é".encode()) + 1]
    assert read_bytes(sample.encode([sample.header()]) + cut).scenarios == ()


def test_a_footer_that_counts_more_scenarios_is_not_believed() -> None:
    """Lines lost in the middle make the run incomplete."""
    run = read_bytes(sample.encode([sample.header(), sample.scenario("TDB-19"), sample.footer(2)]))
    assert run.cut == "Le fichier d’événements a perdu des scénarios : 2 annoncés, 1 présents."


@pytest.mark.parametrize("status", [2, 3, 4])
def test_a_pytest_that_did_not_end_is_not_believed(status: int) -> None:
    """Interrupted, in internal error or misused, pytest did not play all it should."""
    run = read_bytes(sample.whole_run([sample.scenario("TDB-19")], exit_status=status))
    assert not run.is_complete


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "pas d’en-tête lisible"),
        (b'{"type": "header", "schema"', "pas d’en-tête lisible"),
        (b"[1]\n{}\n", "ligne 1, un objet JSON était attendu"),
        (sample.encode([sample.scenario("TDB-19")]), "pas d’en-tête lisible"),
        (sample.encode([sample.header()]) + b"broken\n{}\n", "ligne 2 illisible"),
        (
            sample.encode([sample.header(), {"type": "surprise"}]),
            "ligne 2 contraire à son schéma, $.type: 'surprise'",
        ),
        (
            sample.encode([sample.header(), sample.scenario("TDB-19", "superbe")]),
            "ligne 2 contraire à son schéma, $.verdict",
        ),
        (
            sample.encode([sample.header(), sample.footer(0), sample.scenario("TDB-19")]),
            "$.type: 'footer' n’est pas attendu ici",
        ),
        (sample.encode([{**sample.header(), "schema": 2}]), "ligne 1 contraire à son schéma, $.schema"),
        (sample.encode([{**sample.header(), "surprise": 2}]), "ligne 1 contraire à son schéma"),
    ],
)
def test_a_file_that_breaks_its_schema_is_refused(content: bytes, said: str) -> None:
    """Anywhere but at its end, a broken file is a fault of the bench, named by line and key."""
    with pytest.raises(UnreadableEvents) as refusal:
        read_bytes(content)
    assert said in str(refusal.value)
    assert refusal.value.exit_code == 70


def test_a_missing_file_is_a_misuse(tmp_path: Path) -> None:
    """No file: one sentence that says what to do, exit 64."""
    with pytest.raises(UsageError) as refusal:
        read(tmp_path / "nowhere.jsonl")
    assert "./banc check" in str(refusal.value)
    assert refusal.value.exit_code == 64


def test_the_duration_is_the_span_of_the_scenarios() -> None:
    """From the first start to the last end, whatever the order of the lines; 0 without any scenario."""
    late = sample.scenario("TDB-19", started_at=107.0, duration_s=2.0)
    early = sample.scenario("TDB-19", started_at=100.0, duration_s=8.0)
    assert read_bytes(sample.whole_run([late, early])).duration_s == 9.0
    assert read_bytes(sample.whole_run([])).duration_s == 0.0


def test_a_run_that_left_some_of_its_plan_aside_concludes_nothing() -> None:
    """Two scenarios planned, one deselected: nothing is green, and the page says how many are missing."""
    run = read_bytes(sample.whole_run([sample.scenario("TDB-19")], [sample.rule("TDB-19")], planned=2))
    assert run.cut == "1 scénarios joués sur 2 prévus : une option de pytest a écarté les autres."
    assert trace(run).verdict is Verdict.NON_CONCLUANT
    whole = read_bytes(sample.whole_run([sample.scenario("TDB-19")], [sample.rule("TDB-19")], planned=1))
    assert trace(whole).verdict is Verdict.CONFORME
