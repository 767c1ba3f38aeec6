"""The driver without browser: what it sends and what it keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import responses

from steps.drivers.contract import region
from steps.drivers.tests.site import LOCAL, ROOT, driver, serve
from steps.errors import NotApplicable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    """The web, for one test; every page of it must be asked for."""
    with responses.RequestsMock() as one:
        yield one


def test_localhost_names_go_to_this_machine(mock: responses.RequestsMock) -> None:
    """*.localhost is joined at 127.0.0.1, and Host keeps the logical name."""
    mock.get("http://127.0.0.1:8700/x", body="<h1>Là</h1>", content_type="text/html")
    person = driver()
    person.open(f"{LOCAL}/x")
    assert mock.calls[0].request.headers["Host"] == "portailpro--w1.localhost:8700"
    assert person.page().url == f"{LOCAL}/x"


def test_several_cookies_of_one_answer_are_kept(mock: responses.RequestsMock) -> None:
    """Set-Cookie may come several times; each cookie returns."""
    mock.get(f"{ROOT}/", headers=[("Set-Cookie", "a=1; Path=/"), ("Set-Cookie", "b=2; Path=/")])
    mock.get(f"{ROOT}/suite")
    person = driver()
    person.open(f"{ROOT}/")
    person.open(f"{ROOT}/suite")
    assert mock.calls[1].request.headers["Cookie"] == "a=1; b=2"


def test_a_closed_driver_forgets_everything(mock: responses.RequestsMock) -> None:
    """After close, no cookie and no page remain."""
    mock.get(f"{ROOT}/", headers={"Set-Cookie": "a=1; Path=/"}, content_type="text/html")
    person = driver()
    person.open(f"{ROOT}/")
    person.close()
    assert person.tabs()[0].url == "about:blank"
    person.open(f"{ROOT}/")
    assert "Cookie" not in mock.calls[1].request.headers


def test_accents_survive_every_declared_charset(mock: responses.RequestsMock) -> None:
    """The header's charset, the page's own, then UTF-8: accents are read right; an unknown one is UTF-8."""
    page = "<meta charset={}><h1>Été</h1>"
    for path, kind, told, used in (
        ("/1", "text/html; charset=iso-8859-1", "utf-8", "iso-8859-1"),
        ("/2", "text/html", "iso-8859-15", "iso-8859-15"),
        ("/3", "text/html", "inconnu", "utf-8"),
        ("/4", "text/html", "utf-8", "utf-8"),
    ):
        mock.get(ROOT + path, body=page.format(told).encode(used), content_type=kind)
        person = driver()
        person.open(ROOT + path)
        assert person.page().heading == "Été", path


def test_a_location_in_utf8_is_followed(mock: responses.RequestsMock) -> None:
    """A redirect whose address is raw UTF-8, as http.client gives it, reaches the right page."""
    mock.get(f"{ROOT}/", status=303, headers={"Location": "/réglé".encode().decode("latin-1")})
    serve(mock, "/r%C3%A9gl%C3%A9", "<h1>Réglé</h1>")
    person = driver()
    person.open(f"{ROOT}/")
    assert person.page().heading == "Réglé"


def test_exchanges_are_kept_without_secrets(mock: responses.RequestsMock, tmp_path: Path) -> None:
    """Evidence tells methods, addresses and statuses; passwords, cookies, codes and tokens are hidden."""
    form = (
        '<form method="post" action="/entrer?state=S1"><label>Clé <input type="password" name="cle"></label>'
        '<input type="hidden" name="csrf" value="S2"><label>Nom <input name="nom"></label>'
        "<button>Entrer</button></form>"
    )
    serve(mock, "/", form, headers={"Set-Cookie": "session=S3; Path=/"})
    mock.post(
        f"{ROOT}/entrer", status=303, headers={"Location": "/suite?code=S4&retour=/a?token=S5&onglet=1"}
    )
    serve(mock, "/suite", "<h1>Suite</h1>")
    person = driver()
    person.open(f"{ROOT}/")
    person.fill("Clé", "S6")
    person.fill("Nom", "Lacaze")
    person.press("Entrer")
    kept = {one.kind: one.path.read_text(encoding="utf-8") for one in person.evidence(tmp_path, "preuve")}
    told = json.loads(kept["trace"])["exchanges"]
    assert [(one["method"], one["status"]) for one in told] == [("GET", 200), ("POST", 303), ("GET", 200)]
    assert "nom=Lacaze" in told[1]["form"]
    assert "onglet=1" in told[2]["url"]
    assert not any(f"S{number}" in kept["trace"] for number in range(1, 7))


def test_the_memory_of_exchanges_is_bounded(mock: responses.RequestsMock, tmp_path: Path) -> None:
    """Old exchanges are forgotten, and how many is told."""
    mock.get(f"{ROOT}/")
    person = driver()
    for _ in range(75):
        person.open(f"{ROOT}/")
    trace = next(one.path for one in person.evidence(tmp_path, "x") if one.kind == "trace")
    told = json.loads(trace.read_text(encoding="utf-8"))
    assert (told["forgotten"], len(told["exchanges"])) == (15, 60)


def test_no_layout_no_length() -> None:
    """What is drawn cannot be measured without a browser, and is not guessed."""
    with pytest.raises(NotApplicable, match="layout"):
        driver().drawn_bars()


def test_no_eyes_no_picture(tmp_path: Path) -> None:
    """A picture is refused as not applicable, and nothing is written."""
    with pytest.raises(NotApplicable, match="pictures"):
        driver().screenshot(tmp_path / "x.png")
    assert list(tmp_path.iterdir()) == []


def test_what_a_person_types_changes_the_names_that_quote_it(mock: responses.RequestsMock) -> None:
    """A label that quotes another field's value follows it."""
    serve(mock, "/", '<label><input type="checkbox"> Rappel à <input aria-label="heure" value="8"> h</label>')
    person = driver()
    person.open(f"{ROOT}/")
    assert person.offers("checkbox", "Rappel à 8 h")
    person.fill("heure", "9")
    assert person.offers("checkbox", "Rappel à 9 h")


