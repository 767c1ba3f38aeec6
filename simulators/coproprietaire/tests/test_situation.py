"""What a site that keeps the accounts of companies tells the portal of one of them."""

from typing import Any

import pytest

from simulators.coproprietaire.tenue.declarations import deposer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import (
    A1,
    ALPHA,
    B1,
    BETA,
    build_creance,
    build_declaration,
    build_echeance,
    build_mandat,
    build_situation,
)

SITE = "impots"


def _read(monde: Monde, siren: str) -> dict[str, Any]:
    url = monde.url(SITE, f"/api/situation?siren={siren}")
    answer = monde.call("GET", url, monde.obtain_token(SITE, "creances"))
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
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
    common: dict[str, Any] = {"siren": ALPHA, "siret": A1, "nature": "tva", "emise_le": "2026-02-02"}
    common |= {"origine": "edi", "bordereau": None}
    assert _read(monde, ALPHA)["creances"] == [
        common
        | {"reference": "TVA-1", "montant": 125_000, "echeance": "2026-03-15"}
        | {"paiement": virement | {"montant": 125_000}},
        common | {"reference": "TVA-2", "montant": 99, "echeance": "2026-04-15", "paiement": None},
    ]


def test_the_mandates_the_schedule_and_the_declarations_are_told(monde: Monde) -> None:
    """In the same answer: mandates by reference, instalments the soonest first, declarations as they came."""
    monde.peupler(
        {
            "mandat": [build_mandat(SITE, "M-2"), build_mandat(SITE, "M-1")],
            "echeance": [
                build_echeance(SITE, "Solde", "2026-05-15", montant=12_345),
                build_echeance(SITE, "Acompte", "2026-02-15"),
            ],
            "declaration": [
                build_declaration(SITE, "Janvier 2026", deposee_le="2026-02-10"),
                build_declaration(SITE, "Février 2026"),
            ],
        }
    )
    told = _read(monde, ALPHA)
    account = {"ics": "FR22ZZZ000002", "iban": "FR7600000000000000000000194"}
    assert told["mandats"] == [
        {"rum": rum, "siret": A1, "signe_le": "2025-11-03"} | account for rum in ("M-1", "M-2")
    ]
    assert told["echeances"] == [
        {"siret": A1, "libelle": "Acompte", "date": "2026-02-15", "montant": None},
        {"siret": A1, "libelle": "Solde", "date": "2026-05-15", "montant": 12_345},
    ]
    assert told["declarations"] == [
        {"siren": ALPHA, "demarche": "Essai", "periode": "Janvier 2026", "deposee_le": "2026-02-10"},
        {"siren": ALPHA, "demarche": "Essai", "periode": "Février 2026", "deposee_le": None},
    ]


def test_what_is_named_again_takes_its_new_state(monde: Monde) -> None:
    """Once, in its former place: a new account, a new amount, a declaration filed meanwhile."""
    monde.peupler(build_situation(SITE))
    iban = "FR7600000000000000000000291"
    monde.peupler(
        {
            "mandat": [build_mandat(SITE, "M-1", iban=iban)],
            "echeance": [build_echeance(SITE, "Acompte", "2026-04-15", montant=1)],
            "declaration": [build_declaration(SITE, "Janvier 2026", deposee_le="2026-02-11")],
        }
    )
    told = _read(monde, ALPHA)
    assert [m["iban"] for m in told["mandats"]] == [iban]
    assert [e["montant"] for e in told["echeances"]] == [1, 12_345]
    assert [d["deposee_le"] for d in told["declarations"]] == ["2026-02-11", None]


def test_a_declaration_filed_at_the_site_is_told_with_its_day(monde: Monde) -> None:
    """A day, as for those that the document says filed; the others stay as they were."""
    monde.peupler(build_situation(SITE))
    assert deposer(monde.ctx(SITE), ALPHA, "Essai", "Février 2026")
    assert not deposer(monde.ctx(SITE), BETA, "Essai", "Février 2026")
    days = [une["deposee_le"] for une in _read(monde, ALPHA)["declarations"]]
    assert days == ["2026-02-10", "2026-03-03"]


def test_the_situation_of_others_is_not_told(monde: Monde) -> None:
    """Neither that of another company, nor what another site holds."""
    monde.peupler(build_situation(SITE))
    nothing: dict[str, Any] = {"creances": [], "mandats": [], "echeances": [], "declarations": []}
    assert _read(monde, BETA) == nothing
    monde.peupler(
        {
            "creance": [build_creance("douane", "DED-1", 2, siret=B1)],
            "mandat": [build_mandat("urssaf", "M-9", siret=B1)],
            "echeance": [build_echeance("urssaf", "Acompte", "2026-04-15", siret=B1)],
            "declaration": [build_declaration("urssaf", "Mars 2026", siren=BETA)],
        }
    )
    assert _read(monde, BETA) == nothing


@pytest.mark.parametrize("query", ["", "?siren=", "?siren=000176116", "?siren=1", "?siret=00017611500012"])
def test_a_missing_or_wrong_siren_is_refused(monde: Monde, query: str) -> None:
    """422 that names the parameter, never the debts of everyone."""
    url = monde.url(SITE, f"/api/situation{query}")
    refused = monde.call("GET", url, monde.obtain_token(SITE, "creances"))
    assert (refused.status_code, refused.json()["field"]) == (422, "siren")
