"""A profile that proves less than the rule says leaves a reserve where it passes, and hides nothing."""

from typing import Any

import pytest

from reports.outcome import Finding
from reports.recording import Recording
from reports.verdicts import Verdict

RESERVE = "la mise en page seule est jugée"


def _recording(*outcomes: str) -> Recording:
    identity: Any = None
    return Recording(identity, [{"outcome": outcome} for outcome in outcomes], reserve=RESERVE)


def test_what_passes_with_a_reserve_is_a_reserve() -> None:
    """Its reason is the reserve itself."""
    assert _recording("passed", "passed").conclude() == Finding(Verdict.RESERVE, RESERVE)


def test_a_reserve_does_not_soften_what_is_red() -> None:
    """What the portal does wrong stays non conforme, with its own reason."""
    recording = _recording("passed", "failed")
    recording.findings.append(Finding(Verdict.NON_CONFORME, "attendu 1, trouvé 2"))
    assert recording.conclude() == Finding(Verdict.NON_CONFORME, "attendu 1, trouvé 2")


@pytest.mark.parametrize("outcomes", [(), ("passed", "skipped")])
def test_a_reserve_is_earned_as_green_is(outcomes: tuple[str, ...]) -> None:
    """No step, or one that was not seen to pass, is a fault of the bench."""
    assert _recording(*outcomes).conclude().verdict is Verdict.ERREUR_BANC
