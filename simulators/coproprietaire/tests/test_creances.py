"""The debts API of the sites that hold their own."""

import pytest

from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import A1, ALPHA, BETA, build_creance

SITE = "impots"


def _read(monde: Monde, siren: str) -> list[dict[str, object]]:
    url = monde.url(SITE, f"/api/creances?siren={siren}")
    answer = monde.call("GET", url, monde.obtain_token(SITE, "creances"))
    assert answer.status_code == 200
    found: list[dict[str, object]] = answer.json()["creances"]
    return found


def test_every_debt_of_the_company_is_told(monde: Monde) -> None:
    """Paid or not, by any means, bank transfer included, in the order of the due dates, in cents."""
    virement = {"moyen": "virement", "regle_le": "2026-02-20"}
    monde.peupler(
        {
            "creance": [
                build_creance(SITE, "TVA-2", 99, echeance="2026-04-15"),
                build_creance(SITE, "TVA-1", 125_000, paiement=virement),
            ]
        }
    )
    common = {"siren": ALPHA, "siret": A1, "nature": "essai", "emise_le": "2026-02-02"}
    assert _read(monde, ALPHA) == [
        common
        | {"reference": "TVA-1", "montant": 125_000, "echeance": "2026-03-15"}
        | {"paiement": virement | {"montant": 125_000}},
        common | {"reference": "TVA-2", "montant": 99, "echeance": "2026-04-15", "paiement": None},
    ]


def test_debts_of_others_are_not_told(monde: Monde) -> None:
    """Neither those of another company, nor those that another site holds."""
    monde.peupler({"creance": [build_creance(SITE, "TVA-1", 1), build_creance("douane", "DED-1", 2)]})
    assert _read(monde, BETA) == []
    assert [c["reference"] for c in _read(monde, ALPHA)] == ["TVA-1"]


@pytest.mark.parametrize("query", ["", "?siren=", "?siren=000176116", "?siren=1", "?siret=00017611500012"])
def test_a_missing_or_wrong_siren_is_refused(monde: Monde, query: str) -> None:
    """422 that names the parameter, never the debts of everyone."""
    url = monde.url(SITE, f"/api/creances{query}")
    refused = monde.call("GET", url, monde.obtain_token(SITE, "creances"))
    assert (refused.status_code, refused.json()["field"]) == (422, "siren")
