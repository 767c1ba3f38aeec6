"""What cannot be judged because it names nothing: refused before the checks, each for its reason."""

from urllib.parse import urlencode

import orjson

from simulators.core.faults import Fault
from simulators.identity.tests.attacks import access, client, event, id_token
from simulators.identity.tests.attacks.authorization import build_request, logged_in_at_alpha
from simulators.identity.tests.attacks.callback import change, come_back
from simulators.identity.tests.attacks.code import exchange
from simulators.identity.tests.attacks.initiation import leaves_for_alpha
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser
from simulators.identity.tests.forge import forge_wrong_key


def has_noted(sites: Sites, service: str, code: str) -> bool:
    """Whether the site noted this reason."""
    return any(f"{code}: " in note for note in sites.notes(service))


def test_unknown_client_gets_a_page(sites: Sites) -> None:
    """A request of nobody is refused on a page: there is no address to send the refusal to."""
    page = logged_in_at_alpha(sites).get(build_request(sites, client_id="faux"))
    assert (page.status, "location" in page.headers) == (400, False)
    assert has_noted(sites, "alpha", "client-inconnu")


def test_two_clients_are_no_client(sites: Sites) -> None:
    """client_id twice: a page, even if the first one is known."""
    page = logged_in_at_alpha(sites).get(build_request(sites, more="&client_id=gamma"))
    assert (page.status, "location" in page.headers) == (400, False)


def test_wrong_redirect_uri_gets_a_page(sites: Sites) -> None:
    """Nothing is ever sent to an address that is not registered, not even a refusal."""
    page = logged_in_at_alpha(sites).get(build_request(sites, redirect_uri="http://ailleurs.localhost/"))
    assert (page.status, "location" in page.headers) == (400, False)
    assert 'role="alert">L’adresse de retour demandée' in page.text


def test_other_refusals_go_back_to_the_client(sites: Sites) -> None:
    """Once the address is known to be good, the refusal goes there with its code, state and iss."""
    answer = logged_in_at_alpha(sites).get(build_request(sites, nonce="court"))
    assert answer.location.startswith(sites.url("beta", "/login/callback?"))
    assert answer.query == {
        "error": "invalid_request",
        "error_description": "nonce-court: nonce must have 32 characters or more",
        "state": "s" * 43,
        "iss": sites.url("alpha"),
    }


def test_assertion_that_is_no_token(sites: Sites) -> None:
    """Without a readable proof, the caller of /token is nobody."""
    for proof in ("", "a.b.c", "x" * 300, "é.é.é"):
        answer = client.ask(sites, client.build_form(sites) | {"client_assertion": proof})
        assert (answer.status, orjson.loads(answer.text)["error"]) == (401, "invalid_client")
    assert has_noted(sites, "alpha", "client-preuve-illisible")


def test_assertion_of_an_unknown_client(sites: Sites) -> None:
    """A proof of a site that is not registered is refused, however well signed."""
    answer = client.ask(sites, client.build_form(sites, "faux"))
    assert (answer.status, orjson.loads(answer.text)["error"]) == (401, "invalid_client")
    assert has_noted(sites, "alpha", "client-non-inscrit")


def test_wrong_signature_of_a_client_is_an_invalid_client(sites: Sites) -> None:
    """RFC 6749 has one name for every client that fails to prove who it is, and 401."""
    forged = forge_wrong_key(client.build_claims(sites), sites.ctx("beta"), "client-authentication+jwt")
    answer = client.ask(sites, client.build_form(sites) | {"client_assertion": forged})
    assert (answer.status, orjson.loads(answer.text)["error"]) == (401, "invalid_client")


def test_client_whose_keys_cannot_be_read(sites: Sites) -> None:
    """While beta does not publish its keys, it cannot prove who it is; afterwards it can."""
    sites.world.faults.arm(Fault("erreur-503", "beta", "/jwks", 1))
    assert client.ask(sites, client.build_form(sites)).status == 401
    assert has_noted(sites, "alpha", "client-cles-injoignables")
    assert client.ask(sites, client.build_form(sites)).status == 200


def test_unknown_grant_type(sites: Sites) -> None:
    """Passwords and refresh tokens are not grants here."""
    for grant in ("password", "refresh_token", ""):
        answer = client.ask(sites, client.build_form(sites) | {"grant_type": grant})
        assert orjson.loads(answer.text)["error"] == "unsupported_grant_type"
    assert has_noted(sites, "alpha", "grant-type-inconnu")


