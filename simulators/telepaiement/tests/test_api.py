"""What Télépaiement tells of a company: everything payable here, to whoever has a token meant for it."""

from pathlib import Path
from typing import Any

import pytest

import simulators.telepaiement
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.contrat import find_operation, fuzz
from simulators.coproprietaire.tests.monde import ALPHA, BETA, build_creance
from simulators.telepaiement.tests.conftest import IBAN_1, IBAN_2

CONTRACT = Path(simulators.telepaiement.__file__).parent / "contract.yaml"
READ = "GET /api/situation"


def _token(monde: Monde) -> str:
    return monde.obtain_token("douane", "creances", service="telepaiement")


def _read(monde: Monde, siren: str) -> dict[str, list[dict[str, Any]]]:
    answer = monde.call("GET", monde.url("telepaiement", f"/api/situation?siren={siren}"), _token(monde))
    assert answer.status_code == 200
    find_operation(CONTRACT, READ).validate_response(answer)
    found: dict[str, list[dict[str, Any]]] = answer.json()
    return found


def test_every_payment_is_told_with_its_means(monde: Monde) -> None:
    """Bank transfers included: hiding them is the duty of the portal (TDB-19)."""
    paid = {c["reference"]: c["paiement"] for c in _read(monde, ALPHA)["creances"]}
    elsewhere = {"ordonne_depuis": None}
    assert paid == {
        "DED-1": None,
        "DED-2": None,
        "DED-3": {"moyen": "sepa", "montant": 300, "regle_le": "2026-02-20"} | elsewhere,
        "DED-4": {"moyen": "cb", "montant": 400, "regle_le": "2026-02-21"} | elsewhere,
        "DED-5": {"moyen": "virement", "montant": 500, "regle_le": "2026-02-22"} | elsewhere,
    }


def test_debts_of_others_are_not_told(monde: Monde) -> None:
    """Another company has its own; those of the tax office are not held here."""
    assert [c["reference"] for c in _read(monde, BETA)["creances"]] == ["DED-6"]


def test_only_payable_debts_are_told_or_gathered_ones(monde: Monde) -> None:
    """A fine is in Télépaiement once a slip gathers it (PAI-03); the password of its notice never is."""
    gathered = build_creance(
        "douane", "PEN-2", 1, nature="amende", bordereau="BC-1", origine="papier", mot_de_passe_avis="secret"
    )
    monde.peupler({"creance": [gathered]})
    told = {c["reference"]: c for c in _read(monde, ALPHA)["creances"]}
    assert "PEN-1" not in told
    assert (told["PEN-2"]["bordereau"], told["PEN-2"]["origine"]) == ("BC-1", "papier")
    assert "secret" not in str(told)


def test_mandates_of_the_company_are_told_and_nothing_else(monde: Monde) -> None:
    """Those of every establishment, customs' own alone; no schedule and no declaration is held here."""
    told = _read(monde, ALPHA)
    assert [(m["rum"], m["iban"]) for m in told["mandats"]] == [("M-1", IBAN_1), ("M-2", IBAN_2)]
    assert told["mandats"][0] == {
        "rum": "M-1", "ics": "FR49ZZZ000001", "iban": IBAN_1, "siret": "00017611500012",
        "signe_le": "2025-11-05",
    }  # fmt: skip
    assert (told["echeances"], told["declarations"]) == ([], [])


@pytest.mark.parametrize("query", ["", "?siren=000176116", "?siret=00017611500012"])
def test_a_missing_or_wrong_siren_is_refused(monde: Monde, query: str) -> None:
    """422 that names the parameter."""
    refused = monde.call("GET", monde.url("telepaiement", f"/api/situation{query}"), _token(monde))
    assert (refused.status_code, refused.json()["field"]) == (422, "siren")


def _refuse(monde: Monde, token: str) -> tuple[int, str]:
    url = monde.url("telepaiement", f"/api/situation?siren={ALPHA}")
    refused = monde.call("GET", url, token)
    return refused.status_code, refused.headers["www-authenticate"]


def test_a_token_for_customs_is_not_one_for_telepaiement(monde: Monde) -> None:
    """401 by its audience: what customs gave for their own API opens nothing here."""
    status, challenge = _refuse(monde, monde.obtain_token("douane", "creances"))
    assert status == 401
    assert "acces-audience" in challenge


def test_a_token_of_another_scope_is_refused(monde: Monde) -> None:
    """403 that names the scope."""
    token = monde.obtain_token("douane", "liens", service="telepaiement")
    status, challenge = _refuse(monde, token)
    assert status == 403
    assert 'scope="creances"' in challenge


def test_no_token_is_refused(monde: Monde) -> None:
    """401."""
    status, challenge = _refuse(monde, "")
    assert status == 401
    assert "acces-sans-jeton" in challenge


@pytest.mark.parametrize("with_token", [True, False])
def test_answers_keep_the_contract_whatever_is_sent(monde: Monde, *, with_token: bool) -> None:
    """Well-formed or not, with a token or not, the answer is one that the contract foresees."""
    fuzz(CONTRACT, READ, monde, "telepaiement", _token(monde) if with_token else "")
