"""A server that freezes, as arithmetic: what its clients truly wait is known without measuring."""

PERIOD_S = 10.0
FROZEN_S = 2.0
SERVICE_S = 0.002


def compute_hold(now: float) -> float:
    """How long an answer asked now is held: to the end of the freeze that opens each period, then 2 ms."""
    return max(0.0, FROZEN_S - now % PERIOD_S) + SERVICE_S


def compute_true_percentile(share: float) -> float:
    """What people who come evenly wait, at most, for that share of them; seconds.

    Waits are even from 0 to the length of the freeze for those who meet it, nearly 0 for the others.
    """
    return max(0.0, FROZEN_S - (1 - share) * PERIOD_S) + SERVICE_S
