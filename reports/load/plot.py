"""Geometry of a curve: its axes and its paths, in a box of 1000 by 1000 that the page stretches."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float | None]
SIDE = 1000.0
_SECONDS = (1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0)


@dataclass(frozen=True)
class Axis:
    """From 0 to `end`, with the values where it is marked."""

    end: float
    ticks: tuple[float, ...]

    def place(self, value: float) -> float:
        """Share of the axis before a value."""
        return value / self.end


def draw_axis(highest: float, nice: Sequence[float] = (1.0, 2.0, 2.5, 5.0, 10.0)) -> Axis:
    """An axis that holds every value up to `highest`, with some four marks at round figures."""
    if not highest > 0:
        return Axis(1.0, (0.0, 1.0))
    raw = highest / 4
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(size * power for size in nice if size * power >= raw * (1 - 1e-9))
    return _mark(highest, step)


def draw_counts(highest: float) -> Axis:
    """The same, for people: never marked at half a person."""
    axis = draw_axis(highest, (1.0, 2.0, 5.0, 10.0))
    return axis if axis.ticks[1] >= 1 else _mark(max(highest, 1.0), 1.0)


def _mark(highest: float, step: float) -> Axis:
    count = math.ceil(highest / step - 1e-9)
    return Axis(step * count, tuple(step * rank for rank in range(count + 1)))


def draw_time(duration_s: float, marks: int = 5) -> Axis:
    """Seconds, marked at round seconds or minutes; the axis ends with the run."""
    step = next((step for step in _SECONDS if duration_s / step <= marks), _SECONDS[-1])
    return Axis(duration_s, tuple(step * rank for rank in range(int(duration_s / step + 1e-9) + 1)))


def trace_line(points: Sequence[Point], x: Axis, y: Axis) -> str:
    """A path through the points; where there is no value, the line stops and starts again."""
    pieces: list[str] = []
    drawing = False
    for instant, value in points:
        if value is not None:
            pieces.append(f"{'L' if drawing else 'M'}{_place(instant, value, x, y)}")
        drawing = value is not None
    return "".join(pieces)


def trace_dots(points: Sequence[Point], x: Axis, y: Axis) -> str:
    """The values alone between two gaps, that no line shows: each a line of no length, with round ends."""
    values = [None, *(value for _, value in points), None]
    return "".join(
        f"M{_place(instant, value, x, y)}h0"
        for rank, (instant, value) in enumerate(points)
        if value is not None and values[rank] is None and values[rank + 2] is None
    )


def trace_stairs(values: Sequence[float], bucket_s: float, x: Axis, y: Axis) -> str:
    """A path that stays level during each bucket."""
    pieces = [
        f"{'L' if rank else 'M'}{_place(rank * bucket_s, value, x, y)}"
        f"L{_place((rank + 1) * bucket_s, value, x, y)}"
        for rank, value in enumerate(values)
    ]
    return "".join(pieces)


def close_area(stairs: str, duration_s: float, x: Axis) -> str:
    """The surface under stairs."""
    return f"{stairs}L{_round(x.place(duration_s) * SIDE)} {_round(SIDE)}L0 {_round(SIDE)}Z" if stairs else ""


def _place(instant: float, value: float, x: Axis, y: Axis) -> str:
    return f"{_round(x.place(instant) * SIDE)} {_round((1 - y.place(value)) * SIDE)}"


def _round(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".")
