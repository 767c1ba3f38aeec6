"""The rights API, and how rights come and go (HAB-14, HAB-15)."""

import pytest

from simulators.coproprietaire.actes import enregistrer_lien, octroyer, retirer
from simulators.coproprietaire.tests.bench import Monde
from simulators.coproprietaire.tests.monde import A1, ALPHA, BETA
from simulators.core.errors import Problem
from simulators.peuplement.document import Habilitation
from simulators.peuplement.valeurs import Siren, Siret

SITE, COMPTE = "impots", "blacaze.impots"
PAYER = Habilitation(service="COMPTE-FISCAL", droit="payer", siren=Siren(ALPHA))
DECLARER = Habilitation(service="COMPTE-FISCAL", droit="declarer", siren=Siren(BETA))


def _read(monde: Monde, identifiant: str = COMPTE) -> dict[str, object]:
    url = monde.url(SITE, f"/api/habilitations?sub={monde.read_sub(SITE, identifiant)}")
    answer = monde.call("GET", url, monde.obtain_token(SITE, "habilitations"))
    assert answer.status_code == 200
    found: dict[str, object] = answer.json()
    return found


def _link(monde: Monde) -> None:
    enregistrer_lien(monde.ctx(SITE), COMPTE, monde.url("portailpro"), "bruno")


def test_rights_are_told_one_by_one(monde: Monde) -> None:
    """One entry for each right, with the name of the company and nothing grouped."""
    for right in (PAYER, DECLARER):
        monde.run(octroyer(monde.ctx(SITE), COMPTE, right))
    common = {"service": "COMPTE-FISCAL", "siret": None}
    assert _read(monde) == {
        "compte": COMPTE,
        "habilitations": [
            common | {"droit": "declarer", "siren": BETA, "raison_sociale": "BETA"},
            common | {"droit": "payer", "siren": ALPHA, "raison_sociale": "ALPHA"},
        ],
    }


def test_an_account_without_rights_tells_none(monde: Monde) -> None:
    """An empty list, not an error."""
    assert _read(monde, "cmarchand.impots") == {"compte": "cmarchand.impots", "habilitations": []}


def test_an_unknown_subject_is_refused(monde: Monde) -> None:
    """404 that names the parameter; so does the name of the account towards someone else."""
    token = monde.obtain_token(SITE, "habilitations")
    for sub in ("inconnu", "", COMPTE, monde.read_sub(SITE, COMPTE, "telepaiement")):
        refused = monde.call("GET", monde.url(SITE, f"/api/habilitations?sub={sub}"), token)
        assert (refused.status_code, refused.json()["field"]) == (404, "sub")


def test_a_right_given_twice_is_held_once(monde: Monde) -> None:
    """The second time changes nothing."""
    for _ in range(2):
        monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER))
    held = _read(monde)["habilitations"]
    assert isinstance(held, list)
    assert len(held) == 1


def test_a_withdrawn_right_is_gone_at_once(monde: Monde) -> None:
    """The very next reading tells it no more."""
    monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER))
    monde.run(retirer(monde.ctx(SITE), COMPTE, PAYER))
    assert _read(monde)["habilitations"] == []


def test_a_change_is_announced_to_the_portal(monde: Monde) -> None:
    """The portal receives who is concerned, under the name it knows, and acknowledges each change."""
    _link(monde)
    assert monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER)) == "acquittee"
    assert monde.run(retirer(monde.ctx(SITE), COMPTE, PAYER)) == "acquittee"
    heard = monde.ctx("portailpro").memory["annonces"]
    assert [(e.type, e.provider, e.sub) for e in heard] == [
        ("urn:portailpro:habilitations-modifiees", SITE, monde.read_sub(SITE, COMPTE))
    ] * 2


def test_a_lost_announcement_is_said(monde: Monde) -> None:
    """The right is given all the same, and the answer says that the portal does not know."""
    _link(monde)
    monde.arm("notification-perdue", SITE)
    assert monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER)) == "perdue"
    assert "annonces" not in monde.ctx("portailpro").memory
    assert _read(monde)["habilitations"] != []


@pytest.mark.parametrize("fault", ["erreur-503", "connexion-coupee"])
def test_a_portal_that_does_not_answer_loses_the_announcement(monde: Monde, fault: str) -> None:
    """Whatever the reason, what was not acknowledged is lost."""
    _link(monde)
    monde.arm(fault, "portailpro", "/evenements")
    assert monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER)) == "perdue"


def test_an_account_without_link_is_announced_to_nobody(monde: Monde) -> None:
    """Nothing is sent, hence nothing can be lost."""
    monde.arm("notification-perdue", SITE)
    assert monde.run(octroyer(monde.ctx(SITE), COMPTE, PAYER)) == "acquittee"
    assert "annonces" not in monde.ctx("portailpro").memory


def test_a_right_that_is_not_held_cannot_be_withdrawn(monde: Monde) -> None:
    """404, told apart from an unknown account, and nothing is announced."""
    _link(monde)
    with pytest.raises(Problem) as refused:
        monde.run(retirer(monde.ctx(SITE), COMPTE, PAYER))
    assert (refused.value.status, refused.value.title) == (404, "Habilitation non tenue")
    assert "annonces" not in monde.ctx("portailpro").memory


def test_an_unknown_account_is_refused(monde: Monde) -> None:
    """404 that names the field and the site."""
    with pytest.raises(Problem) as refused:
        monde.run(octroyer(monde.ctx(SITE), "personne", PAYER))
    assert (refused.value.status, refused.value.field) == (404, "$.identifiant")
    assert "impots.gouv" in refused.value.sentence


@pytest.mark.parametrize(
    ("right", "field"),
    [
        (Habilitation(service="DELTA-G", droit="lire", siret=Siret(A1)), "$.service"),
        (Habilitation(service="COMPTE-FISCAL", droit="telepayer", siren=Siren(ALPHA)), "$.droit"),
        (Habilitation(service="COMPTE-FISCAL", droit="payer", siret=Siret(A1)), "$.siren"),
    ],
)
def test_a_right_that_cannot_exist_is_refused(monde: Monde, right: Habilitation, field: str) -> None:
    """422 that names the field, for a gift as for a withdrawal; nothing is written."""
    for act in (octroyer, retirer):
        with pytest.raises(Problem) as refused:
            monde.run(act(monde.ctx(SITE), COMPTE, right))
        assert (refused.value.status, refused.value.field) == (422, field)
    assert _read(monde)["habilitations"] == []
