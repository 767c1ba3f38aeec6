"""The curves of a run: arrivals, then what people waited at each actor. Each one has its table of figures."""

from reports.load.curves.actor import draw_actor
from reports.load.curves.arrivals import draw_arrivals
from reports.load.curves.shapes import Curve, Frame
from reports.load.document import Series
from reports.load.plot import draw_time


def build_curves(series: Series) -> tuple[Curve, ...]:
    """Every curve there is to show, the busiest actor first; none without buckets."""
    if not series.buckets:
        return ()
    frame = Frame(series, draw_time(series.buckets[-1].t + series.bucket_s))
    named = {actor for bucket in series.buckets for actor in bucket.actors}
    ordered = sorted(named, key=lambda actor: (-frame.count_steps(actor), actor))
    return (draw_arrivals(frame), *(draw_actor(frame, actor) for actor in ordered))
