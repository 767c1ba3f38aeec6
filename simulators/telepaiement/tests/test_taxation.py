"""How a filed declaration becomes a debt: told by customs, kept once."""

from typing import Any

import pytest
import requests

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.contrat import find_operation, fuzz
from simulators.coproprietaire.tests.monde import A1, A2
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.tests.test_api import CONTRACT

ADD = "POST /api/creances"
TAXATION: dict[str, Any] = {
    "reference": "CIEL-2026-0001", "siret": A1, "nature": "alcools", "montant": 12_345,
    "emise_le": "2026-03-03", "echeance": "2026-04-02", "origine": "dti-portailpro",
}  # fmt: skip


def _token(monde: Monde, scope: str = "taxation") -> str:
    return monde.obtain_token("douane", scope, caller="douane", service="telepaiement")


def _tell(monde: Monde, **changes: Any) -> requests.Response:
    answer = monde.call(
        "POST", monde.url("telepaiement", "/api/creances"), _token(monde), {**TAXATION, **changes}
    )
    find_operation(CONTRACT, ADD).validate_response(answer)
    return answer


def test_a_told_debt_is_kept(monde: Monde) -> None:
    """201, and the debt is to be paid, with the origin of its declaration (PAI-11, PAI-13)."""
    answer = _tell(monde)
    assert (answer.status_code, answer.json()) == (201, {"reference": "CIEL-2026-0001"})
    kept = find_creance(monde.ctx("telepaiement"), "CIEL-2026-0001")
    assert kept is not None
    assert (kept.origine, kept.montant, kept.paiement) == ("dti-portailpro", 12_345, None)


def test_told_twice_it_is_kept_once_as_it_has_become(monde: Monde) -> None:
    """200: customs that had lost our answer tell it again, and neither its slip nor its payment is lost."""
    _tell(monde)
    ctx = monde.ctx("telepaiement")
    ctx.store.run("UPDATE creance SET bordereau = 'BC-1', moyen = 'sepa', regle_le = '2026-03-03'")
    assert _tell(monde).status_code == 200
    kept = find_creance(ctx, "CIEL-2026-0001")
    assert kept is not None
    assert kept.paiement is not None
    assert kept.bordereau == "BC-1"


@pytest.mark.parametrize("changes", [{"montant": 12_346}, {"siret": A2}, {"origine": "edi"}])
def test_another_debt_under_a_known_reference_is_refused(monde: Monde, changes: dict[str, Any]) -> None:
    """409, and the known one stays."""
    _tell(monde)
    refused = _tell(monde, **changes)
    assert (refused.status_code, refused.json()["field"]) == (409, "$.reference")
    kept = find_creance(monde.ctx("telepaiement"), "CIEL-2026-0001")
    assert kept is not None
    assert (kept.montant, kept.siret, kept.origine) == (12_345, A1, "dti-portailpro")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"montant": 0}, "$.montant"),
        ({"reference": " "}, "$.reference"),
        ({"siret": "00017611500013"}, "$.siret"),
        ({"origine": "orale"}, "$.origine"),
        ({"nature": "alcool"}, "$.nature"),
        ({"echeance": "2026-03-02"}, "$.echeance"),
        ({"bordereau": "BC-1"}, "$.bordereau"),
    ],
)
def test_a_wrong_debt_is_refused_by_its_field(monde: Monde, changes: dict[str, Any], field: str) -> None:
    """422."""
    refused = _tell(monde, **changes)
    assert (refused.status_code, refused.json()["field"]) == (422, field)


def test_a_token_to_read_does_not_add(monde: Monde) -> None:
    """403: the portal, which reads, creates no debt."""
    url, token = monde.url("telepaiement", "/api/creances"), _token(monde, "creances")
    assert monde.call("POST", url, token, TAXATION).status_code == 403


def test_answers_keep_the_contract_whatever_is_sent(monde: Monde) -> None:
    """Well-formed or not, the answer is one that the contract foresees."""
    fuzz(CONTRACT, ADD, monde, "telepaiement", _token(monde))
