"""The links API: who may write a link, and what each refusal says."""

import pytest

from simulators.coproprietaire.liens import read_lien
from simulators.coproprietaire.modele import Lien
from simulators.coproprietaire.tests.bench import Bench, Monde
from simulators.coproprietaire.tests.monde import build_document

SITE = "impots"
COMPTE, PASSWORD = "blacaze.impots", "bruno impots"


def _body(monde: Monde, sub: str = "bruno") -> dict[str, str]:
    return {"iss": monde.url("portailpro"), "sub": sub}


def test_a_person_links_their_account(monde: Monde) -> None:
    """With the token of their login, the link is written as the portal names itself."""
    _, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    answer = monde.call("PUT", monde.url(SITE, "/liens"), jeton, _body(monde))
    assert answer.status_code == 204
    assert read_lien(monde.ctx(SITE), COMPTE) == Lien(monde.url("portailpro"), "bruno")


def test_the_same_link_twice_is_one_link(monde: Monde) -> None:
    """A portal that repeats itself is answered 204 again."""
    _, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    url = monde.url(SITE, "/liens")
    assert [monde.call("PUT", url, jeton, _body(monde)).status_code for _ in range(2)] == [204, 204]


def test_a_second_account_of_the_portal_is_refused(monde: Monde) -> None:
    """One account of the portal for one account here: 409, and the first link stays (AMB-15)."""
    _, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    url = monde.url(SITE, "/liens")
    monde.call("PUT", url, jeton, _body(monde, "bruno"))
    refused = monde.call("PUT", url, jeton, _body(monde, "chloe"))
    assert (refused.status_code, refused.json()["title"]) == (409, "Compte déjà rattaché")
    assert read_lien(monde.ctx(SITE), COMPTE) == Lien(monde.url("portailpro"), "bruno")


def test_two_accounts_here_may_name_one_account_there(monde: Monde) -> None:
    """The limit of one co-owner account for an account of the portal is the portal's duty (CPT-17)."""
    url = monde.url(SITE, "/liens")
    for identifiant, password in ((COMPTE, PASSWORD), ("cmarchand.impots", "chloe impots")):
        _, jeton = monde.attach(SITE, identifiant, password)
        assert monde.call("PUT", url, jeton, _body(monde)).status_code == 204


@pytest.mark.parametrize(
    ("body", "status", "field"),
    [
        (b"{", 400, "$"),
        ([], 422, "$"),
        ({"iss": "PORTAIL", "sub": "x", "courriel": "b@alpha.example"}, 422, "$"),
        ({"iss": "PORTAIL"}, 422, "$"),
        ({"iss": "http://ailleurs.localhost", "sub": "x"}, 422, "$.iss"),
        ({"iss": "PORTAIL", "sub": ""}, 422, "$.sub"),
        ({"iss": "PORTAIL", "sub": 7}, 422, "$.sub"),
        ({"iss": "PORTAIL", "sub": "x" * 256}, 422, "$.sub"),
    ],
)
def test_an_unreadable_link_is_refused(monde: Monde, body: object, status: int, field: str) -> None:
    """The refusal names the member at fault, and nothing is written."""
    if isinstance(body, dict) and body["iss"] == "PORTAIL":
        body = body | {"iss": monde.url("portailpro")}
    _, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    refused = monde.call("PUT", monde.url(SITE, "/liens"), jeton, body)
    assert (refused.status_code, refused.json()["field"]) == (status, field)
    assert refused.headers["content-type"] == "application/problem+json"
    assert read_lien(monde.ctx(SITE), COMPTE) is None


def test_a_service_does_not_link_in_the_name_of_a_person(monde: Monde) -> None:
    """The portal's own token writes no link: the person must have typed their credentials (HAB-08)."""
    token = monde.obtain_token(SITE, "liens")
    refused = monde.call("PUT", monde.url(SITE, "/liens"), token, _body(monde))
    assert (refused.status_code, refused.json()["title"]) == (403, "Jeton inadapté")
    assert "d’une personne" in refused.json()["detail"]


def test_a_token_of_another_site_is_refused(monde: Monde) -> None:
    """What a neighbour signed is worth nothing here."""
    _, jeton = monde.attach("urssaf", "blacaze.urssaf", "bruno urssaf")
    refused = monde.call("PUT", monde.url(SITE, "/liens"), jeton, _body(monde))
    assert refused.status_code == 401
    assert 'error="invalid_token"' in refused.headers["www-authenticate"]


def test_the_portal_undoes_a_link(monde: Monde) -> None:
    """By the name under which it knows the account; undone once, it is no longer there (404)."""
    sub, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    monde.call("PUT", monde.url(SITE, "/liens"), jeton, _body(monde))
    token, url = monde.obtain_token(SITE, "liens"), monde.url(SITE, f"/liens/{sub}")
    assert monde.call("DELETE", url, token).status_code == 204
    assert read_lien(monde.ctx(SITE), COMPTE) is None
    again = monde.call("DELETE", url, token)
    assert (again.status_code, again.json()["title"]) == (404, "Lien inconnu")


def test_the_portal_may_undo_its_own_attempt_only(monde: Monde) -> None:
    """With `sub_portail`, the link with another account of the portal stays: 404, and nothing is lost."""
    sub, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    monde.call("PUT", monde.url(SITE, "/liens"), jeton, _body(monde, "bruno"))
    token, url = monde.obtain_token(SITE, "liens"), monde.url(SITE, f"/liens/{sub}?sub_portail=")
    refused = monde.call("DELETE", url + "chloe", token)
    assert (refused.status_code, refused.json()["title"]) == (404, "Lien inconnu")
    assert read_lien(monde.ctx(SITE), COMPTE) == Lien(monde.url("portailpro"), "bruno")
    assert monde.call("DELETE", url + "bruno", token).status_code == 204
    assert read_lien(monde.ctx(SITE), COMPTE) is None


def test_a_person_does_not_undo_a_link_by_the_api(monde: Monde) -> None:
    """The token of a person serves to link, not to undo."""
    sub, jeton = monde.attach(SITE, COMPTE, PASSWORD)
    refused = monde.call("DELETE", monde.url(SITE, f"/liens/{sub}"), jeton)
    assert (refused.status_code, refused.json()["title"]) == (403, "Jeton inadapté")


def test_a_faulty_site_that_forgets_the_link_says_204(bench: Bench) -> None:
    """The policy `registers_link` is what writes: replaced, the link is acknowledged and lost (CPT-14)."""
    faulty = bench.worlds.services[SITE].with_policy(registers_link=lambda _demande: False)
    with bench.open(build_document(), {SITE: faulty}) as monde:
        _, jeton = monde.attach(SITE, COMPTE, PASSWORD)
        assert monde.call("PUT", monde.url(SITE, "/liens"), jeton, _body(monde)).status_code == 204
        assert read_lien(monde.ctx(SITE), COMPTE) is None
