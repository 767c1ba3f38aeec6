"""What a world document leaves at a co-owner."""

from typing import Any

import pytest

from simulators.coproprietaire.comptes import Comptes
from simulators.coproprietaire.habilitations import read_habilitations
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import ALPHA, BRUNO, build_creance
from simulators.core.errors import Problem

SITE, COMPTE = "impots", "blacaze.impots"


def _person(**compte: Any) -> dict[str, Any]:
    """Bruno named again, with one account of this site."""
    return {
        "prenom": "Bruno", "nom": "Lacaze", "courriel": BRUNO,
        "compte": [{"site": SITE, "identifiant": COMPTE, **compte}],
    }  # fmt: skip


def _right(**changes: Any) -> dict[str, Any]:
    return {"service": "COMPTE-FISCAL", "droit": "payer", "siren": ALPHA} | changes


def test_a_person_named_again_keeps_their_password(monde: Monde) -> None:
    """A partial document adds rights without a word of the password, which stays good."""
    monde.peupler({"personne": [_person(habilitation=[_right()])]})
    ctx = monde.ctx(SITE)
    assert Comptes().authenticate(ctx, COMPTE, "bruno impots") == COMPTE
    assert [h.droit for h in read_habilitations(ctx, COMPTE)] == ["payer"]


def test_a_person_named_again_may_change_their_password(monde: Monde) -> None:
    """A password given again replaces the former one."""
    monde.peupler({"personne": [_person(mot_de_passe="nouveau")]})
    ctx = monde.ctx(SITE)
    assert Comptes().authenticate(ctx, COMPTE, "nouveau") == COMPTE
    assert Comptes().authenticate(ctx, COMPTE, "bruno impots") is None


def test_an_account_without_password_is_opened_by_none(monde: Monde) -> None:
    """An empty password is not one."""
    monde.peupler({"personne": [_person(identifiant="sans.cle")]})
    assert Comptes().authenticate(monde.ctx(SITE), "sans.cle", "") is None


def test_accounts_of_other_sites_are_left_aside(monde: Monde) -> None:
    """A site holds its own accounts only: the others' open nothing here (AUT-07)."""
    ctx = monde.ctx(SITE)
    for identifiant, password in ((BRUNO, "bruno portail"), ("blacaze", "bruno douane")):
        assert Comptes().authenticate(ctx, identifiant, password) is None


@pytest.mark.parametrize(
    ("right", "field"),
    [
        (_right(service="DELTA-G"), "service"),
        (_right(droit="lire"), "droit"),
        (_right(siren=None), "siren"),
    ],
)
def test_a_document_with_an_impossible_right_is_refused(
    monde: Monde, right: dict[str, Any], field: str
) -> None:
    """422 with the whole path of the field, and nothing of the document remains."""
    other = _person(identifiant="autre", mot_de_passe="autre", habilitation=[_right(), right])
    with pytest.raises(Problem) as refused:
        monde.peupler({"personne": [other]})
    assert refused.value.status == 422
    assert refused.value.field == f"$.personne[0].compte[0].habilitation[1].{field}"
    assert Comptes().authenticate(monde.ctx(SITE), "autre", "autre") is None


def test_a_debt_named_again_takes_its_new_state(monde: Monde) -> None:
    """A debt that was to be paid may come back paid."""
    token, url = monde.obtain_token(SITE, "creances"), monde.url(SITE, f"/api/situation?siren={ALPHA}")
    paid = {"moyen": "cb", "regle_le": "2026-02-20"}
    for more in ({}, {"paiement": paid}):
        monde.peupler({"creance": [build_creance(SITE, "TVA-1", 10_050, **more)]})
    (creance,) = monde.call("GET", url, token).json()["creances"]
    assert creance["paiement"] == paid | {"montant": 10_050}
