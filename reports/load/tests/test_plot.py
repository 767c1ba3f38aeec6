"""Axes and paths: every value is inside, round marks, gaps where nothing was measured."""

import re

from hypothesis import given
from hypothesis import strategies as st

from reports.load.plot import (
    SIDE,
    close_area,
    draw_axis,
    draw_counts,
    draw_time,
    trace_dots,
    trace_line,
    trace_stairs,
)

POSITIVE = st.floats(min_value=1e-3, max_value=1e7, allow_nan=False)


@given(POSITIVE)
def test_an_axis_holds_the_highest_value_with_few_marks(highest: float) -> None:
    """No value leaves the box, and none fills less than half of it."""
    axis = draw_axis(highest)
    assert axis.end * (1 + 1e-9) >= highest
    assert axis.end <= 2 * highest
    assert 2 <= len(axis.ticks) <= 6
    assert axis.ticks[0] == 0.0


@given(st.integers(min_value=0, max_value=10**6))
def test_people_are_counted_whole(highest: int) -> None:
    """An axis of people is marked at whole numbers only."""
    axis = draw_counts(highest)
    assert axis.end >= highest
    assert all(tick == round(tick) for tick in axis.ticks)


@given(st.floats(min_value=0.5, max_value=18_000))
def test_time_ends_with_the_run(duration: float) -> None:
    """Marks are within the run, a handful of them, and the axis stops where the run does."""
    axis = draw_time(duration)
    assert axis.end == duration
    assert max(axis.ticks) <= duration + 1e-6
    assert len(axis.ticks) <= 6


@given(st.lists(st.none() | POSITIVE, min_size=1, max_size=60))
def test_a_line_stops_where_nothing_was_measured(values: list[float | None]) -> None:
    """Each value is one point, each run of values one line, and a value alone is a dot too."""
    points = [(rank + 0.5, value) for rank, value in enumerate(values)]
    x, y = draw_time(len(values)), draw_axis(max((value or 0.0 for value in values), default=0.0))
    path, dots = trace_line(points, x, y), trace_dots(points, x, y)
    shape = "".join("." if value is None else "v" for value in values)
    runs = re.findall("v+", shape)
    assert len(re.findall("[ML]", path)) == shape.count("v")
    assert path.count("M") == len(runs)
    assert dots.count("M") == sum(run == "v" for run in runs)
    numbers = [float(number) for number in re.findall(r"-?[\d.]+", path)]
    assert all(0 <= number <= SIDE for number in numbers)


def test_stairs_are_level_during_a_bucket_and_close_on_the_ground() -> None:
    """Two buckets of 1 and 2 people: two steps, then down to zero at the end."""
    x, y = draw_time(2.0), draw_counts(2)
    stairs = trace_stairs([1, 2], 1.0, x, y)
    assert stairs == "M0 500L500 500L500 0L1000 0"
    assert close_area(stairs, 2.0, x) == "M0 500L500 500L500 0L1000 0L1000 1000L0 1000Z"
    assert close_area("", 2.0, x) == ""
