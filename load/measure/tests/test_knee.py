"""The knee is found from the outcomes alone, in few trials, and never promised beyond what held."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.knee import Knee, Search, Trial, decide

SEARCH = Search(floor=1, ceiling=200, precision=0.1)


def _search(true_knee: float, *, starves_at: float = float("inf")) -> tuple[Knee, int]:
    """Play the trials on a target that holds up to a rate, with a generator that starves at another."""
    trials: list[Trial] = []
    while not isinstance(step := decide(trials, SEARCH), Knee):
        if step >= starves_at:
            trials.append(Trial(step, "affame"))
        else:
            trials.append(Trial(step, "tenu" if step <= true_knee else "rompu"))
        assert len(trials) < 20, "the search must end"
    return step, len(trials)


@given(st.floats(1, 199))
def test_the_knee_lies_between_what_held_and_what_broke(true_knee: float) -> None:
    """Within the precision, in 13 trials at most: eight doublings, then halvings."""
    knee, trials = _search(true_knee)
    assert knee.why == "trouve"
    assert knee.held is not None
    assert knee.broken is not None
    assert knee.held <= true_knee < knee.broken <= knee.held * 1.1001
    assert trials <= 13


@pytest.mark.parametrize(("true_knee", "why"), [(0.5, "sous-le-plancher"), (500, "au-dela-du-plafond")])
def test_a_knee_outside_the_search_is_said_so(true_knee: float, why: str) -> None:
    """Neither bound is taken for the knee."""
    assert _search(true_knee)[0].why == why


@given(st.floats(1, 199), st.floats(1, 199))
def test_a_starved_generator_never_finds_a_knee_above_itself(true_knee: float, starves_at: float) -> None:
    """When the generator gave way first, it is said, and nothing above what held is promised."""
    knee, _ = _search(true_knee, starves_at=starves_at)
    assert knee.why == "generateur" or (knee.broken or 0) <= starves_at
    assert knee.held is None or knee.held <= true_knee


def test_a_starved_rate_is_tried_again_once() -> None:
    """Then it bounds the search: what breaks below it is the knee, else nothing is; the second try counts."""
    starved = [Trial(1, "tenu"), *[Trial(2, "affame")] * 2]
    assert decide(starved[:2], SEARCH) == 2
    assert decide(starved, SEARCH) == pytest.approx(2**0.5)
    assert decide([*starved, Trial(1.95, "tenu")], SEARCH) == Knee(1.95, None, "generateur")
    assert decide([*starved, Trial(1.05, "rompu")], SEARCH) == Knee(1, 1.05, "trouve")
    assert decide([Trial(1, "affame")] * 2, SEARCH) == Knee(None, None, "generateur")
    assert decide([Trial(1, "affame"), Trial(1, "tenu")], SEARCH) == 2


def test_a_rate_that_breaks_then_holds_is_broken() -> None:
    """A knee is a promise: one failure is enough."""
    trials = [Trial(1, "tenu"), Trial(2, "rompu"), Trial(2, "tenu")]
    assert decide(trials, SEARCH) == pytest.approx(2**0.5)


@pytest.mark.parametrize(("floor", "ceiling", "precision"), [(0, 1, 0.1), (2, 1, 0.1), (1, 2, 0)])
def test_a_search_that_cannot_end_is_refused(floor: float, ceiling: float, precision: float) -> None:
    """Bounds in order, and a precision above 0."""
    with pytest.raises(ValueError, match="expected"):
        Search(floor, ceiling, precision)
