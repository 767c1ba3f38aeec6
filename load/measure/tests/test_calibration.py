"""The law of the calibration is what its draws follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.calibration import COUNT, LAW, plan_calibration
from load.measure.percentiles import compute_percentile


@given(st.integers(0, 10_000), st.floats(0.05, 0.99))
def test_the_draws_follow_the_law_wherever_they_begin(first: int, share: float) -> None:
    """Within 1 % of the range: the error that is printed is the generator's, not the sample's."""
    draws = [LAW.draw(first + number) for number in range(COUNT)]
    assert abs(compute_percentile(draws, share) - LAW.quantile(share)) <= 0.01 * (LAW.high - LAW.low)


def test_the_calibration_takes_three_seconds() -> None:
    """A run is not held up for longer."""
    instants = plan_calibration()
    assert len(instants) == COUNT
    assert instants[-1] == pytest.approx(3, abs=0.05)
