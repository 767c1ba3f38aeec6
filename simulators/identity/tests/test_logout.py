"""Logout asked by a client, when it is granted."""

from urllib.parse import urlencode

from simulators.identity.cookies import SESSION
from simulators.identity.tests.attacks.authorization import logged_in_at_alpha
from simulators.identity.tests.attacks.logout import build_hint
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser


def ask_logout(sites: Sites, **query: str) -> str:
    """The address of a logout at alpha."""
    return sites.url("alpha", f"/logout?{urlencode(query)}")


def test_session_ends_on_the_server_and_in_the_browser(sites: Sites) -> None:
    """Even a copy of the cookie opens nothing after the logout."""
    person = logged_in_at_alpha(sites)
    jar = person.jars[sites.url("alpha").removeprefix("http://")]
    kept = jar[SESSION]
    person.get(ask_logout(sites, id_token_hint=build_hint(sites)))
    assert SESSION not in jar
    jar[SESSION] = kept
    assert person.get(sites.url("alpha", "/espace-personnel")).status == 303


def test_client_gets_its_state_back(sites: Sites) -> None:
    """The person returns to the client with the state that it gave."""
    back = sites.url("beta", "/")
    page = logged_in_at_alpha(sites).get(ask_logout(
        sites, id_token_hint=build_hint(sites), post_logout_redirect_uri=back, state="etat"
    ))  # fmt: skip
    assert page.location == f"{back}?state=etat"


def test_whoever_is_already_out_simply_goes_back(sites: Sites) -> None:
    """Without a session, a good hint still leads back; without an address, to the home page."""
    page = Browser().get(ask_logout(sites, id_token_hint=build_hint(sites)))
    assert (page.status, page.location) == (303, sites.url("alpha", "/"))


def test_logout_without_proof_is_refused(sites: Sites) -> None:
    """No hint, an unreadable one, or one of an unknown client: a page says why, and nobody is logged out."""
    person = logged_in_at_alpha(sites)
    for hint in ("", "illisible", build_hint(sites, aud="faux"), build_hint(sites, aud=["beta"])):
        page = person.get(ask_logout(sites, id_token_hint=hint))
        assert (page.status, "<h1>Déconnexion refusée</h1>" in page.text) == (400, True)
    assert person.get(sites.url("alpha", "/espace-personnel")).status == 200
    assert any("deconnexion-sans-preuve: " in note for note in sites.notes("alpha"))
