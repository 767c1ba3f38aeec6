"""The cookie policy, by example."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from steps.drivers.cookies import Errand, Jar
from steps.drivers.set_cookie import Cookie, SameSite, parse_set_cookie
from steps.drivers.tests.addresses import NOW

HOME = "http://portailpro--w1.localhost:8700/connexion/retour?x=/y"


def parse(header: str, url: str = HOME) -> Cookie:
    """A cookie that must be accepted."""
    cookie = parse_set_cookie(header, url, NOW)
    assert isinstance(cookie, Cookie), cookie
    return cookie


def test_a_session_cookie_is_read_whole() -> None:
    """Every attribute of a session cookie is understood, whatever its case and spaces."""
    cookie = parse("__Host-session = abc=d ;secure; HTTPONLY ; samesite=lax;PATH=/")
    assert cookie == Cookie(
        "__Host-session", "abc=d", "portailpro--w1.localhost", True, "/", True, True, SameSite.LAX, None
    )


@pytest.mark.parametrize(
    ("header", "expires"),
    [
        ("a=1", None),
        ("a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", NOW + timedelta(seconds=60)),
        ("a=1; Max-Age=99999999999", NOW + timedelta(days=400)),
        ("a=1; Expires=Tue, 03 Mar 2026 10:00:00 GMT", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        ("a=1; Expires=Tuesday, 03-Mar-26 10:00:00 GMT", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        ("a=1; Expires=demain", None),
        ("a=1; Max-Age=1x", None),
    ],
)
def test_max_age_wins_over_expires(header: str, expires: datetime | None) -> None:
    """Max-Age wins, is capped to 400 days, and what cannot be read makes a session cookie."""
    assert parse(header).expires == expires


@pytest.mark.parametrize(
    ("header", "path"),
    [
        ("a=1", "/connexion"),
        ("a=1; Path=/x", "/x"),
        ("a=1; Path=x", "/connexion"),
        ("a=1; Path=", "/connexion"),
    ],
)
def test_the_default_path_is_the_folder(header: str, path: str) -> None:
    """Without a usable Path, the folder of the address counts, its query does not."""
    assert parse(header).path == path


@pytest.mark.parametrize(
    ("header", "url", "reason"),
    [
        ("rien", HOME, "nom=valeur"),
        ("=valeur", HOME, "nom=valeur"),
        ("a=" + "x" * 4096, HOME, "trop longue"),
        ("a=1; Domain=localhost", HOME, "n'appartient à personne"),
        ("a=1; Domain=gouv.fr", "https://portailpro.gouv.fr/", "n'appartient à personne"),
        ("a=1; Domain=douane--w1.localhost", HOME, "n'est pas celui"),
        ("a=1; Domain=0.0.1", "http://127.0.0.1/", "n'est pas celui"),
        ("a=1; Secure", "http://portail.example/", "Secure depuis"),
        ("__Secure-a=1", HOME, "sans Secure"),
        ("__Host-a=1; Secure; Path=/; Domain=portailpro--w1.localhost", HOME, "avec Domain"),
        ("__hOsT-a=1; Secure; Path=/connexion", HOME, "sans Path=/"),
        ("__Host-a=1; Secure", "https://portail.example/", "sans Path=/"),
        ("a=1; SameSite=None", HOME, "sans Secure"),
    ],
)
def test_a_refusal_tells_its_reason(header: str, url: str, reason: str) -> None:
    """What a browser refuses is refused for the reason a browser has."""
    refused = parse_set_cookie(header, url, NOW)
    assert isinstance(refused, str)
    assert reason in refused


def test_a_host_that_names_itself_keeps_its_cookie() -> None:
    """Domain equal to a host that nobody could share makes a host-only cookie; a real domain is shared."""
    assert parse("a=1; Domain=localhost", "http://localhost/").host_only
    assert parse("a=1; Domain=127.0.0.1", "http://127.0.0.1/").host_only
    shared = parse("a=1; Domain=.portail.example", "https://www.portail.example/")
    assert (shared.host, shared.host_only) == ("portail.example", False)


def test_an_unknown_same_site_is_lax() -> None:
    """Absent and unknown SameSite count as Lax, as Chromium reads them."""
    assert parse("a=1").same_site is SameSite.LAX
    assert parse("a=1; SameSite=Bof").same_site is SameSite.LAX
    assert parse("a=1; SameSite=STRICT").same_site is SameSite.STRICT


def test_an_insecure_answer_leaves_a_secure_cookie_alone() -> None:
    """Plain http cannot overwrite nor delete what https protected."""
    jar = Jar().receive(["a=1; Secure; Path=/"], "https://portail.example/", NOW)
    after = jar.receive(["a=2; Path=/", "a=; Path=/; Max-Age=0"], "http://portail.example/", NOW)
    assert [cookie.value for cookie in after.cookies] == ["1"]
    assert len(after.refused) == 2


def test_a_secure_cookie_waits_for_a_secure_address() -> None:
    """Set over https, a Secure cookie is not sent to the same host over http; localhost is secure enough."""
    jar = Jar().receive(["a=1; Secure; Path=/"], "https://portail.example/", NOW)
    jar = jar.receive(["b=1; Secure; Path=/"], HOME, NOW)
    assert jar.header(Errand("http://portail.example/"), NOW) == ""
    assert jar.header(Errand("https://portail.example/"), NOW) == "a=1"
    assert jar.header(Errand(HOME), NOW) == "b=1"


def test_the_header_puts_long_paths_first_then_old_cookies() -> None:
    """Order of the Cookie header: longest path, then age; a replaced cookie keeps its age."""
    jar = Jar().receive(["a=1; Path=/", "b=1; Path=/connexion", "c=1; Path=/", "a=2; Path=/"], HOME, NOW)
    assert jar.header(Errand(HOME), NOW) == "b=1; a=2; c=1"


def test_a_path_is_a_folder_not_a_beginning() -> None:
    """/connexion covers /connexion and what is below it, not /connexions."""
    jar = Jar().receive(["a=1; Path=/connexion"], HOME, NOW)
    root = "http://portailpro--w1.localhost:8700"
    sent = [
        path
        for path in ("/", "/connexion", "/connexion/x", "/connexions")
        if jar.send(Errand(root + path), NOW)
    ]
    assert sent == ["/connexion", "/connexion/x"]


def test_ports_share_cookies_and_hosts_do_not() -> None:
    """Two ports of a host share their cookies; another world's host has its own."""
    jar = Jar().receive(["a=1; Path=/"], HOME, NOW)
    assert jar.header(Errand("http://portailpro--w1.localhost:9999/"), NOW) == "a=1"
    assert jar.header(Errand("http://portailpro--w2.localhost:8700/"), NOW) == ""


def test_time_is_the_one_given() -> None:
    """A cookie lives until the clock that was given reaches its end."""
    jar = Jar().receive(["a=1; Path=/; Max-Age=60"], HOME, NOW)
    assert jar.header(Errand(HOME), NOW + timedelta(seconds=59)) == "a=1"
    assert jar.header(Errand(HOME), NOW + timedelta(seconds=60)) == ""
