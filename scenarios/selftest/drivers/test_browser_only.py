"""What only a browser shows, and how its process is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from scenarios.selftest.drivers.echo import read
from steps.drivers.browser.driver import BrowserDriver
from steps.drivers.browser.profiles import PROFILES
from steps.drivers.browser.waiting import Limits
from steps.drivers.registry import Browsers, open_driver, read_capabilities
from steps.errors import ElementAbsent, Inconclusive, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scenarios.selftest.drivers.fixed_site import FixedSite
    from steps.drivers.contract import Driver

PICTURE = b"\x89PNG"


@pytest.fixture
def chromium(browsers: Browsers) -> Iterator[Driver]:
    """One person in front of Chromium."""
    one = open_driver("chromium", browsers=browsers)
    yield one
    one.close()


def test_what_a_script_brings_is_waited_for(chromium: Driver, site: FixedSite) -> None:
    """A link that a script adds after the page is loaded and quiet is found and followed."""
    chromium.open(site.page("attente"))
    chromium.follow("Venu bien plus tard")
    assert "Venu de attente" in chromium.page().text


def test_what_scripts_never_bring_is_absent_in_the_end(chromium: Driver, site: FixedSite) -> None:
    """On a page with scripts, an absent link is refused after some patience, with its candidates."""
    chromium.open(site.page("script"))
    with pytest.raises(ElementAbsent) as caught:
        chromium.follow("Jamais venu")
    assert caught.value.candidates == ("Venu plus tard",)


def test_a_script_that_leaves_the_page_is_followed(chromium: Driver, site: FixedSite) -> None:
    """A page that a script replaces a little later ends up in front of the person."""
    chromium.open(site.page("remplacement"))
    chromium.press("Partir")
    assert chromium.offers("heading", "Enfin")
    assert chromium.page().heading == "Enfin"


def test_what_cannot_be_reached_is_inconclusive(browsers: Browsers, site: FixedSite) -> None:
    """A button that something covers does not answer: a time-out, and not a fault of the portal's rule."""
    person = _hurry(browsers, site.page("remplacement"))
    with pytest.raises(Inconclusive, match="rien n'aboutit"):
        person.press("Couvert")
    person.close()


def test_a_page_that_never_ends_is_inconclusive(browsers: Browsers, site: FixedSite) -> None:
    """No answer in time is told as such, by address and by link."""
    person = _hurry(browsers, site.leading_to(site.url("/lent?s=20")))
    with pytest.raises(Inconclusive):
        person.follow("Suivre")
    with pytest.raises(Inconclusive, match="lent"):
        person.open(site.url("/lent?s=20"))
    person.close()


def _hurry(browsers: Browsers, url: str) -> BrowserDriver:
    """A person with half a second from now on, in front of a page that had all the time to come."""
    context = browsers.new_context(PROFILES["chromium"])
    BrowserDriver(context, PROFILES["chromium"]).open(url)
    hurried = BrowserDriver(context, PROFILES["chromium"], Limits(navigation=500))
    hurried.switch_to(0)
    return hurried


def test_a_tab_that_closes_itself_leaves_the_other(chromium: Driver, site: FixedSite) -> None:
    """After a pop-up closed itself, the person is in front of the page that remains."""
    chromium.open(site.page("onglets"))
    chromium.follow("Onglet qui se ferme")
    assert chromium.page().heading == "Onglets"
    assert len(chromium.tabs()) == 1


def test_the_console_is_kept_as_evidence(chromium: Driver, site: FixedSite, tmp_path: Path) -> None:
    """What scripts said or failed at is in the evidence, next to the picture and the page."""
    chromium.open(site.page("script"))
    kept = chromium.evidence(tmp_path, "console")
    assert [one.kind for one in kept] == ["screenshot", "page", "trace"]
    said = kept[2].path.read_text(encoding="utf-8")
    assert "bonjour de la console" in said
    assert "une erreur de script" in said
    assert kept[0].path.read_bytes().startswith(PICTURE)


def test_a_light_picture_shows_what_was_read_last(chromium: Driver, site: FixedSite, tmp_path: Path) -> None:
    """A table far below the window is brought into it before the picture; the page read stays the same."""
    chromium.open(site.page("longue"))
    chromium.screenshot(tmp_path / "haut.jpg")
    assert chromium.table("Tout en bas") is not None
    chromium.screenshot(tmp_path / "bas.jpg")
    assert (tmp_path / "haut.jpg").read_bytes() != (tmp_path / "bas.jpg").read_bytes()


def test_bars_are_measured_as_they_are_drawn(chromium: Driver, site: FixedSite) -> None:
    """Width and height of each bar, in the order of the page; a page without drawing has none."""
    chromium.open(site.page("longue"))
    assert chromium.drawn_bars() == ((80.0, 10.0), (40.0, 10.0))
    chromium.open(site.page("formulaires"))
    assert chromium.drawn_bars() == ()


