"""When people arrive."""

import random


def plan_arrivals(count: int, duration_s: float, seed: int) -> tuple[float, ...]:
    """Instants in seconds from the start, in order.

    A Poisson process of which the number of arrivals is known is a sorted draw of uniform instants.
    """
    draws = random.Random(seed)  # noqa: S311 - a plan that can be played again
    return tuple(sorted(draws.uniform(0.0, duration_s) for _ in range(count)))
