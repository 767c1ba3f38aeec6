"""Rules joined with what was really played."""

from typing import Any

import pytest

from reports.conformance import compute_conformance
from reports.errors import ReportError
from reports.read import read_bytes
from reports.schema import find_fault
from reports.tests import sample
from reports.traceability import trace
from reports.verdicts import Verdict

RULES = [sample.rule("TDB-19"), sample.rule("TDB-13")]


def _judge(*scenarios: Any, **changes: Any) -> tuple[dict[str, str], Verdict]:
    traceability = trace(read_bytes(sample.whole_run(scenarios, RULES, **changes)))
    return {found.rule.id: found.verdict.value for found in traceability.traces}, traceability.verdict


def test_a_selected_rule_that_nothing_played_is_inconclusive() -> None:
    """Never absent, never green."""
    rules, verdict = _judge(sample.scenario("TDB-19"))
    assert rules == {"TDB-19": "conforme", "TDB-13": "non_concluant"}
    assert verdict is Verdict.NON_CONCLUANT


def test_a_tag_is_not_a_proof() -> None:
    """A scenario counts for the rules that its event names, not for those its tags name."""
    rules, _ = _judge(sample.scenario("TDB-19", tags=["TDB-19", "TDB-13"]))
    assert rules["TDB-13"] == "non_concluant"


def test_a_rule_not_selected_is_absent() -> None:
    """The header is the truth for the selection."""
    rules, verdict = _judge(
        sample.scenario("TDB-19"), sample.scenario("TDB-13", "non_conforme"), selection=["TDB-19"]
    )
    assert rules == {"TDB-19": "conforme"}
    assert verdict is Verdict.NON_CONFORME, "a failure outside the selection must not vanish"


def test_a_scenario_counts_for_each_rule_it_names() -> None:
    """One example may illustrate two rules."""
    rules, _ = _judge(sample.scenario("TDB-19", "non_conforme", rules=["TDB-19", "TDB-13"]))
    assert rules == {"TDB-19": "non_conforme", "TDB-13": "non_conforme"}


def test_a_driver_that_cannot_show_it_does_not_redden_the_rule() -> None:
    """DEC-13 under HTTP is not applicable, and conforme once a browser showed it."""
    idle = sample.scenario("TDB-19", "non_applicable")
    other = sample.scenario("TDB-13")
    assert _judge(idle, other)[0]["TDB-19"] == "non_applicable"
    assert _judge(idle, sample.scenario("TDB-19", driver="chromium"), other)[0]["TDB-19"] == "conforme"


def test_a_fault_outside_any_rule_reddens_the_run() -> None:
    """A file that could not be collected is a fault of the bench, exit 70."""
    broken = sample.scenario("TDB-19", "erreur_banc", rules=[], driver="")
    rules, verdict = _judge(sample.scenario("TDB-19"), sample.scenario("TDB-13"), broken)
    assert set(rules.values()) == {"conforme"}
    assert verdict is Verdict.ERREUR_BANC


def test_a_run_cut_short_calls_no_rule_conforme() -> None:
    """The example that is missing could have been the red one."""
    run = read_bytes(sample.encode([sample.header(RULES), sample.scenario("TDB-19")]))
    traceability = trace(run)
    assert [found.verdict.value for found in traceability.traces] == ["non_concluant", "non_concluant"]


def test_a_rule_unknown_of_the_header_is_kept() -> None:
    """A selection that names a rule without a statement still shows it."""
    run = read_bytes(sample.whole_run([], RULES, selection=["PAI-01"]))
    (found,) = trace(run).traces
    assert (found.rule.id, found.verdict.value) == ("PAI-01", "non_concluant")


def test_conformance_has_the_shape_of_the_design() -> None:
    """The document holds exactly the keys of the design, and fits its own schema."""
    played = [
        sample.scenario("TDB-19", started_at=10.0, duration_s=0.5),
        sample.scenario("TDB-13", "non_conforme", started_at=11.0, duration_s=1.0, driver="chromium"),
    ]
    excluded = [{"id": "PAI-03", "reason": "plus tard"}]
    run = read_bytes(sample.whole_run(played, RULES, exit_status=1, excluded=excluded))
    document = compute_conformance(run, trace(run))
    assert find_fault("conformance", document) is None
    assert document == {
        "schema": 1,
        "target": {"name": "reference", "url": "http://portailpro.localhost:8700"},
        "edition": "V1",
        "drivers": ["http", "chromium"],
        "duration_s": 2.0,
        "totals": {
            "rules": 2,
            "erreur_banc": 0,
            "non_conforme": 1,
            "non_concluant": 0,
            "reserve": 0,
            "conforme": 1,
            "non_applicable": 0,
        },
        "rules": [
            {
                "id": "TDB-19",
                "subject": "portail",
                "verdict": "conforme",
                "scenarios": [_line("TDB-19", "http", "conforme", 0.5, None)],
            },
            {
                "id": "TDB-13",
                "subject": "portail",
                "verdict": "non_conforme",
                "scenarios": [_line("TDB-13", "chromium", "non_conforme", 1.0, "Une raison.")],
            },
        ],
        "excluded": excluded,
    }


def _line(rule: str, driver: str, verdict: str, duration_s: float, reason: str | None) -> dict[str, Any]:
    said = {"name": f"Exemple de {rule}", "feature": "features/tableau_de_bord/virements.feature", "line": 10}
    return {**said, "driver": driver, "verdict": verdict, "duration_s": duration_s, "reason": reason}


def test_a_document_that_breaks_its_schema_is_not_written(tmp_path: Any) -> None:
    """What other programs read is checked before it replaces the previous file."""
    from reports.conformance import write_conformance

    path = tmp_path / "conformance.json"
    path.write_text("previous", encoding="utf-8")
    with pytest.raises(ReportError, match="non écrit"):
        write_conformance(path, {"schema": 1})
    assert path.read_text(encoding="utf-8") == "previous"