def test_unknown_code(sites: Sites) -> None:
    """A code that was never issued is worth nothing."""
    answer = exchange(sites, "c" * 43)
    assert (answer.status, orjson.loads(answer.text)["error"]) == (400, "invalid_grant")
    assert has_noted(sites, "alpha", "code-inconnu")


def test_unknown_state(sites: Sites) -> None:
    """An answer to nothing is refused on a page."""
    person, back = come_back(sites)
    assert person.get(change(back, state="t" * 43)).status == 400
    assert has_noted(sites, "beta", "retour-inconnu")


def test_answer_without_code_nor_error(sites: Sites) -> None:
    """An answer that says nothing is a failure of the flow, not a crash."""
    person, back = come_back(sites)
    assert orjson.loads(person.get(change(back, code="")).text)["code"] == "reponse-sans-code"


def test_answer_without_id_token(sites: Sites) -> None:
    """A provider that gives an access token and no identity proves nobody's identity."""
    for given in ({}, {"id_token": "illisible"}, {"id_token": 7}):
        person, sent = id_token.leave_for_faux(sites)
        sites.ctx("faux").memory["answer"] = {"access_token": "x"} | given
        back = f"{sent['redirect_uri']}?code=x&state={sent['state']}&iss={sites.url('faux')}"
        assert orjson.loads(person.get(back).text)["code"] == "id-token-illisible"


def test_link_from_an_unknown_site(sites: Sites) -> None:
    """An initiated login names a provider that is trusted, else: Lien refusé."""
    for iss in ("http://ailleurs.localhost", "", sites.url("alpha") + "/"):
        query = urlencode({"iss": iss, "target_link_uri": sites.url("beta", "/cible")})
        page = Browser().get(sites.url("beta", f"/login/initiate?{query}"))
        assert (page.status, "<h1>Lien refusé</h1>" in page.text) == (400, True)
    assert has_noted(sites, "beta", "lien-emetteur-inconnu")


def test_link_to_a_page_that_is_not_open(sites: Sites) -> None:
    """The refusal of a target has the same title, and its own reason."""
    assert not leaves_for_alpha(sites, sites.url("beta", "/h7"))
    assert has_noted(sites, "beta", "lien-cible-inconnue")


def test_event_that_is_no_token(sites: Sites) -> None:
    """A body that cannot be read is refused in the words of RFC 8935."""
    answer = event.push(sites, "pas un jeton")
    assert (answer.status, orjson.loads(answer.text)["err"]) == (400, "invalid_request")


def test_event_of_an_unknown_site(sites: Sites) -> None:
    """A site that is not listened to is not even asked for its keys."""
    answer = event.push(sites, event.build_event(sites, "gamma", {"iss": sites.url("gamma")}))
    assert (answer.status, orjson.loads(answer.text)["err"]) == (400, "invalid_issuer")
    assert not [e for e in sites.world.journal.after(0, "gamma") if e.path == "/jwks"]


def test_event_with_a_wrong_signature_is_an_invalid_key(sites: Sites) -> None:
    """RFC 8935 has a name of its own for it."""
    answer = event.push(sites, event.build_event(sites, "gamma", {}))
    assert orjson.loads(answer.text)["err"] == "invalid_key"


def test_call_without_token(sites: Sites) -> None:
    """An API answers 401 with a Bearer challenge to whoever comes without a readable token."""
    url = sites.url("alpha", "/api/chose")
    good = access.build_token(sites, {})
    assert access.call(sites, good).status == 200
    for headers in ({}, {"authorization": f"Basic {good}"}, {"authorization": "Bearer rien"}):
        page = Browser().get(url, headers)
        assert (page.status, page.headers["content-type"]) == (401, "application/problem+json")
        assert page.headers["www-authenticate"].startswith('Bearer error="invalid_token"')


def test_call_with_too_narrow_a_token_is_forbidden(sites: Sites) -> None:
    """A good token for another use: 403, insufficient_scope."""
    page = access.call(sites, access.build_token(sites, {"scope": "ecrire"}))
    assert (page.status, "insufficient_scope" in page.headers["www-authenticate"]) == (403, True)
