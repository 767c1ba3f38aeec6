"""A collection office at the control door: slips, settlements received elsewhere, mandates read."""

from collections.abc import Iterator
from typing import Any

import pytest

from simulators.tests.process import RunningBench, start

A1, SIREN = "00017611500012", "000176115"


def _creance(site: str, reference: str, nature: str) -> dict[str, Any]:
    return {
        "site": site, "reference": reference, "siret": A1, "nature": nature, "montant": 12_345,
        "emise_le": "2026-02-02", "echeance": "2026-03-15",
    }  # fmt: skip


MONDE: dict[str, Any] = {
    "creance": [
        _creance("douane", "DED-1", "dedouanement"), _creance("douane", "PEN-1", "amende"),
        _creance("impots", "TVA-1", "tva"), _creance("urssaf", "COT-1", "cotisations"),
    ]
}  # fmt: skip
MANDAT = {
    "site": "douane", "rum": "M-1", "ics": "FR49ZZZ000001", "iban": "FR7600000000000000000000194",
    "siret": A1, "signe_le": "2025-11-05",
}  # fmt: skip


@pytest.fixture(scope="module")
def bench() -> Iterator[RunningBench]:
    """One bench for the file; a world for each test."""
    with start() as running:
        yield running


def _read(bench: RunningBench, world: str, service: str) -> dict[str, Any]:
    asked = {"service": service, "scope": "creances"}
    token = bench.call("POST", f"/worlds/{world}/tokens", asked).json()["access_token"]
    answer = bench.get(service, world, f"/api/situation?siren={SIREN}", token)
    assert answer.status_code == 200
    return {creance["reference"]: creance for creance in answer.json()["creances"]}


def test_a_slip_gathers_debts(bench: RunningBench) -> None:
    """A fine that was not in Télépaiement is there once gathered (PAI-03, TDB-23)."""
    world = bench.open_world(MONDE)
    assert "PEN-1" not in _read(bench, world, "telepaiement")
    body = {"reference": "BC-1", "creances": ["PEN-1", "DED-1"]}
    made = bench.call("POST", f"/worlds/{world}/bordereaux", body)
    assert (made.status_code, made.json()) == (201, body)
    found = _read(bench, world, "telepaiement")
    assert [found[reference]["bordereau"] for reference in ("DED-1", "PEN-1")] == ["BC-1", "BC-1"]


def test_a_slip_with_an_unknown_debt_gathers_nothing(bench: RunningBench) -> None:
    """404 that names the debt, and those before it are left as they were; the tax office has no slip."""
    world = bench.open_world(MONDE)
    body = {"reference": "BC-1", "creances": ["DED-1", "TVA-1"]}
    refused = bench.call("POST", f"/worlds/{world}/bordereaux", body)
    assert (refused.status_code, refused.json()["field"]) == (404, "$.creances[1]")
    assert "TVA-1" in refused.json()["detail"]
    assert _read(bench, world, "telepaiement")["DED-1"]["bordereau"] is None


@pytest.mark.parametrize(
    ("changes", "status", "field"),
    [
        ({"reference": ""}, 422, "$.reference"),
        ({"reference": " "}, 422, "$.reference"),
        ({"creances": []}, 422, "$.creances"),
        ({"creances": ["PEN-1", "DED-1"]}, 409, "$.creances[1]"),
    ],
)
def test_a_slip_is_of_debts_to_be_paid(
    bench: RunningBench, changes: dict[str, Any], status: int, field: str
) -> None:
    """Without a name, without a debt, or with one that is settled, it is refused whole."""
    world = bench.open_world(MONDE)
    settled = {"site": "douane", "reference": "DED-1", "moyen": "virement"}
    assert bench.call("POST", f"/worlds/{world}/paiements", settled).status_code == 201
    body = {"reference": "BC-1", "creances": ["PEN-1"]} | changes
    refused = bench.call("POST", f"/worlds/{world}/bordereaux", body)
    assert (refused.status_code, refused.json()["field"]) == (status, field)
    assert "PEN-1" not in _read(bench, world, "telepaiement")


