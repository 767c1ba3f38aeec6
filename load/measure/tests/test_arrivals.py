"""A plan of arrivals: the same for the same seed, and as dense as its curve."""

from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from load.measure.arrivals import draw_arrivals, draw_count, is_compared, share_arrivals
from load.measure.curve import Curve, draw_steady
from load.measure.tests.test_curve import draw_curves

SEEDS = st.integers(0, 2**32)
RAMP = Curve(((0, 0), (100, 20)))


@settings(deadline=None)
@given(draw_curves(), SEEDS)
def test_a_plan_is_in_order_within_its_curve_and_drawn_from_its_seed(curve: Curve, seed: int) -> None:
    """The same seed gives the same plan."""
    plan = draw_arrivals(curve, seed)
    assert list(plan) == sorted(plan)
    assert all(0 <= instant <= curve.duration_s for instant in plan)
    assert plan == draw_arrivals(curve, seed)


@given(draw_curves(), st.integers(1, 100), SEEDS)
def test_a_plan_of_a_known_number_has_that_number(curve: Curve, count: int, seed: int) -> None:
    """As many as asked, in order, within the curve."""
    plan = draw_count(curve, count, seed)
    assert len(plan) == count
    assert list(plan) == sorted(plan)
    assert all(0 <= instant <= curve.duration_s for instant in plan)


def test_as_many_come_as_the_curve_says() -> None:
    """Over 200 seeds, the mean number of arrivals is the area of the curve, in each half of it.

    The mean of 200 Poisson counts of 250 has a deviation of 1.1: six deviations are never met by chance.
    """
    plans = [draw_arrivals(RAMP, seed) for seed in range(200)]
    early = mean(sum(instant < 50 for instant in plan) for plan in plans)
    late = mean(sum(instant >= 50 for instant in plan) for plan in plans)
    assert early == pytest.approx(250, abs=6 * (250 / 200) ** 0.5)
    assert late == pytest.approx(750, abs=6 * (750 / 200) ** 0.5)


def test_arrivals_owe_nothing_to_each_other() -> None:
    """Poisson: the variance of the count is its mean (a regular plan would have none)."""
    counts = [len(draw_arrivals(draw_steady(10, 10), seed)) for seed in range(400)]
    spread = mean((count - 100) ** 2 for count in counts)
    assert 60 < spread < 140


def test_another_seed_gives_another_plan() -> None:
    """Two seeds do not repeat one plan."""
    assert draw_arrivals(RAMP, 1) != draw_arrivals(RAMP, 2)


@given(SEEDS, st.integers(1, 5))
def test_workers_share_one_plan(seed: int, workers: int) -> None:
    """Each arrival goes to one worker, under its number in the plan."""
    plan = draw_arrivals(draw_steady(5, 10), seed)
    shares = [share_arrivals(plan, worker, workers) for worker in range(workers)]
    together = sorted(arrival for share in shares for arrival in share)
    assert together == list(enumerate(plan))


@given(st.floats(0.01, 1), st.integers(1, 4), st.integers(0, 3))
def test_compared_pages_are_spread_over_all_workers(share: float, workers: int, worker: int) -> None:
    """The share asked, within a few, whoever plays; all of them for 1."""
    mine = [index for index in range(worker, 400 * workers, workers) if worker < workers]
    compared = sum(is_compared(index, share) for index in mine)
    assert abs(compared - share * len(mine)) <= 8
    assert all(is_compared(index, 1.0) for index in mine)
