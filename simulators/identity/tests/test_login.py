"""Logins from one site to another: what a person sees, and what the sites agree on."""

import orjson
import pytest

from simulators.identity.jose import read_token
from simulators.identity.subjects import find_account, pairwise_sub
from simulators.identity.tests.attacks.authorization import logged_in_at_alpha
from simulators.identity.tests.bench import IdentityBench, Sites
from simulators.identity.tests.browser import Browser, Page


def link(sites: Sites, client: str, provider: str, account: str = "ada") -> None:
    """Link the account of a provider with the account of the same name at its client."""
    sub = pairwise_sub(sites.ctx(provider), account, client)
    sites.ctx(client).memory[f"link.{sites.url(provider)}.{sub}"] = account


def follow_link(sites: Sites, browser: Browser, site: str, path: str = "/cible") -> Page:
    """Follow a link of alpha to a page of another site, to the end."""
    query = f"iss={sites.url('alpha')}&target_link_uri={sites.url(site, path)}"
    return browser.follow(browser.get(sites.url(site, f"/login/initiate?{query}")))


def test_linked_person_types_nothing(sites: Sites) -> None:
    """Logged in at alpha and linked at beta, a person who follows a link is logged in at beta."""
    link(sites, "beta", "alpha")
    page = follow_link(sites, logged_in_at_alpha(sites), "beta")
    assert (page.url, page.text) == (sites.url("beta", "/cible"), "beta /cible ada")


def test_link_without_target_ends_on_the_usual_page(sites: Sites) -> None:
    """Without target_link_uri, an initiated login ends on the landing page."""
    link(sites, "beta", "alpha")
    person = logged_in_at_alpha(sites)
    page = person.follow(person.get(sites.url("beta", f"/login/initiate?iss={sites.url('alpha')}")))
    assert page.text == "beta /espace-personnel ada"


def test_unlinked_person_meets_the_login_page_and_its_reason(sites: Sites) -> None:
    """Known at alpha but not linked, a person reads why at beta, logs in there, and arrives."""
    person = logged_in_at_alpha(sites)
    page = follow_link(sites, person, "beta")
    assert "<h1>Se connecter à Beta</h1>" in page.text
    assert "Votre compte Alpha n&#39;est rattaché à aucun compte Beta." in page.text
    assert person.follow(sites.log_in(person, page, "bob")).text == "beta /cible bob"


def test_silent_passage_that_meets_nobody_asks_to_log_in(sites: Sites) -> None:
    """With nobody logged in at alpha, beta shows its own login page, then the page that was wanted."""
    person = Browser()
    page = follow_link(sites, person, "beta")
    assert page.url.startswith(sites.url("beta", "/connexion?suite="))
    assert 'role="status">Connectez-vous pour continuer.' in page.text
    assert person.follow(sites.log_in(person, page)).text == "beta /cible ada"


def test_someone_logged_in_here_needs_nobody_there(sites: Sites) -> None:
    """With a session at beta and none at alpha, the link simply opens the page."""
    person = Browser()
    sites.log_in(person, person.get(sites.url("beta", "/connexion")))
    assert follow_link(sites, person, "beta").text == "beta /cible ada"


def test_site_without_password_sends_to_the_login_of_its_provider(sites: Sites) -> None:
    """Gamma has no login page: a silent passage that meets nobody ends on the form of alpha, then there."""
    link(sites, "gamma", "alpha")
    person = Browser()
    page = follow_link(sites, person, "gamma")
    assert page.url.startswith(sites.url("alpha", "/authorize"))
    assert person.follow(sites.log_in(person, page)).text == "gamma /cible ada"


def test_unlinked_person_is_refused_by_a_site_without_password(sites: Sites) -> None:
    """At gamma there is no other way in: a page says why."""
    page = follow_link(sites, logged_in_at_alpha(sites), "gamma")
    assert page.status == 403
    assert "Votre compte Alpha n&#39;est rattaché à aucun compte Gamma." in page.text
    assert any("compte-non-rattache" in note for note in sites.notes("gamma"))


def test_prompt_login_asks_again_even_with_a_session(sites: Sites) -> None:
    """With prompt=login, a person logged in at alpha types their credentials again, there and only there."""
    person = logged_in_at_alpha(sites)
    page = person.follow(person.get(sites.url("beta", "/lier")))
    assert (page.status, page.url.startswith(sites.url("alpha", "/authorize"))) == (200, True)
    told = orjson.loads(person.follow(sites.log_in(person, page, "bob")).text)
    assert find_account(sites.ctx("alpha"), told["sub"], "beta") == "bob"
    assert person.get(sites.url("alpha", "/espace-personnel")).text == "alpha /espace-personnel bob"


def test_wrong_password_keeps_what_waits(sites: Sites) -> None:
    """After a wrong password, the identifier is kept, the password is not, and beta still waits."""
    person = Browser()
    page = person.follow(person.get(sites.url("beta", "/lier")))
    wrong = sites.log_in(person, page, "ada", "mauvais")
    assert wrong.status == 401
    assert "Identifiant ou mot de passe incorrect." in wrong.text
    assert ('value="ada"' in wrong.text, "mauvais" in wrong.text) == (True, False)
    assert person.follow(sites.log_in(person, wrong)).status == 200


