"""The EDI door takes H7; no screen and no link of the site leads to it (DEC-16)."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_heading, read_links, read_shown
from simulators.coproprietaire.tests.monde import A1, A2
from simulators.douane.tests.droits import COMPTE, PASSWORD, SITE, octroyer_a_bruno
from simulators.identity.relying_party import compute_initiate_url
from simulators.identity.tests.browser import Browser

KEY = f"edi-{A1}"
FILE = {"siret": A1, "reference": "H7-1"}


def _url(monde: Monde) -> str:
    return monde.url(SITE, "/edi/h7")


def test_a_company_files_by_edi(monde: Monde) -> None:
    """201 with the reference, and the file is listed for that establishment alone."""
    answer = monde.call("POST", _url(monde), KEY, FILE)
    assert (answer.status_code, answer.json()) == (201, {"reference": "H7-1"})
    filed = [{"reference": "H7-1", "siret": A1, "deposee_le": "2026-03-03"}]
    assert monde.call("GET", _url(monde), KEY).json() == {"declarations": filed}
    assert monde.call("GET", _url(monde), f"edi-{A2}").json() == {"declarations": []}


@pytest.mark.parametrize("key", ["", "autre", "edi"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_door_wants_a_key(monde: Monde, method: str, key: str) -> None:
    """401 that says which."""
    refused = monde.call(method, _url(monde), key, FILE if method == "POST" else None)
    assert (refused.status_code, refused.json()["title"]) == (401, "Clé EDI absente")
    assert refused.headers["www-authenticate"] == 'Bearer realm="edi"'


def test_the_key_of_another_establishment_is_refused(monde: Monde) -> None:
    """403 that names the establishment; nothing is filed."""
    refused = monde.call("POST", _url(monde), f"edi-{A2}", FILE)
    assert (refused.status_code, refused.json()["title"]) == (403, "Clé EDI refusée")
    assert monde.call("GET", _url(monde), KEY).json() == {"declarations": []}


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        (b"{", 400, "$"),
        ({"siret": A1}, 422, "$"),
        ({**FILE, "montant": 3}, 422, "$"),
        ({**FILE, "siret": "00017611500013"}, 422, "$.siret"),
        ({**FILE, "siret": 17611500012}, 422, "$.siret"),
        ({**FILE, "reference": " "}, 422, "$.reference"),
        ({**FILE, "reference": "X" * 65}, 422, "$.reference"),
        ({**FILE, "reference": "H7/1"}, 422, "$.reference"),
    ],
)
def test_an_unreadable_file_is_refused(monde: Monde, body: object, status: int, field: str) -> None:
    """The refusal names the member at fault."""
    refused = monde.call("POST", _url(monde), KEY, body)
    assert (refused.status_code, refused.json()["field"]) == (status, field)


def test_a_reference_is_filed_once(monde: Monde) -> None:
    """409 the second time."""
    monde.call("POST", _url(monde), KEY, FILE)
    refused = monde.call("POST", _url(monde), KEY, FILE)
    assert (refused.status_code, refused.json()["title"]) == (409, "Référence déjà déposée")


@pytest.mark.parametrize("path", ["/h7", "/edi/h7", "/declarations/h7", "/delta-g/h7"])
def test_no_link_leads_to_h7(monde: Monde, path: str) -> None:
    """A login that another site initiates is refused such a target, whatever the rights (DEC-16)."""
    octroyer_a_bruno(monde, "declarer")
    link = compute_initiate_url(monde.ctx("portailpro"), SITE, monde.url(SITE, path))
    page = Browser().get(link)
    assert (page.status, read_heading(page)) == (400, "Lien refusé")


def test_no_screen_shows_h7(monde: Monde) -> None:
    """Not even to someone who declares, of a company that files H7 by EDI."""
    octroyer_a_bruno(monde, "declarer")
    monde.call("POST", _url(monde), KEY, FILE)
    browser = monde.log_in(SITE, COMPTE, PASSWORD)
    for path in ("/", "/espace-personnel", "/delta-g", "/delta-g/declaration"):
        page = browser.get(monde.url(SITE, path))
        assert page.status == 200
        addresses = " ".join(read_links(page).values())
        assert "h7" not in f"{read_shown(page)} {addresses}".lower()
