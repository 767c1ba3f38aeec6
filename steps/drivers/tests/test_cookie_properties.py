"""The cookie policy, over any cookies, addresses and moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from steps.drivers.cookies import SAFE_METHODS, Errand, Jar
from steps.drivers.origins import is_same_site, is_trustworthy, read_origin
from steps.drivers.set_cookie import Cookie, SameSite, parse_set_cookie
from steps.drivers.tests.addresses import (
    cookies_of,
    errands,
    host_cookies,
    methods,
    moments,
    set_cookies,
    urls,
)

if TYPE_CHECKING:
    from datetime import datetime

# A machine shared by many must not make a property fail.
unhurried = settings(deadline=None)

received = st.lists(st.tuples(set_cookies, urls), max_size=8)


def fill(pairs: list[tuple[str, str]], now: datetime) -> Jar:
    """A jar after these answers."""
    jar = Jar()
    for header, url in pairs:
        jar = jar.receive([header], url, now)
    return jar


@unhurried
@given(st.data(), urls, moments)
def test_a_secure_cookie_never_goes_in_clear(data: st.DataObject, url: str, now: datetime) -> None:
    """No Secure cookie of the very host is sent over plain http, unless the host is this machine."""
    jar = Jar(tuple(data.draw(st.lists(cookies_of(read_origin(url).host), min_size=1, max_size=4))))
    sent = jar.send(Errand(url), now)
    assert is_trustworthy(url) or not any(cookie.secure for cookie in sent)


@unhurried
@given(received, errands, moments, moments)
def test_what_is_sent_fits_the_errand(
    pairs: list[tuple[str, str]], errand: Errand, then: datetime, now: datetime
) -> None:
    """Every cookie sent is alive, of that host or of a domain above it, and of the same site."""
    for cookie in fill(pairs, then).send(errand, now):
        host = read_origin(errand.url).host
        assert cookie.expires is None or cookie.expires > now
        assert host == cookie.host or (not cookie.host_only and host.endswith("." + cookie.host))
        assert is_same_site(errand.url, f"{read_origin(errand.url).scheme}://{cookie.host}/")


@unhurried
@given(received, urls, urls, methods, moments)
def test_same_site_holds_cookies_back(
    pairs: list[tuple[str, str]], url: str, initiator: str, method: str, now: datetime
) -> None:
    """From another site, Strict never travels, and Lax only with a method that changes nothing."""
    assume(not is_same_site(url, initiator))
    for cookie in fill(pairs, now).send(Errand(url, method, initiator), now):
        assert cookie.same_site is not SameSite.STRICT
        assert cookie.same_site is SameSite.NONE or method in SAFE_METHODS


@unhurried
@given(received, errands, moments)
def test_another_site_never_gets_more(pairs: list[tuple[str, str]], errand: Errand, now: datetime) -> None:
    """What travels from another site also travels from a typed address."""
    jar = fill(pairs, now)
    assert set(jar.send(errand, now)) <= set(jar.send(Errand(errand.url, errand.method), now))


@unhurried
@given(host_cookies, urls, moments)
def test_a_host_cookie_is_bound_to_its_host(header: str, url: str, now: datetime) -> None:
    """An accepted __Host- cookie is Secure, host-only, for the whole host, from a trustworthy address."""
    cookie = parse_set_cookie(header, url, now)
    if isinstance(cookie, Cookie):
        assert (cookie.secure, cookie.host_only, cookie.path) == (True, True, "/")
        assert cookie.host == read_origin(url).host
        assert is_trustworthy(url)


@unhurried
@given(received, st.tuples(set_cookies, urls), moments)
def test_receiving_twice_changes_nothing(
    pairs: list[tuple[str, str]], last: tuple[str, str], now: datetime
) -> None:
    """The same answer received again leaves the same cookies, in the same order."""
    header, url = last
    once = fill(pairs, now).receive([header], url, now)
    assert once.receive([header], url, now).cookies == once.cookies


@unhurried
@given(received, moments)
def test_one_cookie_for_each_name_host_and_path(pairs: list[tuple[str, str]], now: datetime) -> None:
    """A jar never holds two cookies that replace each other, nor one that had expired when it came."""
    cookies = fill(pairs, now).cookies
    assert len({cookie.key for cookie in cookies}) == len(cookies)
    assert all(cookie.expires is None or cookie.expires > now for cookie in cookies)


@unhurried
@given(urls, urls, urls)
def test_sites_part_addresses_in_classes(one: str, other: str, third: str) -> None:
    """Being of one site is reflexive, symmetric and transitive."""
    assert is_same_site(one, one)
    assert is_same_site(one, other) == is_same_site(other, one)
    if is_same_site(one, other) and is_same_site(other, third):
        assert is_same_site(one, third)


@unhurried
@given(st.from_regex(r"[a-z]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True).map("{}.localhost".format), st.data())
def test_one_label_hosts_of_localhost_are_strangers(host: str, data: st.DataObject) -> None:
    """Two different one-label *.localhost hosts are never of one site; the port does not matter."""
    other = data.draw(st.from_regex(r"[a-z]{1,8}\.localhost", fullmatch=True))
    assert is_same_site(f"http://{host}:8700/", f"http://{other}:8701/") == (host == other)
