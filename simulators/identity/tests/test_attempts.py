"""Wrong passwords in a row: the wait that follows, for whom, until when."""

import pytest

from simulators.identity import attempts
from simulators.identity.attempts import (
    LONGEST_WAIT_S,
    Failures,
    compute_wait,
    note_failure,
    read_wait,
)
from simulators.identity.op.login import WRONG
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser, Page

DAY, FIVE = 24 * 3600, 5
WAIT = "Trop d&#39;essais : réessayez dans {} minutes."


def try_out(sites: Sites, who: str, password: str = "", site: str = "alpha") -> Page:
    """Type credentials in a browser of one's own."""
    person = Browser()
    return sites.log_in(person, person.get(sites.url(site, "/connexion")), who, password or "mauvais")


def fail(sites: Sites, who: str, times: int = FIVE, site: str = "alpha") -> None:
    """That many wrong passwords, each refused as one."""
    for _ in range(times):
        page = try_out(sites, who, site=site)
        assert (page.status, WRONG in page.text) == (401, True)


def test_after_five_wrong_passwords_even_the_right_one_must_wait(sites: Sites) -> None:
    """Two minutes of the world's clock, told in the page and in Retry-After; then it opens."""
    fail(sites, "ada")
    page = try_out(sites, "ada", "mot-d-ada")
    assert (page.status, page.headers["retry-after"], WAIT.format(2) in page.text) == (429, "120", True)
    assert ('value="ada"' in page.text, "mot-d-ada" in page.text) == (True, False)
    sites.world.clock.advance(119)
    assert try_out(sites, "ada", "mot-d-ada").status == 429
    sites.world.clock.advance(1)
    assert try_out(sites, "ada", "mot-d-ada").status == 303


def test_four_wrong_passwords_hinder_nobody(sites: Sites) -> None:
    """And the right one resets the count."""
    for _ in range(3):
        fail(sites, "ada", FIVE - 1)
        assert try_out(sites, "ada", "mot-d-ada").status == 303


def test_a_wait_that_ended_leaves_one_try_then_a_longer_wait(sites: Sites) -> None:
    """Tries made while waiting count for nothing."""
    fail(sites, "ada")
    for _ in range(3):
        assert try_out(sites, "ada").status == 429
    sites.world.clock.advance(120)
    fail(sites, "ada", 1)
    assert WAIT.format(4) in try_out(sites, "ada", "mot-d-ada").text


def test_a_name_without_account_is_answered_alike(sites: Sites) -> None:
    """Word for word, but for the name itself and the tokens of the forms."""
    fail(sites, "ada")
    fail(sites, "eve")
    known, unknown = try_out(sites, "ada", "mot-d-ada"), try_out(sites, "eve", "mot-d-ada")
    assert (known.status, known.headers["retry-after"]) == (unknown.status, unknown.headers["retry-after"])
    assert _bare(known, "ada") == _bare(unknown, "eve")


def test_the_password_of_a_held_name_is_not_even_looked_at(
    sites: Sites, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever counts the time learns nothing either: with or without account, no hash is computed."""
    fail(sites, "ada")
    looked: list[str] = []
    monkeypatch.setattr(
        "simulators.identity.tests.small_sites.SmallAccounts.authenticate",
        lambda _self, _ctx, typed, _password: looked.append(typed),
    )
    assert try_out(sites, "ada", "mot-d-ada").status == 429
    assert looked == []


@pytest.mark.parametrize("written", ["ADA", " ada ", "\uff41\uff44\uff41"])
def test_another_way_of_writing_a_name_is_the_same_name(sites: Sites, written: str) -> None:
    """In capitals, with spaces, in wide letters: one count for all."""
    fail(sites, written)
    assert try_out(sites, "ada", "mot-d-ada").status == 429


def test_who_else_logs_in_is_not_hindered(sites: Sites) -> None:
    """Neither another account, nor another site, nor another world."""
    fail(sites, "ada")
    assert try_out(sites, "bob", "mot-de-bob").status == 303
    assert try_out(sites, "ada", "mot-d-ada", site="beta").status == 303


def test_a_day_later_all_is_forgotten(sites: Sites) -> None:
    """Twenty-four hours without a failure: five tries again."""
    fail(sites, "ada")
    sites.world.clock.advance(DAY)
    fail(sites, "ada")


def test_no_more_than_25_tries_fit_in_any_24_hours() -> None:
    """As CNIL asks: somebody who tries at each instant that lets them, for three days."""
    tried: list[int] = []
    now = 0
    while now < 3 * DAY:
        wait = compute_wait(Failures(len(tried), tried[-1]) if tried else Failures(), now)
        if not wait:
            tried.append(now)
        now += max(wait, 1)
    in_a_day = [sum(start <= one < start + DAY for one in tried) for start in tried]
    assert max(in_a_day) <= 25
    assert compute_wait(Failures(FIVE, 0), 0) > 60
    assert compute_wait(Failures(10**6, 0), 0) == LONGEST_WAIT_S < DAY


def test_names_typed_at_random_neither_fill_the_memory_nor_free_an_account(
    sites: Sites, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Past the bound those that failed least go, and the account under attack stays held."""
    monkeypatch.setattr(attempts, "NAMES_MAX", 20)
    fail(sites, "ada")
    ctx = sites.ctx("alpha")
    sites.world.clock.advance(1)
    for rank in range(60):
        note_failure(ctx, f"inconnu-{rank}")
    row = ctx.store.one("SELECT count(*) AS names FROM identity_failure")
    assert row is not None
    assert row["names"] == 20
    assert read_wait(ctx, "ada") == 119


def _bare(page: Page, who: str) -> str:
    return page.text.replace(f'value="{who}"', "").replace(page.hidden("csrf"), "")
