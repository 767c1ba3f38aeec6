"""How many people were planned, sent and lost, over time."""

from reports.load.curves.shapes import Curve, Frame, Line, Table, mark_values
from reports.load.plot import close_area, draw_counts, trace_stairs
from reports.load.wording import count, say_number, say_seconds


def draw_arrivals(frame: Frame) -> Curve:
    """Surfaces for those sent and lost, a line for those planned."""
    buckets, size = frame.series.buckets, frame.series.bucket_s
    planned, sent, lost = ([getattr(b, key) for b in buckets] for key in ("planned", "sent", "lost"))
    y = draw_counts(max([*planned, *sent, *lost]))
    lines = []
    for style, name, values in (("sent", "envoyées", sent), ("lost", "perdues", lost)):
        path = trace_stairs(values, size, frame.time, y)
        if any(values) or style == "sent":
            lines.append(Line(style, name, path, close_area(path, frame.time.end, frame.time)))
    lines.append(Line("planned", "prévues", trace_stairs(planned, size, frame.time, y)))
    return Curve(
        id="arrivees",
        title="Arrivées",
        words=_tell(frame, planned, sum(lost)),
        unit="par seconde" if size == 1 else f"par tranche de {say_seconds(size)}",
        lines=tuple(lines),
        x=frame.instants,
        y=mark_values(y),
        marks=frame.marks,
        table=Table(
            ("Instant", "Prévues", "Envoyées", "Perdues"),
            tuple((say_seconds(b.t), *map(say_number, (b.planned, b.sent, b.lost))) for b in buckets),
        ),
    )


def _tell(frame: Frame, planned: list[int], lost: int) -> str:
    top = max(range(len(planned)), key=planned.__getitem__)
    missing = count(lost, "perdue") if lost else "aucune perdue"
    return (
        f"{count(sum(planned), 'arrivée prévue', 'arrivées prévues')}, {missing} ; au plus "
        f"{say_number(planned[top])} en {say_seconds(frame.series.bucket_s)}, "
        f"à {say_seconds(frame.series.buckets[top].t)}."
    )
