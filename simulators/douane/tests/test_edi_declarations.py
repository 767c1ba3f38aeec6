"""The EDI door of the applications: whose key, which files, and debts like those of the screens (PAI-11)."""

from typing import Any

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.lecture import read_table
from simulators.coproprietaire.tests.monde import A1, A2, build_creance
from simulators.douane.actes import enregistrer_relation
from simulators.douane.tests.cas import CAS
from simulators.douane.tests.droits import SITE, enter, file, octroyer_a_bruno
from simulators.douane.tests.telepaiement import NAME, read_creances_recues
from simulators.peuplement.valeurs import Siret

KEY = f"edi-{A1}"
FILE = {"siret": A1, "application": "CIEL", "reference": "E-1", "objet": "Vin, 20 hl", "droits": 200000}
FILED = {
    "reference": "E-1", "application": "CIEL", "siret": A1, "objet": "Vin, 20 hl", "nature": "alcools",
    "droits": 200000, "deposee_le": "2026-03-03", "creance": "transmise",
}  # fmt: skip


def _url(monde: Monde) -> str:
    return monde.url(SITE, "/edi/declarations")


def test_a_company_files_by_edi(monde: Monde) -> None:
    """201 with the reference; listed for that establishment alone; its debt is told to Télépaiement."""
    answer = monde.call("POST", _url(monde), KEY, FILE)
    assert (answer.status_code, answer.json()) == (201, {"reference": "E-1", "creance": "transmise"})
    assert monde.call("GET", _url(monde), KEY).json() == {"declarations": [FILED]}
    assert monde.call("GET", _url(monde), f"edi-{A2}").json() == {"declarations": []}
    assert read_creances_recues(monde) == [
        {
            "reference": "E-1", "siret": A1, "nature": "alcools", "montant": 200000,
            "emise_le": "2026-03-03", "echeance": "2026-04-02", "origine": "edi",
        }
    ]  # fmt: skip


def test_those_who_read_see_what_came_by_edi(monde: Monde) -> None:
    """In the list of the application, with the way it came; tobacco stays hidden from an alcohol right."""
    octroyer_a_bruno(monde, "lire", service="CIEL-ALCOOL")
    monde.call("POST", _url(monde), KEY, FILE)
    monde.call("POST", _url(monde), KEY, {**FILE, "reference": "E-2", "nature": "tabacs"})
    page = enter(monde).get(monde.url(SITE, "/ciel"))
    assert read_table(page, "Mes déclarations") == [
        ("E-1", "000 176 115 00012", "Vin, 20 hl", "2 000,00 €", "03/03/2026", "par EDI")
    ]


@pytest.mark.parametrize(
    ("application", "natures"),
    [
        ("DELTA-G", ["dedouanement", "dedouanement-comptant", "droits-de-port"]),
        ("CIEL", ["alcools", "tabacs"]),
        ("ISOPE", ["energie"]),
        ("ISOPE-DOM", ["energie"]),
        ("DOMINO", ["octroi-de-mer"]),
    ],
)
def test_each_application_takes_its_natures(monde: Monde, application: str, natures: list[str]) -> None:
    """The usual one when none is named; another one when it is of that application."""
    sent = {**FILE, "application": application}
    monde.call("POST", _url(monde), KEY, {**sent, "reference": "SANS"})
    for nature in natures:
        monde.call("POST", _url(monde), KEY, {**sent, "reference": nature.upper(), "nature": nature})
    assert [debt["nature"] for debt in read_creances_recues(monde)] == [natures[0], *natures]


def test_a_silent_telepaiement_refuses_nothing(monde: Monde) -> None:
    """The file is taken and its debt said to wait; it follows with the next file."""
    monde.arm("erreur-503", NAME, "/api/creances")
    answer = monde.call("POST", _url(monde), KEY, FILE)
    assert (answer.status_code, answer.json()["creance"]) == (201, "en attente")
    assert read_creances_recues(monde) == []
    assert monde.call("POST", _url(monde), KEY, {**FILE, "reference": "E-2"}).json()["creance"] == "transmise"
    assert [debt["reference"] for debt in read_creances_recues(monde)] == ["E-1", "E-2"]


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/edi/declarations"), ("GET", "/edi/h7"), ("POST", "/edi/h7")]
)
def test_any_edi_call_sends_again_what_waits(monde: Monde, method: str, path: str) -> None:
    """No person needs to open a page: the software alone gets its debt through."""
    monde.arm("erreur-503", NAME, "/api/creances")
    monde.call("POST", _url(monde), KEY, FILE)
    body = {"siret": A1, "reference": "H7-1"} if method == "POST" else None
    assert monde.call(method, monde.url(SITE, path), KEY, body).status_code in {200, 201}
    assert [debt["reference"] for debt in read_creances_recues(monde)] == ["E-1"]
    assert monde.call("GET", _url(monde), KEY).json() == {"declarations": [FILED]}


def test_without_duties_no_debt_is_announced(monde: Monde) -> None:
    """The answer says that none follows."""
    assert monde.call("POST", _url(monde), KEY, {**FILE, "droits": 0}).json()["creance"] == "aucune"
    assert read_creances_recues(monde) == []