@pytest.mark.parametrize(
    ("site", "reference", "service"),
    [("douane", "DED-1", "telepaiement"), ("impots", "TVA-1", "impots"), ("urssaf", "COT-1", "urssaf")],
)
def test_a_settlement_is_recorded_once(bench: RunningBench, site: str, reference: str, service: str) -> None:
    """Today by the world's clock; settled again, 409, and the first settlement stays."""
    world = bench.open_world(MONDE)
    body = {"site": site, "reference": reference, "moyen": "virement"}
    made = bench.call("POST", f"/worlds/{world}/paiements", body)
    assert (made.status_code, made.json()) == (201, {"reference": reference})
    again = bench.call("POST", f"/worlds/{world}/paiements", body | {"moyen": "cb", "regle_le": "2026-01-01"})
    assert again.status_code == 409
    paid = _read(bench, world, service)[reference]["paiement"]
    assert (paid["moyen"], paid["montant"], paid["regle_le"]) == ("virement", 12_345, "2026-03-03")
    assert paid.get("ordonne_depuis") is None


def test_a_settlement_may_have_its_own_day(bench: RunningBench) -> None:
    """The day on which the administration received the money."""
    world = bench.open_world(MONDE)
    body = {"site": "impots", "reference": "TVA-1", "moyen": "sepa", "regle_le": "2026-02-27"}
    assert bench.call("POST", f"/worlds/{world}/paiements", body).status_code == 201
    assert _read(bench, world, "impots")["TVA-1"]["paiement"]["regle_le"] == "2026-02-27"


@pytest.mark.parametrize(
    ("changes", "status", "field"),
    [
        ({"reference": "DED-404"}, 404, "$.reference"),
        ({"site": "impots"}, 404, "$.reference"),
        ({"site": "urssaf"}, 404, "$.reference"),
        ({"moyen": "especes"}, 422, "$.moyen"),
        ({"site": "portailpro"}, 422, "$.site"),
        ({"regle_le": "hier"}, 422, "$.regle_le"),
        ({"montant": 1}, 422, "$.montant"),
    ],
)
def test_a_refused_settlement_names_the_field(
    bench: RunningBench, changes: dict[str, Any], status: int, field: str
) -> None:
    """problem+json, with the member at fault."""
    world = bench.open_world(MONDE)
    body = {"site": "douane", "reference": "DED-1", "moyen": "virement"} | changes
    answer = bench.call("POST", f"/worlds/{world}/paiements", body)
    assert (answer.status_code, answer.json().get("field")) == (status, field)


@pytest.mark.parametrize("iban", ["FR7600000000000000000000195", "FR7600000000000000000000000", "FR76", ""])
def test_a_wrong_iban_is_refused_by_its_field(bench: RunningBench, iban: str) -> None:
    """422 in a sentence that names it, whether a world is opened or peopled; a right one is taken."""
    wrong = {"mandat": [MANDAT, MANDAT | {"rum": "M-2", "iban": iban}]}
    world = bench.open_world(MONDE)
    peopled = bench.call("POST", f"/worlds/{world}/population", wrong)
    opened = bench.call("POST", "/worlds", {"data": wrong})
    for refused in (peopled, opened):
        assert refused.status_code == 422
        assert "IBAN" in refused.json()["detail"]
        assert refused.json()["field"] in refused.json()["detail"]
        assert refused.json()["field"].endswith(".iban")
    assert bench.call("POST", f"/worlds/{world}/population", {"mandat": [MANDAT]}).status_code == 204


def test_the_contract_of_the_door_tells_both_gestures(bench: RunningBench) -> None:
    """They are in the OpenAPI document, with what they take."""
    paths = bench.call("GET", "/openapi.json").json()["paths"]
    for name in ("bordereaux", "paiements"):
        told = paths[f"/worlds/{{world}}/{name}"]["post"]
        assert {"201", "404"} <= told["responses"].keys()
        assert told["requestBody"]["required"]
