"""CPU that a process spends while something is asked of it."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Meter:
    """Milliseconds on a processor, by name of what was asked; Linux only, whose figures are exact."""

    def __init__(self, pid: int) -> None:
        self._tasks = Path(f"/proc/{pid}/task")
        self.spent: dict[str, list[float]] = defaultdict(list)

    @contextmanager
    def watch(self, name: str, *, times: int = 1) -> Iterator[None]:
        """Add what was spent meanwhile under a name, shared out when the thing was done several times."""
        before = self._read()
        yield
        self.spent[name].append((self._read() - before) / 1e6 / times)

    def median(self, name: str) -> float:
        """The middle one of the readings of that name."""
        return median(self.spent[name])

    def describe(self, name: str) -> str:
        """Median, smallest and largest, in milliseconds."""
        values = self.spent[name]
        return f"{median(values):6.2f} ms  ({min(values):.2f} à {max(values):.2f})"

    def _read(self) -> int:
        """Nanoseconds over all its threads, collector of garbage included; not in ticks."""
        return sum(int((task / "schedstat").read_text().split()[0]) for task in self._tasks.iterdir())