def test_noscript_is_what_a_person_without_script_sees(mock: responses.RequestsMock) -> None:
    """The button that a portal keeps for people without script can be pressed."""
    serve(mock, "/", '<form action="/suite"><noscript><button>Continuer</button></noscript></form>')
    serve(mock, "/suite", "<h1>Suite</h1>")
    person = driver()
    person.open(f"{ROOT}/")
    person.press("Continuer")
    assert person.page().heading == "Suite"


def test_an_empty_page_offers_nothing(mock: responses.RequestsMock) -> None:
    """An empty body is a page without anything, not a crash."""
    serve(mock, "/", "")
    person = driver()
    person.open(f"{ROOT}/")
    assert (person.page().heading, person.page().text, person.outline()) == ("", "", ())
    assert not person.offers("link", "Payer")
    assert person.table("Paiements") is None


def test_a_blank_tab_offers_nothing() -> None:
    """Before any address is typed, there is a blank page to look at."""
    person = driver()
    assert (person.page().url, person.page().status, person.outline()) == ("about:blank", None, ())


def test_names_survive_broken_markup(mock: responses.RequestsMock) -> None:
    """References to nowhere, to oneself and in circles end, and fall back on what remains."""
    serve(
        mock,
        "/",
        '<section aria-label="R"><a href="/a" id="x" aria-labelledby="x">Soi</a>'
        '<a href="/b" aria-labelledby="nulle-part">Ailleurs</a>'
        '<i id="c1" aria-labelledby="c2">Un</i><i id="c2" aria-labelledby="c1">Deux</i>'
        '<button aria-labelledby="c1 c2">Trois</button></section>',
    )
    person = driver()
    person.open(f"{ROOT}/")
    names = [(one.role, one.name) for one in person.outline()]
    assert names == [("region", "R"), ("link", "Soi"), ("link", "Ailleurs"), ("button", "Un Deux")]
    assert person.offers("link", "Soi", within=region("R"))