def test_windows_that_nobody_asked_for_are_told(browsers: Browsers, site: FixedSite) -> None:
    """One that opens by itself, one that imposes its size; a tab that a click opens is no intrusion."""
    person = open_driver("chromium", browsers=browsers)
    with pytest.raises(UsageError):
        person.intrusions()
    person.watch_windows()
    person.open(site.page("regions"))
    assert person.intrusions() == ()
    person.open(site.page("surgissante"))
    (alone,) = person.intrusions()
    assert alone == "/page/messages s'ouvre sans geste"
    person.switch_to(0)
    person.follow("Suivre un lien")
    person.switch_to(0)
    person.press("Ouvrir un onglet")
    assert person.intrusions() == (alone,)
    person.switch_to(0)
    person.press("Ouvrir une petite fenêtre")
    assert person.intrusions() == (alone, "/page/tableaux impose sa fenêtre (width=300,height=200)")
    person.close()


def test_a_window_that_opens_after_the_page_was_looked_at_is_told(
    browsers: Browsers, site: FixedSite
) -> None:
    """What the bench asks a page is no gesture of the person, whatever the browser makes of it."""
    person = open_driver("chromium", browsers=browsers)
    person.watch_windows()
    person.open(site.page("surgissante_tard"))
    assert person.intrusions() == ("/page/messages s'ouvre sans geste",)
    person.close()


def test_a_busy_browser_hides_no_window(browsers: Browsers, site: FixedSite) -> None:
    """A page that computes for a second opens its window after that: it is waited for, not guessed at."""
    person = open_driver("chromium", browsers=browsers)
    person.watch_windows()
    person.open(site.page("surgissante_occupee"))
    assert person.intrusions() == ("/page/messages s'ouvre sans geste",)
    person.close()


@pytest.mark.parametrize(("name", "beyond"), [("pixel", 140), ("iphone", 110), ("chromium", 0)])
def test_what_goes_beyond_the_screen_is_measured(
    browsers: Browsers, site: FixedSite, name: str, beyond: int
) -> None:
    """Five hundred pixels are 140 too many for a phone of 360, 110 for one of 390, none for a computer."""
    person = open_driver(name, browsers=browsers)
    person.open(site.page("large"))
    assert abs(person.overflow() - beyond) <= 1  # pixels of a dense screen are rounded
    person.open(site.page("etroite"))
    assert person.overflow() == 0
    person.close()


def test_a_trace_is_kept_when_asked(browsers: Browsers, site: FixedSite, tmp_path: Path) -> None:
    """A traced person leaves a trace that Playwright's viewer opens."""
    person = open_driver("chromium", browsers=browsers, trace=True)
    person.open(site.page("regions"))
    kept = person.evidence(tmp_path, "trace")
    person.close()
    assert [one.path.suffix for one in kept] == [".png", ".html", ".zip"]
    assert kept[-1].path.read_bytes().startswith(b"PK")


def test_a_trace_tells_no_secret(browsers: Browsers, site: FixedSite, tmp_path: Path) -> None:
    """What was typed in a secret field is nowhere in the trace, even where a page gave it back."""
    person = open_driver("chromium", browsers=browsers, trace=True)
    person.open(site.page("formulaires"))
    person.fill("Mot de passe", "tres-secret")
    person.fill("Nom", "Lacaze")
    person.press("Envoyer")
    trace = person.evidence(tmp_path, "secret")[-1].path
    person.close()
    with ZipFile(trace) as archive:
        told = b"".join(archive.read(name) for name in archive.namelist())
    assert b"tres-secret" not in told
    assert b"Lacaze" in told


@pytest.mark.parametrize("name", ["pixel", "iphone"])
def test_a_phone_is_narrow_and_says_what_it_imitates(
    browsers: Browsers, site: FixedSite, tmp_path: Path, name: str
) -> None:
    """A phone's picture is higher than wide, where a computer's is not; its links can be followed."""
    shapes = {}
    for profile in (name, "chromium"):
        person = open_driver(profile, browsers=browsers)
        person.open(site.page("regions"))
        person.screenshot(tmp_path / f"{profile}.png")
        person.follow("Payer")
        assert "Venu de seul" in person.page().text
        person.close()
        shapes[profile] = read_size(tmp_path / f"{profile}.png")
    assert shapes[name][0] < shapes[name][1]
    assert shapes["chromium"][0] > shapes["chromium"][1]
    assert read_capabilities(name).emulated


def read_size(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, in its first chunk."""
    start = picture.read_bytes()[:24]
    return int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")


def test_two_people_share_a_browser_and_no_cookie(browsers: Browsers, site: FixedSite) -> None:
    """One browser serves two people who know nothing of each other."""
    one, other = (open_driver("chromium", browsers=browsers) for _ in range(2))
    one.open(site.setting("a=1; Path=/"))
    other.open(site.url("/echo"))
    assert read(other, "Cookies") == {}
    one.open(site.url("/echo"))
    assert read(one, "Cookies") == {"a": "1"}
    one.close()
    other.close()


def test_two_sets_of_browsers_share_one_playwright(browsers: Browsers, site: FixedSite) -> None:
    """A second set in the same process works, and closing it leaves the first one alive."""
    first = open_driver("chromium", browsers=browsers)
    with Browsers() as others:
        second = open_driver("chromium", browsers=others)
        second.open(site.page("regions"))
        assert second.page().heading == "Tableau de bord"
    first.open(site.page("regions"))
    assert first.page().heading == "Tableau de bord"
    first.close()


def test_nothing_beyond_the_fence_is_reached(chromium: Driver) -> None:
    """A browser of the bench cannot even resolve a host that it was not given."""
    with pytest.raises(Inconclusive, match="ERR_NAME_NOT_RESOLVED"):
        chromium.open("http://portail.example/")
