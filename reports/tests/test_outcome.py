"""From an exception to a verdict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.outcome import MAX_REASON, Finding, clean, judge
from reports.verdicts import Verdict


class _Declared(AssertionError):
    """An exception that says its own verdict, as those of the bench do."""

    def __init__(self, verdict: object, message: str = "dit pourquoi") -> None:
        super().__init__(message)
        self.verdict = verdict


def _verdict(error: BaseException, *tags: str, in_given: bool = False) -> str:
    return judge(error, in_given=in_given, tags=tags).verdict.value


@pytest.mark.parametrize("verdict", ["non_conforme", "non_concluant", "erreur_banc", "non_applicable"])
def test_an_exception_says_its_own_verdict(verdict: str) -> None:
    """Duck-typed: the reports import none of the exceptions of the bench."""
    assert judge(_Declared(verdict), in_given=False, tags=()) == Finding(Verdict(verdict), "dit pourquoi")


@pytest.mark.parametrize("verdict", ["conforme", "reserve", "superbe", None, 3])
def test_an_exception_cannot_declare_itself_green(verdict: object) -> None:
    """What raises went wrong: a green or unknown verdict is a fault of the bench."""
    assert _verdict(_Declared(verdict)) == "erreur_banc"


@pytest.mark.parametrize("error", [KeyError("x"), AssertionError("1 == 2"), pytest.fail.Exception("no")])
def test_an_unknown_exception_is_a_fault_of_the_bench(error: BaseException) -> None:
    """Even an assertion: only a matcher may say that the portal is wrong."""
    finding = judge(error, in_given=False, tags=())
    assert finding.verdict is Verdict.ERREUR_BANC
    assert finding.reason is not None
    assert type(error).__name__ in finding.reason


def test_the_place_of_a_fault_is_told() -> None:
    """A fault of the bench says which of our lines raised."""
    try:
        int("siren")
    except ValueError as error:
        reason = judge(error, in_given=False, tags=()).reason or ""
    assert "test_outcome.py, ligne" in reason


def test_a_scene_that_cannot_be_set_says_nothing_of_the_rule() -> None:
    """A `non_conforme` in a Given is a missing prerequisite; other verdicts are left as they are."""
    finding = judge(_Declared("non_conforme"), in_given=True, tags=("non_bloquant", "AMB-15"))
    assert finding == Finding(Verdict.NON_CONCLUANT, "Préalable non réuni : dit pourquoi")
    assert _verdict(_Declared("erreur_banc"), in_given=True) == "erreur_banc"


def test_a_non_blocking_example_is_a_reserve_only_when_it_cites_a_reading() -> None:
    """@non_bloquant alone softens nothing."""
    assert _verdict(_Declared("non_conforme"), "non_bloquant", "AMB-15") == "reserve"
    assert _verdict(_Declared("non_conforme"), "non_bloquant") == "non_conforme"
    assert _verdict(_Declared("non_conforme"), "AMB-15") == "non_conforme"
    assert _verdict(_Declared("non_concluant"), "non_bloquant", "AMB-15") == "non_concluant"


def test_a_skip_is_green_only_when_it_was_declared() -> None:
    """`non_applicable:` is a verdict, any other skip is a proof that is missing."""
    declared = pytest.skip.Exception("non_applicable: un nouvel onglet ne se montre qu'au navigateur")
    finding = judge(declared, in_given=True, tags=())
    assert finding == Finding(Verdict.NON_APPLICABLE, "un nouvel onglet ne se montre qu'au navigateur")
    assert _verdict(pytest.skip.Exception("flaky")) == "non_concluant"


@given(st.text())
def test_a_reason_is_fit_for_a_file_and_a_terminal(text: str) -> None:
    """No escape sequence, no control character, nothing that UTF-8 refuses, bounded."""
    reason = clean(f"\x1b[31m{text}\x1b[0m")
    assert "\x1b" not in reason
    assert len(reason) <= MAX_REASON + 1
    assert reason.encode("utf-8").decode("utf-8") == reason
