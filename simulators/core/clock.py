"""One clock per world: the only place of the simulators where time comes from."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
# How far two machines that agree on the time may differ.
LEEWAY_S = 5
DEFAULT_INSTANT = datetime(2026, 3, 3, 10, 0, tzinfo=PARIS)


class Clock:
    """The time of a world: frozen until the tester moves it, running on from an instant, or the wall's."""

    def __init__(self, instant: datetime = DEFAULT_INSTANT, *, running: bool = False) -> None:
        self._instant = instant.astimezone(UTC)
        self._started = datetime.now(UTC) if running else None
        self.leeway_s = 0

    @classmethod
    def on_the_wall(cls) -> "Clock":
        """The machine's own time, which services elsewhere read on clocks of their own."""
        clock = cls(datetime.now(UTC))
        clock._started = clock._instant
        clock.leeway_s = LEEWAY_S
        return clock

    @property
    def running(self) -> bool:
        """Whether the clock moves by itself."""
        return self._started is not None

    def now(self) -> datetime:
        """The instant it is in this world, in UTC."""
        if self._started is None:
            return self._instant
        return self._instant + (datetime.now(UTC) - self._started)

    def today_in_paris(self) -> datetime:
        """The same instant on a wall clock in Paris (summer time included)."""
        return self.now().astimezone(PARIS)

    def epoch(self) -> int:
        """Seconds since 1970, as tokens count them."""
        return int(self.now().timestamp())

    def advance(self, seconds: float) -> None:
        """Move the world forward; never back, because issued tokens would come alive again."""
        if seconds < 0:
            raise ValueError("advance_s: expected zero or more seconds, found a negative number")
        self._instant += timedelta(seconds=seconds)

    def move_to(self, instant: datetime) -> None:
        """Put the world at an instant, which must not lie in its past."""
        if instant.tzinfo is None:
            raise ValueError(
                "instant: expected an instant with its offset, such as 2026-03-03T10:00:00+01:00"
            )
        delta = (instant - self.now()).total_seconds()
        if delta < 0:
            raise ValueError(
                f"instant: expected {self.now().isoformat()} or later, found {instant.isoformat()}"
            )
        self.advance(delta)
