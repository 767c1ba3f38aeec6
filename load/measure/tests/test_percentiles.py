"""A percentile is a measured value, by nearest rank."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.percentiles import compute_percentile

VALUES = st.lists(st.floats(0, 100), min_size=1, max_size=200)


@given(VALUES, st.floats(0.01, 1))
def test_a_percentile_is_a_value_that_enough_values_do_not_exceed(values: list[float], share: float) -> None:
    """A measured value, not an invented one; the next smaller value would not do."""
    found = compute_percentile(values, share)
    assert found in values
    assert sum(v <= found for v in values) >= math.ceil(share * len(values))
    assert sum(v < found for v in values) < math.ceil(share * len(values))


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], 0.0), ([1.0], 1.5)])
def test_a_percentile_of_nothing_is_refused(values: list[float], share: float) -> None:
    """No number is made up."""
    with pytest.raises(ValueError, match="expected values"):
        compute_percentile(values, share)
