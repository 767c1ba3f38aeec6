"""Wrong passwords typed at a site, and how long it then refuses to look at another one.

The numbers are those of CNIL, recommendation on passwords (délibération 2022-100, after 2017-012), where an
account is held back after failures: a wait that grows exponentially, longer than one minute from the fifth
failure on, and at most 25 tries in 24 hours.
"""

from dataclasses import dataclass
from unicodedata import normalize

from simulators.core.context import Context
from simulators.identity.fingerprint import compute_fingerprint

FREE_TRIES = 5
FIRST_WAIT_S, LONGEST_WAIT_S = 2 * 60, 2 * 60 * 60
FORGOTTEN_S = 24 * 60 * 60
# Anybody may type any name: what one world remembers of them is bounded.
NAMES_MAX = 10_000
# Where a password is asked: each place counts apart, so that nobody who guesses at one closes the other.
LOGIN, PASSWORD_CHANGE = "connexion", "changement"


@dataclass(frozen=True, slots=True)
class Failures:
    """Wrong passwords in a row for one name, the last of them at `last` (seconds of the world's clock)."""

    count: int = 0
    last: int = 0


def compute_wait(failures: Failures, now: int) -> int:
    """The seconds during which no password is looked at for this name; 0 when one is."""
    if failures.count < FREE_TRIES:
        return 0
    # The exponent is bounded, so that an insistent script costs no big number.
    doubled = FIRST_WAIT_S << min(failures.count - FREE_TRIES, 10)
    return max(0, failures.last + min(doubled, LONGEST_WAIT_S) - now)


def say_wait(minutes: int) -> str:
    """What is told to whoever must wait."""
    return f"Trop d'essais : réessayez dans {minutes} minute{'s' if minutes > 1 else ''}."


def count_minutes(seconds: int) -> int:
    """A wait as people are told it: in whole minutes, never too short."""
    return -(-seconds // 60)


def read_wait(ctx: Context, typed: str, place: str = LOGIN) -> int:
    """The seconds to wait before a password typed with this name is looked at, borne by an account or not."""
    return compute_wait(_read(ctx, _fold(typed, place)), ctx.clock.epoch())


def note_failure(ctx: Context, typed: str, place: str = LOGIN) -> None:
    """Count one more wrong password for this name."""
    name, now = _fold(typed, place), ctx.clock.epoch()
    count = _read(ctx, name).count + 1
    ctx.store.run("INSERT OR REPLACE INTO identity_failure VALUES (?, ?, ?)", name, count, now)
    _make_room(ctx)


def forget_failures(ctx: Context, typed: str, place: str = LOGIN) -> None:
    """The right password was typed: this name starts again."""
    ctx.store.run("DELETE FROM identity_failure WHERE name = ?", _fold(typed, place))


def _fold(typed: str, place: str) -> str:
    """One count for all the ways of writing a name that any site takes for the same."""
    return compute_fingerprint(f"{place}:{normalize('NFKC', typed).strip().casefold()}")


def _read(ctx: Context, name: str) -> Failures:
    row = ctx.store.one("SELECT count, last FROM identity_failure WHERE name = ?", name)
    if row is None or ctx.clock.epoch() - row["last"] >= FORGOTTEN_S:
        return Failures()
    return Failures(row["count"], row["last"])


def _make_room(ctx: Context) -> None:
    """The names that failed least and longest ago go first: nobody frees an account by typing others."""
    row = ctx.store.one("SELECT count(*) AS names FROM identity_failure")
    if row is None or row["names"] <= NAMES_MAX:
        return
    ctx.store.run(
        "DELETE FROM identity_failure WHERE name IN (SELECT name FROM identity_failure"
        " ORDER BY count DESC, last DESC LIMIT -1 OFFSET ?)",
        NAMES_MAX,
    )
