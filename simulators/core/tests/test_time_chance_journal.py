"""Properties of the clock, of chance and of the journal."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulators.core.chance import Chance
from simulators.core.clock import DEFAULT_INSTANT, Clock
from simulators.core.journal import Evicted, Journal, mask_query


def _record(journal: Journal, path: str = "/", service: str = "douane") -> None:
    journal.record(at="t", caller="portailpro", service=service, method="GET", path=path, status=200)


def test_a_frozen_clock_moves_only_when_told() -> None:
    """Time of a world stands still, then goes forward by exactly what the tester asked."""
    clock = Clock()
    assert clock.now() == DEFAULT_INSTANT
    clock.advance(6)
    assert clock.now() - DEFAULT_INSTANT == timedelta(seconds=6)


def test_a_running_clock_moves_by_itself() -> None:
    """A demonstration lives in real time, from the instant it was given."""
    clock = Clock(running=True)
    first = clock.now()
    assert clock.running
    assert clock.now() > first >= DEFAULT_INSTANT


@pytest.mark.parametrize("instant", [datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1)])  # noqa: DTZ001
def test_a_clock_refuses_the_past_and_an_instant_without_offset(instant: datetime) -> None:
    """Going back would bring used-up codes to life again; a naive instant means nothing."""
    with pytest.raises(ValueError, match="instant: expected"):
        Clock().move_to(instant)
    with pytest.raises(ValueError, match="zero or more"):
        Clock().advance(-1)


def test_paris_follows_summer_time() -> None:
    """10:00 UTC is 11:00 in Paris in March and 12:00 in July."""
    assert Clock(datetime(2026, 3, 3, 10, tzinfo=UTC)).today_in_paris().hour == 11
    assert Clock(datetime(2026, 7, 3, 10, tzinfo=UTC)).today_in_paris().hour == 12


def test_chance_can_be_played_again_and_differs_by_seed() -> None:
    """The same seed gives the same run, another seed another one."""
    assert Chance("42:w1:douane").token() == Chance("42:w1:douane").token()
    assert Chance("42:w1:douane").token() != Chance("42:w2:douane").token()


# A mark that no name of a parameter holds, so that a secret cannot be taken for one.
SECRETS = st.text(min_size=12).map(lambda text: f"§{text}")


@given(st.dictionaries(st.sampled_from(["code", "state", "mot_de_passe", "token"]), SECRETS))
def test_no_secret_survives_in_the_journal(secrets: dict[str, str]) -> None:
    """Whatever a secret parameter holds, the journal shows *** instead."""
    journal = Journal()
    _record(journal, "/callback?" + urlencode({**secrets, "iss": "visible"}))
    shown = next(journal.after(0)).path
    assert "iss=visible" in shown
    assert all(f"{name}=%2A%2A%2A" in shown for name in secrets)
    assert not any(urlencode({"x": value})[2:] in shown for value in secrets.values())


def test_a_secret_inside_a_nested_address_is_masked_too() -> None:
    """A target address that carries a code of its own does not leak it."""
    assert "s3cret" not in mask_query(urlencode({"target_link_uri": "http://x.localhost/?code=s3cret"}))


@given(st.integers(1, 20), st.integers(0, 60))
def test_a_full_journal_forgets_the_oldest_and_says_so(capacity: int, extra: int) -> None:
    """Reading from an entry that has left fails; reading from a kept one gives exactly what follows."""
    journal = Journal(capacity)
    for _ in range(capacity + extra):
        _record(journal)
    assert (journal.first, journal.last) == (extra + 1, capacity + extra)
    assert [e.seq for e in journal.after(extra)] == list(range(extra + 1, capacity + extra + 1))
    if extra:
        with pytest.raises(Evicted, match="have left"):
            journal.after(extra - 1)


def test_the_journal_can_be_searched_by_service() -> None:
    """Only the exchanges of the service asked for come back."""
    journal = Journal()
    _record(journal, service="douane")
    _record(journal, service="urssaf")
    assert [e.service for e in journal.after(0, "urssaf")] == ["urssaf"]