def test_refused_login_without_screen_has_its_code(sites: Sites) -> None:
    """prompt=none with nobody logged in: the client is told login_required, by redirect, with iss."""
    person = Browser()
    answer = person.get(person.get(sites.url("beta", "/lier?prompt=none")).location)
    assert (answer.query["error"], answer.query["iss"]) == ("login_required", sites.url("alpha"))
    assert orjson.loads(person.get(answer.location).text) == {"code": "login_required", "peer_silent": False}


def test_profile_cannot_overwrite_the_protocol(sites: Sites) -> None:
    """A claim that an account offers never replaces one that the provider answers for."""
    person = logged_in_at_alpha(sites)
    told = orjson.loads(person.follow(person.get(sites.url("beta", "/lier?prompt="))).text)
    assert told["claims"] == {"iss": sites.url("alpha"), "aud": "beta", "name": "Ada"}


def test_client_is_told_when_the_credentials_were_typed(sites: Sites) -> None:
    """auth_time is the instant of the login form, not of the silent passage that follows."""
    person, typed_at = logged_in_at_alpha(sites), sites.world.clock.epoch()
    sites.world.clock.advance(100)
    told = orjson.loads(person.follow(person.get(sites.url("beta", "/lier?prompt="))).text)
    token = read_token(told["id_token"])
    assert token is not None
    assert (token.instant("auth_time"), token.instant("iat")) == (typed_at, typed_at + 100)


def test_profile_is_told_only_when_asked(sites: Sites) -> None:
    """Without the scope profile, the id_token says nothing of the person but their sub."""
    person = logged_in_at_alpha(sites)
    told = orjson.loads(person.follow(person.get(sites.url("beta", "/lier?prompt=&scope=openid"))).text)
    assert "name" not in told["claims"]


def test_person_has_another_name_for_every_client(sites: Sites) -> None:
    """The same account is told to two clients under two subs, each the same at every login."""
    alpha = sites.ctx("alpha")
    beta, gamma = pairwise_sub(alpha, "ada", "beta"), pairwise_sub(alpha, "ada", "gamma")
    assert beta != gamma
    assert pairwise_sub(alpha, "ada", "beta") == beta
    assert (find_account(alpha, beta, "beta"), find_account(alpha, beta, "gamma")) == ("ada", None)


def test_waiting_request_belongs_to_its_browser(sites: Sites) -> None:
    """The `suite` of someone else's login page serves nothing in another browser."""
    victim, thief = Browser(), Browser()
    waiting = victim.follow(victim.get(sites.url("beta", "/lier"))).hidden("suite")
    page = thief.get(sites.url("alpha", f"/connexion?suite={waiting}"))
    assert sites.log_in(thief, page).location == sites.url("alpha", "/espace-personnel")


def test_waiting_request_is_served_once(sites: Sites) -> None:
    """The Back button then the same form: a second login, without a second answer to the client."""
    person = Browser()
    page = person.follow(person.get(sites.url("beta", "/lier")))
    assert sites.log_in(person, page).location.startswith(sites.url("beta", "/login/callback"))
    assert sites.log_in(person, page).location == sites.url("alpha", "/espace-personnel")


def test_waiting_request_does_not_wait_for_ever(sites: Sites) -> None:
    """Ten minutes later, the form still logs in, but nothing goes to the client."""
    person = Browser()
    page = person.follow(person.get(sites.url("beta", "/lier")))
    sites.world.clock.advance(600)
    assert sites.log_in(person, page).location == sites.url("alpha", "/espace-personnel")


@pytest.mark.parametrize(
    "back", ["//ailleurs.localhost/", "http://ailleurs.localhost/", "/\\ailleurs", "faire"]
)
def test_return_page_is_of_this_site(sites: Sites, back: str) -> None:
    """Whatever `retour` says, nobody leaves the site by its login form."""
    person = Browser()
    page = person.get(sites.url("alpha", f"/connexion?retour={back}"))
    form = {
        "csrf": page.hidden("csrf"), "retour": back, "identifiant": "ada", "mot_de_passe": "mot-d-ada",
    }  # fmt: skip
    answer = person.post(sites.url("alpha", "/connexion"), form)
    assert answer.location == sites.url("alpha", "/espace-personnel")


def test_page_that_needs_a_session_comes_back(sites: Sites) -> None:
    """A page asked without a session is shown after the login, with its query."""
    person = Browser()
    page = person.follow(person.get(sites.url("alpha", "/cible?onglet=historique&page=2")))
    answer = sites.log_in(person, page)
    assert answer.location == sites.url("alpha", "/cible?onglet=historique&page=2")


def test_two_worlds_know_nothing_of_each_other(bench: IdentityBench, sites: Sites) -> None:
    """The same account has another sub and other keys in another world."""
    other = bench.open()
    assert pairwise_sub(sites.ctx("alpha"), "ada", "beta") != pairwise_sub(other.ctx("alpha"), "ada", "beta")
    bench.worlds.close(other.world.name)
