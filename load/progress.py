"""Tells a run while it goes on, from the samples that it writes."""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING

from load.measure.samples import Arrival, Step, read_samples
from load.measure.sketch import Sketch
from load.wording import say_number

if TYPE_CHECKING:
    from pathlib import Path

    from load.measure.curve import Curve

PERIOD_S = 4.0
WINDOW = 400


class Progress:
    """Reads what was added to the samples since last time, and says it in one line."""

    def __init__(self, samples: Path, curve: Curve) -> None:
        self._samples, self._curve = samples, curve
        self._at, self._sent, self._lost, self._failed = 0, 0, 0, 0
        self._felt: deque[float] = deque(maxlen=WINDOW)
        self._next = PERIOD_S

    def tell(self, elapsed_s: float) -> None:
        """One line on stderr, when it is time for one."""
        if elapsed_s >= self._next:
            self._next = elapsed_s + PERIOD_S
            self._read()
            print(self.describe(elapsed_s), file=sys.stderr, flush=True)

    def describe(self, elapsed_s: float) -> str:
        """How far the run is."""
        felt = f"{Sketch(self._felt).percentile(0.95) * 1000:.0f} ms" if self._felt else "—"
        return (
            f"  {min(elapsed_s, self._curve.duration_s):4.0f}/{self._curve.duration_s:.0f} s, "
            f"{say_number(self._curve.compute_rate(elapsed_s))}/s prévues : {self._sent} finies, "
            f"{self._lost} perdues, {self._failed} étapes en erreur, p95 ressenti récent {felt}"
        )

    def _read(self) -> None:
        if not self._samples.exists():
            return
        with self._samples.open("rb") as lines:
            lines.seek(self._at)
            whole = [line for line in lines if line.endswith(b"\n")]
        self._at += sum(map(len, whole))
        for sample in read_samples(whole):
            if isinstance(sample, Step):
                self._felt.append(sample.felt)
                self._failed += sample.error is not None
            elif isinstance(sample, Arrival):
                self._sent += sample.sent
                self._lost += not sample.sent
