"""A curve of arrivals: its area is how many come, its inverse is when."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.curve import Curve, draw_exponential, draw_steady, join

RATES = st.one_of(st.just(0.0), st.floats(0.01, 50))
STEPS = st.lists(st.tuples(st.floats(0.1, 20), RATES), min_size=1, max_size=8)


@st.composite
def draw_curves(draw: st.DrawFn) -> Curve:
    """Curves with flats, slopes, silences and a cliff now and then."""
    points = [(0.0, draw(st.floats(0.01, 50)))]
    for length, rate in draw(STEPS):
        points.append((points[-1][0] + length, rate))
        if draw(st.booleans()):
            points.append((points[-1][0], draw(RATES)))
    return Curve(tuple(points))


@given(draw_curves(), st.floats(0, 1))
def test_the_instant_is_the_inverse_of_the_cumulated_rate(curve: Curve, share: float) -> None:
    """Going to the instant and back gives the same number of people."""
    expected = share * curve.total
    instant = curve.find_instant(expected)
    assert 0 <= instant <= curve.duration_s
    assert curve.compute_cumulated(instant) == pytest.approx(expected, rel=1e-6, abs=1e-6 * curve.total)


@given(draw_curves(), st.floats(0.01, 1000))
def test_compression_keeps_the_rates_and_divides_the_people(curve: Curve, factor: float) -> None:
    """A day in five minutes has the peak of the day; fewer people meet it."""
    compressed = curve.compress(factor)
    assert compressed.peak == curve.peak
    assert compressed.total * factor == pytest.approx(curve.total)
    assert compressed.duration_s * factor == pytest.approx(curve.duration_s)


@given(draw_curves(), st.floats(0.1, 60), st.floats(0, 1))
def test_a_ceiling_is_never_passed_and_changes_nothing_below(curve: Curve, ceiling: float, at: float) -> None:
    """The rate is the smaller of the curve's and the ceiling's, at every instant."""
    instant = at * curve.duration_s
    capped = curve.cap(ceiling)
    assert capped.peak <= ceiling
    expected = min(curve.compute_rate(instant), ceiling)
    assert capped.compute_rate(instant) == pytest.approx(expected, rel=1e-4, abs=1e-4 * curve.peak)


def test_a_cliff_falls_at_once() -> None:
    """At the instant of a cliff, its foot; just before, its top."""
    cliff = Curve(((0, 1), (10, 5), (10, 0), (20, 0)))
    assert cliff.compute_rate(10) == 0
    assert cliff.compute_rate(10 - 1e-9) == pytest.approx(5)
    assert cliff.total == 30
    assert cliff.compute_rate(21) == 0


def test_an_exponential_grows_by_the_same_factor_in_equal_times() -> None:
    """Within 0.1 % of the law, then the cliff."""
    curve = draw_exponential(0.5, 50, 120, cliff_to=1, after_s=30)
    for instant in range(0, 120, 7):
        assert curve.compute_rate(instant) == pytest.approx(0.5 * 100 ** (instant / 120), rel=1e-3)
    assert curve.compute_rate(120) == 1
    assert curve.duration_s == 150


def test_curves_follow_each_other() -> None:
    """Two levels, one after the other."""
    curve = join([draw_steady(2, 10), draw_steady(4, 5)])
    assert curve.total == 40
    assert [curve.compute_rate(t) for t in (0, 9.9, 10, 15)] == [2, 2, 4, 4]


@pytest.mark.parametrize(
    "points",
    [
        (),
        ((0, 1),),
        ((1, 1), (2, 1)),
        ((0, 1), (3, 1), (2, 1)),
        ((0, 1), (1, -1)),
        ((0, 0), (9, 0)),
        ((0, 1), (1, math.inf)),
    ],
)
def test_a_curve_that_means_nothing_is_refused(points: tuple[tuple[float, float], ...]) -> None:
    """Points out of order, negative rates, nobody ever: said at once."""
    with pytest.raises(ValueError, match="expected"):
        Curve(points)


@pytest.mark.parametrize("factor", [0.0, -2.0])
def test_time_is_not_compressed_by_nothing(factor: float) -> None:
    """A factor is above 0."""
    with pytest.raises(ValueError, match="factor"):
        draw_steady(1, 1).compress(factor)
