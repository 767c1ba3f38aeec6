"""What a curve is made of, and the axis of time that all of them share."""

from dataclasses import dataclass

from reports.load.document import Series
from reports.load.plot import Axis
from reports.load.wording import say_number, say_seconds


@dataclass(frozen=True)
class Label:
    """A mark of an axis: where, in per cent from its origin on the screen, and what it says."""

    at: str
    text: str


@dataclass(frozen=True)
class Line:
    """One line of a curve, its words in the legend, the surface under it, the values that stand alone."""

    style: str
    name: str
    path: str
    area: str = ""
    dots: str = ""


@dataclass(frozen=True)
class Table:
    """The same figures as a table."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Curve:
    """A curve ready to show: its title, what it says in words, its axes, its lines, its table."""

    id: str
    title: str
    words: str
    unit: str
    lines: tuple[Line, ...]
    x: tuple[Label, ...]
    y: tuple[Label, ...]
    marks: tuple[Label, ...]
    table: Table


@dataclass(frozen=True)
class Frame:
    """The run, and its axis of time."""

    series: Series
    time: Axis

    @property
    def instants(self) -> tuple[Label, ...]:
        """The marks of the axis of time; the last one gives way to the end of the axis."""
        return tuple(Label(_percent(self.time.place(tick)), say_seconds(tick)) for tick in self.time.ticks)

    @property
    def marks(self) -> tuple[Label, ...]:
        """What was done to the portal during the run."""
        return tuple(
            Label(_percent(self.time.place(mark.t)), mark.label)
            for mark in self.series.marks
            if 0 <= mark.t <= self.time.end
        )

    def count_steps(self, actor: str) -> int:
        """How many steps belong to an actor, over the run."""
        return sum(bucket.actors[actor].count for bucket in self.series.buckets if actor in bucket.actors)


def mark_values(axis: Axis) -> tuple[Label, ...]:
    """The marks of an axis of values, from the top of the screen."""
    return tuple(Label(_percent(1 - axis.place(tick)), say_number(tick, 2)) for tick in axis.ticks)


def _percent(share: float) -> str:
    return f"{share * 100:.2f}%"
