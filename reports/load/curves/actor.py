"""What people waited at one actor, over time: felt from the planned instant, service from the sending."""

from collections.abc import Callable

from reports.load.curves.shapes import Curve, Frame, Line, Table, mark_values
from reports.load.document import ActorBucket, Bucket
from reports.load.plot import Axis, Point, draw_axis, trace_dots, trace_line
from reports.load.wording import count, name_actor, say_ms, say_seconds

Pick = Callable[[ActorBucket], float | None]
Kinds = tuple[tuple[str, str, Pick], ...]

# The last one is drawn above the others.
STEPS: Kinds = (
    ("p50", "p50 ressenti", lambda found: found.felt_p50),
    ("p95", "p95 ressenti", lambda found: found.felt_p95),
    ("p99", "p99 ressenti", lambda found: found.felt_p99),
    ("service", "p95 de service", lambda found: found.service_p95),
)
# An actor that owns no step is met inside those of others: its exchanges are all there is to draw.
EXCHANGES: Kinds = (
    ("p50", "p50 des échanges", lambda found: found.hop_p50),
    ("p95", "p95 des échanges", lambda found: found.hop_p95),
    ("p99", "p99 des échanges", lambda found: found.hop_p99),
)


def draw_actor(frame: Frame, actor: str) -> Curve:
    """One line per percentile; a bucket where nobody came is a gap."""
    steps = frame.count_steps(actor)
    kinds = STEPS if steps else EXCHANGES
    columns = [[_pick(bucket, actor, pick) for bucket in frame.series.buckets] for _, _, pick in kinds]
    y = draw_axis(max((value for column in columns for value in column if value is not None), default=0.0))
    middle = frame.series.bucket_s / 2
    instants = [bucket.t + middle for bucket in frame.series.buckets]
    return Curve(
        id=f"acteur-{actor}",
        title=name_actor(actor),
        words=_tell(frame, actor, steps),
        unit="ms",
        lines=tuple(
            _draw_line(style, name, list(zip(instants, column, strict=True)), frame.time, y)
            for (style, name, _), column in zip(kinds, columns, strict=True)
        ),
        x=frame.instants,
        y=mark_values(y),
        marks=frame.marks,
        table=Table(("Instant", *(name for _, name, _ in kinds)), _list_rows(frame, columns)),
    )


def _draw_line(style: str, name: str, points: list[Point], x: Axis, y: Axis) -> Line:
    return Line(style, name, trace_line(points, x, y), dots=trace_dots(points, x, y))


def _list_rows(frame: Frame, columns: list[list[float | None]]) -> tuple[tuple[str, ...], ...]:
    """One row per bucket where something was measured."""
    rows = zip(frame.series.buckets, zip(*columns, strict=True), strict=True)
    return tuple(
        (say_seconds(bucket.t), *map(say_ms, figures))
        for bucket, figures in rows
        if any(figure is not None for figure in figures)
    )


def _tell(frame: Frame, actor: str, steps: int) -> str:
    what, pick = ("p95 ressenti", STEPS[1][2]) if steps else ("p95 des échanges", EXCHANGES[1][2])
    buckets = frame.series.buckets
    found = [(value, -b.t) for b in buckets if (value := _pick(b, actor, pick)) is not None]
    if not found:
        return "Rien n’a été mesuré."
    value, instant = max(found)
    worst = f"{what} au pire {say_ms(value)}, à {say_seconds(-instant)}."
    return f"{count(steps, 'étape')} ; {worst}" if steps else f"Aucune étape en propre ; {worst}"


def _pick(bucket: Bucket, actor: str, pick: Pick) -> float | None:
    found = bucket.actors.get(actor)
    return None if found is None else pick(found)
