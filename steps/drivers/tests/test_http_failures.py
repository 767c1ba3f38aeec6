"""What a portal, or the way to it, may do wrong; each told apart by the driver without browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests
import responses

from steps.drivers.tests.site import ROOT, driver, serve
from steps.errors import BenchFault, ElementAbsent, Inconclusive

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    """The web, for one test; every page of it must be asked for."""
    with responses.RequestsMock() as one:
        yield one


def test_503_is_inconclusive_and_named(mock: responses.RequestsMock) -> None:
    """A 503 names its address and status, and its page stays in front of the person."""
    serve(mock, "/tableau-de-bord?code=abc", "<h1>En travaux</h1>", status=503)
    person = driver()
    with pytest.raises(Inconclusive, match=r"portail\.example/tableau-de-bord\?code=\*\*\* a répondu 503"):
        person.open(f"{ROOT}/tableau-de-bord?code=abc")
    assert (person.page().status, person.page().heading) == (503, "En travaux")


def test_a_fault_of_ours_is_ours(mock: responses.RequestsMock) -> None:
    """The bench's own header makes a bench fault, on the last hop as on any other."""
    mock.get(f"{ROOT}/", status=303, headers={"Location": "/suite"})
    serve(mock, "/suite", "", status=500, headers={"X-Bench-Fault": "ZeroDivisionError"})
    with pytest.raises(BenchFault, match="ZeroDivisionError"):
        driver().open(f"{ROOT}/")


def test_a_truncated_body_is_inconclusive(mock: responses.RequestsMock) -> None:
    """Fewer bytes than announced are not a page."""
    mock.get(
        f"{ROOT}/",
        body="<h1>Tronqu",
        content_type="text/html",
        headers={"Content-Length": "5000"},
        auto_calculate_content_length=False,
    )
    with pytest.raises(Inconclusive, match="tronquée"):
        driver().open(f"{ROOT}/")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (requests.ReadTimeout("lent"), "pas de réponse"),
        (requests.ConnectTimeout("loin"), "pas de réponse"),
        (requests.ConnectionError("coupée"), "coupée"),
        (requests.exceptions.ContentDecodingError("illisible"), "illisible"),
    ],
)
def test_no_answer_is_inconclusive(mock: responses.RequestsMock, error: Exception, said: str) -> None:
    """A time-out, a refused or cut connection, an unreadable coding: nothing is known of the portal."""
    mock.get(f"{ROOT}/", body=error)
    person = driver()
    with pytest.raises(Inconclusive, match=said):
        person.open(f"{ROOT}/")
    assert person.tabs()[0].url == "about:blank"


@pytest.mark.parametrize(
    ("kind", "text"),
    [("application/json", '{"a": "<b>"}'), ("text/plain; charset=utf-8", "<b>été</b>"), ("image/png", "")],
)
def test_a_wrong_content_type_is_no_page(mock: responses.RequestsMock, kind: str, text: str) -> None:
    """What is not HTML shows its text, if it has one, offers nothing, and the error says what came."""
    mock.get(f"{ROOT}/", body=(text or "\x89PNG").encode(), content_type=kind)
    person = driver()
    person.open(f"{ROOT}/")
    assert person.page().text == text
    with pytest.raises(ElementAbsent, match=kind.partition(";")[0]):
        person.press("Payer")


def test_a_redirect_loop_is_inconclusive_and_shown(mock: responses.RequestsMock) -> None:
    """A loop is seen the second time round, without twenty requests, and its trail is told."""
    mock.get(f"{ROOT}/a", status=302, headers={"Location": "/b?state=secret"})
    mock.get(f"{ROOT}/b", status=302, headers={"Location": "/a"})
    with pytest.raises(Inconclusive, match=r"boucle de redirections .*/b\?state=\*\*\*"):
        driver().open(f"{ROOT}/a")
    assert len(mock.calls) == 2


def test_coming_back_with_a_cookie_is_no_loop(mock: responses.RequestsMock) -> None:
    """An address that sends to itself once, to set a cookie, is followed."""
    mock.get(f"{ROOT}/", status=302, headers={"Location": "/", "Set-Cookie": "vu=1"})
    serve(mock, "/", "<h1>Bienvenue</h1>")
    person = driver()
    person.open(f"{ROOT}/")
    assert person.page().heading == "Bienvenue"


def test_endless_redirects_are_inconclusive(mock: responses.RequestsMock) -> None:
    """More than twenty hops is too many, even when each is new."""
    for hop in range(21):
        mock.get(f"{ROOT}/{hop}", status=302, headers={"Location": f"/{hop + 1}"})
    with pytest.raises(Inconclusive, match="plus de 20"):
        driver().open(f"{ROOT}/0")


def test_a_redirect_out_of_the_web_is_inconclusive(mock: responses.RequestsMock) -> None:
    """A redirect to an application is not followed, and is told."""
    mock.get(f"{ROOT}/", status=302, headers={"Location": "portailpro://retour"})
    with pytest.raises(Inconclusive, match="portailpro://retour"):
        driver().open(f"{ROOT}/")


def test_a_redirect_without_address_is_a_page(mock: responses.RequestsMock) -> None:
    """302 without Location is shown as it is."""
    serve(mock, "/", "<h1>Perdu</h1>", status=302)
    person = driver()
    person.open(f"{ROOT}/")
    assert (person.page().status, person.page().heading) == (302, "Perdu")


@pytest.mark.parametrize("headers", [{}, {"Content-Disposition": "attachment; filename=a.pdf"}])
def test_an_answer_without_page_leaves_the_person_where_she_is(
    mock: responses.RequestsMock, headers: dict[str, str]
) -> None:
    """204 and downloads leave the page in place."""
    serve(mock, "/", '<h1>Ici</h1><a href="/rien">Rien</a>')
    mock.get(f"{ROOT}/rien", status=200 if headers else 204, headers=headers)
    person = driver()
    person.open(f"{ROOT}/")
    person.follow("Rien")
    assert (person.page().url, person.page().heading) == (f"{ROOT}/", "Ici")


@pytest.mark.parametrize(
    "page",
    [
        '<button type="button">Payer</button>',
        "<button>Payer</button>",
        '<form method="post" enctype="multipart/form-data"><button>Payer</button></form>',
        '<form action="javascript:payer()"><button>Payer</button></form>',
        '<div role="button">Payer</div>',
    ],
)
def test_what_needs_a_script_is_inconclusive(mock: responses.RequestsMock, page: str) -> None:
    """A button that only a script or a browser can answer is never taken for a silent success."""
    serve(mock, "/", page)
    person = driver()
    person.open(f"{ROOT}/")
    with pytest.raises(Inconclusive):
        person.press("Payer")


@pytest.mark.parametrize("address", ["javascript:payer()", "mailto:a@b.example"])
def test_a_link_out_of_the_web_is_inconclusive(mock: responses.RequestsMock, address: str) -> None:
    """A link that a script or a mailer answers is never taken for a silent success."""
    serve(mock, "/", f'<a href="{address}">Écrire</a>')
    person = driver()
    person.open(f"{ROOT}/")
    with pytest.raises(Inconclusive, match="nulle part"):
        person.follow("Écrire")
