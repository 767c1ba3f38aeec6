"""A percentile is right within 1 %, and adding workers loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.percentiles import compute_percentile
from load.measure.sketch import Sketch, compute_counted, represent

SECONDS = st.floats(1e-5, 1e4)
MANY = st.lists(SECONDS, min_size=1, max_size=300)
SHARES = st.floats(0.001, 1)


@given(MANY, SHARES)
def test_a_percentile_is_within_one_percent_of_the_exact_one(values: list[float], share: float) -> None:
    """Whatever the values and the share, from ten microseconds to hours."""
    exact = compute_percentile(values, share)
    assert abs(Sketch(values).percentile(share) - exact) <= 0.01 * exact


@given(MANY, MANY)
def test_two_workers_say_what_one_would_have_said(mine: list[float], theirs: list[float]) -> None:
    """Merged counts are those of one sketch over all the values: not close, equal."""
    assert Sketch(mine) + Sketch(theirs) == Sketch([*mine, *theirs])


@given(MANY)
def test_a_sketch_survives_a_message(values: list[float]) -> None:
    """What a worker writes is what the master reads."""
    sketch = Sketch(values)
    assert Sketch.read(sketch.write()) == sketch
    assert sketch.count == len(values)


@given(SECONDS)
def test_a_value_stands_for_itself_once_rounded(value: float) -> None:
    """Rounding twice is rounding once: Locust may round what is already rounded."""
    assert represent(represent(value)) == represent(value)


@given(MANY)
def test_one_value_at_a_time_is_all_at_once(values: list[float]) -> None:
    """`add` and the constructor count alike."""
    sketch = Sketch()
    for value in values:
        sketch.add(value)
    assert sketch == Sketch(values)


def test_zero_is_zero() -> None:
    """A loop that did not oversleep at all has no logarithm, and a percentile of 0."""
    assert Sketch([0.0, 0.0, 5.0]).percentile(0.5) == 0.0


def test_nothing_measured_has_no_percentile() -> None:
    """No number is made up."""
    assert Sketch().summary() == {"p50": None, "p95": None, "p99": None}
    with pytest.raises(ValueError, match="expected values"):
        Sketch().percentile(0.5)


@pytest.mark.parametrize("share", [0.0, -0.1, 1.1])
def test_a_share_out_of_range_is_refused(share: float) -> None:
    """A percentile lies above 0 and up to 100 %."""
    with pytest.raises(ValueError, match="share"):
        compute_counted({1.0: 1}, share)


def test_a_limit_of_one_second_is_missed_at_1050_ms() -> None:
    """Locust's own rounding to two digits would say 1000 or 1100: here 1050 stays 1050 within 1 %."""
    found = Sketch([1.05] * 100).percentile(0.95)
    assert found == pytest.approx(1.05, rel=0.01)
    assert found > 1.0
