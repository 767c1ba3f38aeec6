"""On a simulated clock: what people feel of a frozen server, and what a closed loop says of it."""

import pytest

from load.measure.arrivals import draw_arrivals
from load.measure.curve import draw_steady
from load.measure.facts import sort_facts
from load.measure.frozen import compute_hold, compute_true_percentile
from load.measure.samples import Step
from load.measure.sketch import Sketch


def _answer_at(instant: float) -> float:
    """When the server answers what it gets at an instant."""
    return instant + compute_hold(instant)


def test_open_arrivals_feel_the_freeze() -> None:
    """Waits are even from 0 to 2 s for one arrival in five: the 95th percentile is 1.5 s, by arithmetic."""
    arrivals = draw_arrivals(draw_steady(50, 600), seed=7)
    steps = [Step(i, "page", "cible", t, t, _answer_at(t)) for i, t in enumerate(arrivals)]
    felt = Sketch(step.felt for step in sort_facts(len(steps), steps).steps)
    assert felt.percentile(0.95) == pytest.approx(1.5, rel=0.03)
    assert compute_true_percentile(0.95) == pytest.approx(1.502)


def test_a_closed_loop_does_not() -> None:
    """Ten people who wait for their answer before asking again are frozen ten times, and say 2 ms."""
    service = Sketch()
    for _ in range(10):
        now = 0.0
        while now < 600:
            answered = _answer_at(now)
            service.add(answered - now)
            now = answered
    assert service.percentile(0.95) < 0.01