def test_a_debt_that_telepaiement_refuses_is_told(monde: Monde) -> None:
    """It holds another one under that reference: the software reads it in the answer and in the list."""
    monde.ctx(NAME).memory["creances"] = {"E-1": {"reference": "E-1"}}
    assert monde.call("POST", _url(monde), KEY, FILE).json()["creance"] == "refusée"
    assert monde.call("GET", _url(monde), KEY).json()["declarations"][0]["creance"] == "refusée"


def test_no_file_without_its_relation(monde: Monde) -> None:
    """A2 has none for CIEL-ALCOOL: 403 which names it; once recorded by an officer, the file is taken."""
    other = {**FILE, "siret": A2}
    refused = monde.call("POST", _url(monde), f"edi-{A2}", other)
    assert (refused.status_code, refused.json()["title"]) == (403, "Relation ROSA absente")
    assert "CIEL-ALCOOL" in refused.json()["detail"]
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "CIEL-TABAC")
    assert monde.call("POST", _url(monde), f"edi-{A2}", other).status_code == 403
    assert monde.call("GET", _url(monde), f"edi-{A2}").json() == {"declarations": []}
    assert read_creances_recues(monde) == []
    enregistrer_relation(monde.ctx(SITE), Siret(A2), "CIEL-ALCOOL")
    assert monde.call("POST", _url(monde), f"edi-{A2}", other).status_code == 201


def test_the_reference_of_a_debt_is_not_taken(monde: Monde) -> None:
    """409 before anything is filed; a typed declaration gets the next free number."""
    monde.peupler(
        {
            "creance": [
                build_creance(SITE, reference, 100, nature="alcools")
                for reference in ("DED-7", "CIEL-2026-0001")
            ]
        }
    )
    refused = monde.call("POST", _url(monde), KEY, {**FILE, "reference": "DED-7"})
    assert (refused.status_code, refused.json()["title"]) == (409, "Référence déjà déposée")
    assert monde.call("GET", _url(monde), KEY).json() == {"declarations": []}
    assert read_creances_recues(monde) == []
    octroyer_a_bruno(monde, "declarer", service="CIEL-ALCOOL")
    cas = next(c for c in CAS if c.service == "CIEL-ALCOOL")
    assert "Déclaration CIEL-2026-0002 déposée." in file(monde, enter(monde), "/ciel", cas.saisie).text


def test_the_key_of_another_establishment_is_refused(monde: Monde) -> None:
    """403 that names the establishment; nothing is filed, no debt is told."""
    refused = monde.call("POST", _url(monde), f"edi-{A2}", FILE)
    assert (refused.status_code, refused.json()["title"]) == (403, "Clé EDI refusée")
    assert monde.call("GET", _url(monde), KEY).json() == {"declarations": []}
    assert read_creances_recues(monde) == []


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("key", ["", "autre", "edi"])
def test_the_door_wants_a_key(monde: Monde, method: str, key: str) -> None:
    """401 that says which."""
    refused = monde.call(method, _url(monde), key, FILE if method == "POST" else None)
    assert (refused.status_code, refused.json()["title"]) == (401, "Clé EDI absente")


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        (b"{", 400, "$"),
        ({"siret": A1}, 422, "$"),
        ({**FILE, "montant": 3}, 422, "$"),
        ({**FILE, "siret": "00017611500013"}, 422, "$.siret"),
        ({**FILE, "application": "TRIGO"}, 422, "$.application"),
        ({**FILE, "application": "H7"}, 422, "$.application"),
        ({**FILE, "reference": ""}, 422, "$.reference"),
        ({**FILE, "reference": "A/B"}, 422, "$.reference"),
        ({**FILE, "reference": ".."}, 422, "$.reference"),
        ({**FILE, "reference": "e-1"}, 422, "$.reference"),
        ({**FILE, "reference": "E-1\n"}, 422, "$.reference"),
        ({**FILE, "reference": "X" * 65}, 422, "$.reference"),
        ({**FILE, "objet": "x" * 201}, 422, "$.objet"),
        ({**FILE, "droits": -1}, 422, "$.droits"),
        ({**FILE, "droits": 1.5}, 422, "$.droits"),
        ({**FILE, "droits": True}, 422, "$.droits"),
        ({**FILE, "nature": "octroi-de-mer"}, 422, "$.nature"),
        ({**FILE, "nature": None}, 422, "$.nature"),
    ],
)
def test_an_unreadable_file_is_refused(monde: Monde, body: Any, status: int, field: str) -> None:
    """The refusal names the member at fault; TRIGO and H7 are no applications of this door (DEC-15)."""
    refused = monde.call("POST", _url(monde), KEY, body)
    assert (refused.status_code, refused.json()["field"]) == (status, field)


def test_a_reference_is_filed_once(monde: Monde) -> None:
    """409 the second time; a number that EDI has used is left out by the screens."""
    taken = {**FILE, "reference": "CIEL-2026-0001"}
    monde.call("POST", _url(monde), KEY, taken)
    refused = monde.call("POST", _url(monde), KEY, taken)
    assert (refused.status_code, refused.json()["title"]) == (409, "Référence déjà déposée")
    octroyer_a_bruno(monde, "declarer", service="CIEL-ALCOOL")
    cas = next(c for c in CAS if c.service == "CIEL-ALCOOL")
    assert "Déclaration CIEL-2026-0002 déposée." in file(monde, enter(monde), "/ciel", cas.saisie).text
