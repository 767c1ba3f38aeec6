"""How far the generator's own measures are from a latency law that is known beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from load.measure.sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.measure.samples import Calibration

GOLDEN = 0.6180339887498949


class UniformLaw:
    """Answers held from `low` to `high` seconds, each duration as often as any other."""

    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high

    @property
    def name(self) -> str:
        """The law in words."""
        return f"uniforme de {self.low * 1000:g} à {self.high * 1000:g} ms"

    def quantile(self, share: float) -> float:
        """The duration that this share of the answers does not exceed; seconds."""
        return self.low + (self.high - self.low) * share

    def draw(self, number: int) -> float:
        """How long the answer of that number is held.

        The golden ratio spreads any number of draws evenly: the law is met by a few hundred of them, without
        the error of a random sample.
        """
        return self.quantile((number + 0.5) * GOLDEN % 1.0)


LAW = UniformLaw(0.040, 0.240)
COUNT = 240
RATE = 80.0


def plan_calibration() -> tuple[float, ...]:
    """The instants of the calibration's requests, seconds from its start: evenly spaced, three seconds."""
    return tuple(number / RATE for number in range(COUNT))


def describe_calibration(calibrations: Sequence[Calibration]) -> dict[str, Any] | None:
    """The law, what was expected and what was measured by all the workers; None without any."""
    measured = [value for calibration in calibrations for value in calibration.measured]
    if not measured:
        return None
    expected = calibrations[0].expected_p95
    found = Sketch(measured).percentile(0.95)
    return {
        "law": calibrations[0].law,
        "count": len(measured),
        "expected_p95_ms": round(expected * 1000, 3),
        "measured_p95_ms": round(found * 1000, 3),
        "error_pct": round((found / expected - 1) * 100, 2),
    }
