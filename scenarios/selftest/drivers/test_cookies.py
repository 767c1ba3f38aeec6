"""Cookies travel as browsers let them, from both drivers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.selftest.drivers.echo import read

if TYPE_CHECKING:
    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver


def test_cookies_live_on_their_host(driver: Driver, site: FixedSite) -> None:
    """A session cookie of one host, Secure on localhost, returns to it and to no other."""
    driver.open(site.setting("__Host-session=s1; Secure; HttpOnly; SameSite=Lax; Path=/", "simple=1"))
    driver.open(site.url("/echo"))
    assert read(driver, "Cookies") == {"__Host-session": "s1", "simple": "1"}
    driver.open(site.url("/echo", "douane--w1"))
    assert read(driver, "Cookies") == {}


def test_cookies_that_browsers_refuse(driver: Driver, site: FixedSite) -> None:
    """__Host- with Domain, another path or no Secure; Domain of nobody or of another; None unsecured."""
    driver.open(
        site.setting(
            "__Host-a=1; Secure; Path=/; Domain=portail--w1.localhost",
            "__Host-b=1; Secure; Path=/echo",
            "__Host-c=1; Path=/",
            "__Secure-d=1; Path=/",
            "e=1; Path=/; Domain=localhost",
            "f=1; Path=/; Domain=douane--w1.localhost",
            "g=1; Path=/; SameSite=None",
            "h=1; Path=/; Domain=portail--w1.localhost",
        )
    )
    driver.open(site.url("/echo"))
    assert read(driver, "Cookies") == {"h": "1"}


def test_cookies_expire_and_keep_to_their_path(driver: Driver, site: FixedSite) -> None:
    """Max-Age=0 and past dates delete; a path limits; the longest path goes first."""
    driver.open(
        site.setting("a=1; Path=/", "b=1; Path=/", "c=1; Path=/echo", "d=1; Path=/ech", "e=1; Path=/echo/bas")
    )
    driver.open(
        site.setting(
            "a=; Path=/; Max-Age=0",
            "b=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
            "f=1; Path=/; Max-Age=60",
        )
    )
    driver.open(site.url("/echo"))
    assert list(read(driver, "Cookies")) == ["c", "f"]


def set_one_of_each(driver: Driver, site: FixedSite) -> None:
    """Cookies of each SameSite kind, on the portal's host."""
    driver.open(
        site.setting(
            "strict=1; Path=/; SameSite=Strict",
            "lax=1; Path=/; SameSite=Lax",
            "none=1; Path=/; SameSite=None; Secure",
        )
    )


def test_lax_follows_a_link_from_another_site(driver: Driver, site: FixedSite) -> None:
    """A top-level GET from another one-label *.localhost host carries Lax and None, not Strict."""
    set_one_of_each(driver, site)
    driver.open(site.leading_to(site.url("/echo")))
    driver.follow("Suivre")
    assert set(read(driver, "Cookies")) == {"lax", "none"}
    assert read(driver, "Requête")["Sec-Fetch-Site"] == "cross-site"


def test_lax_does_not_follow_a_post_from_another_site(driver: Driver, site: FixedSite) -> None:
    """A cross-site POST carries None only, and tells its origin."""
    set_one_of_each(driver, site)
    driver.open(site.leading_to(site.url("/echo")))
    driver.press("Poster")
    assert set(read(driver, "Cookies")) == {"none"}
    assert read(driver, "Requête")["Origin"] == site.url("", "autre--w1")


def test_lax_follows_a_redirect_that_ends_a_post(driver: Driver, site: FixedSite) -> None:
    """Posted on one site, sent by 303 to another: the GET that arrives carries Lax, not Strict."""
    set_one_of_each(driver, site)
    driver.open(site.leading_to(site.through(303, site.url("/echo"), "autre--w1")))
    driver.press("Poster")
    assert set(read(driver, "Cookies")) == {"lax", "none"}


def test_strict_stays_at_home(driver: Driver, site: FixedSite) -> None:
    """A typed address, and a post within the site, carry every kind."""
    set_one_of_each(driver, site)
    driver.open(site.url("/echo"))
    assert set(read(driver, "Cookies")) == {"strict", "lax", "none"}
    driver.open(site.leading_to(site.url("/echo"), host="portail--w1"))
    driver.press("Poster")
    assert set(read(driver, "Cookies")) == {"strict", "lax", "none"}
    assert read(driver, "Requête")["Sec-Fetch-Site"] == "same-origin"


def test_two_labels_before_localhost_are_one_site(driver: Driver, site: FixedSite) -> None:
    """a.w1.localhost and b.w1.localhost are same-site: why a world stands in one label."""
    home = "portail.w1"
    driver.open(site.setting("strict=1; Path=/; SameSite=Strict", host=home))
    driver.open(site.leading_to(site.url("/echo", home), host="douane.w1"))
    driver.press("Poster")
    assert read(driver, "Cookies") == {"strict": "1"}
    assert read(driver, "Requête")["Sec-Fetch-Site"] == "same-site"
