"""Calls and news between services: tokens kept and renewed, keys read again, faults honoured."""

from typing import Any

import orjson
import pytest

from simulators.core.faults import Fault
from simulators.core.peer import PeerUnreachable
from simulators.identity.api import fetch
from simulators.identity.events import announce
from simulators.identity.metadata import read_metadata
from simulators.identity.tests.attacks import event, id_token
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser

EVENT = "urn:essai:change"


def count(sites: Sites, service: str, path: str) -> int:
    """How many times an address was asked."""
    return sum(e.path == path for e in sites.world.journal.after(0, service))


def call(sites: Sites, service: str = "alpha", issuer: str | None = None) -> Any:
    """Beta calls an API; what it answers."""
    answer = sites.run(fetch(sites.ctx("beta"), service, "GET", "/api/chose", scope="lire", issuer=issuer))
    return answer.json() if answer.status == 200 else answer.status


def tell(sites: Sites) -> str:
    """Beta tells alpha that something happened to an account of its own."""
    subject = {"iss": sites.url("beta"), "sub": "quelqu-un"}
    return sites.run(announce(sites.ctx("beta"), "alpha", event=EVENT, subject=subject))


def test_service_calls_in_its_own_name(sites: Sites) -> None:
    """Beta calls the API of alpha with a token of alpha, and is known there."""
    assert call(sites) == {"client": "beta", "sub": "beta", "scopes": ["lire"]}


def test_token_of_one_provider_for_another_service(sites: Sites) -> None:
    """Gamma trusts the tokens of alpha made for gamma (RFC 8707)."""
    assert call(sites, "gamma", "alpha") == {"client": "beta", "sub": "beta", "scopes": ["lire"]}


def test_token_is_kept_until_the_world_says_it_is_old(sites: Sites) -> None:
    """Two calls cost one token; another one is asked shortly before it expires, never after."""
    call(sites)
    call(sites)
    assert count(sites, "alpha", "/token") == 1
    sites.world.clock.advance(290)
    assert call(sites)["client"] == "beta"
    assert count(sites, "alpha", "/token") == 2
    assert {e.status for e in sites.world.journal.after(0, "alpha") if e.path == "/api/chose"} == {200}


def test_refused_token_is_asked_again_once(sites: Sites) -> None:
    """A token that the API refuses is dropped, and a new one tried."""
    call(sites)
    name = next(name for name in sites.ctx("beta").memory if name.startswith("identity.token."))
    held = sites.ctx("beta").memory[name]
    sites.ctx("beta").memory[name] = type(held)("jeton-casse", held.good_until)
    assert call(sites)["client"] == "beta"


def test_client_that_gets_no_token_says_so(sites: Sites) -> None:
    """Gamma may not write: its call fails with the provider's reason."""
    call_that_fails = fetch(sites.ctx("gamma"), "alpha", "GET", "/api/chose", scope="ecrire")
    with pytest.raises(PeerUnreachable, match="scope-non-autorise"):
        sites.run(call_that_fails)


@pytest.mark.parametrize("fault", ["erreur-503", "connexion-coupee", "corps-tronque", "corps-malforme"])
def test_silent_provider_is_a_failure_that_says_so(sites: Sites, fault: str) -> None:
    """Whatever breaks the exchange of a code, the purpose learns that the other side did not answer."""
    person = Browser()
    page = person.follow(person.get(sites.url("beta", "/lier")))
    back = sites.log_in(person, page)
    sites.world.faults.arm(Fault(fault, "alpha", "/token", 1))
    answer = person.get(back.location)
    assert (answer.status, answer.text) == (409, '{"code":"site-injoignable","peer_silent":true}')


def test_provider_in_trouble_is_not_one_that_refuses(sites: Sites) -> None:
    """A 500 in JSON is a silence; a 400 is a refusal, whose code is kept."""
    for status, code, is_silent in ((500, "site-injoignable", True), (400, "invalid_grant", False)):
        person, sent = id_token.leave_for_faux(sites)
        sites.ctx("faux").memory["status"] = status
        sites.ctx("faux").memory["answer"] = {"error": "invalid_grant"}
        back = f"{sent['redirect_uri']}?code=x&state={sent['state']}&iss={sites.url('faux')}"
        assert orjson.loads(person.get(back).text) == {"code": code, "peer_silent": is_silent}


def test_silent_provider_shows_a_page(sites: Sites) -> None:
    """When alpha is down, a link through beta gives a page, not a fault of the bench."""
    sites.world.faults.arm(Fault("erreur-503", "alpha", None, 1))
    page = Browser().get(sites.url("beta", f"/login/initiate?iss={sites.url('alpha')}"))
    assert (page.status, "x-bench-fault" in page.headers) == (502, False)
    assert "<h1>Site indisponible</h1>" in page.text


@pytest.mark.parametrize(
    "lie",
    [
        {"issuer": "http://autre.localhost"},
        {"token_endpoint": "http://autre.localhost/token"},
        {"authorization_endpoint": "/authorize"},
        {"jwks_uri": None},
    ],
)
def test_provider_that_speaks_for_another_is_not_believed(sites: Sites, lie: dict[str, Any]) -> None:
    """All that a provider announces must be on its own origin, to the letter."""
    sites.ctx("faux").memory["lie"] = lie
    with pytest.raises(PeerUnreachable):
        sites.run(read_metadata(sites.ctx("beta"), "faux"))


def test_announcement_says_what_is_enforced(sites: Sites) -> None:
    """The discovery document names the code flow, S256, ES256, pairwise, iss and nothing looser."""
    said = sites.run(sites.ctx("beta").peer.request(
        "essai", "GET", sites.url("alpha", "/.well-known/openid-configuration")
    )).json()  # fmt: skip
    assert said["response_types_supported"] == ["code"]
    assert said["code_challenge_methods_supported"] == ["S256"]
    assert said["id_token_signing_alg_values_supported"] == ["ES256"]
    assert said["subject_types_supported"] == ["pairwise"]
    assert said["authorization_response_iss_parameter_supported"] is True
    assert said["token_endpoint_auth_methods_supported"] == ["private_key_jwt"]
    refused = ("claims_parameter_supported", "request_parameter_supported", "request_uri_parameter_supported")
    assert [said[name] for name in refused] == [False, False, False]


def test_published_keys_are_public(sites: Sites) -> None:
    """No private member ever leaves a site."""
    page = Browser().get(sites.url("alpha", "/jwks"))
    assert '"d"' not in page.text
    assert '"crv":"P-256"' in page.text


def test_event_is_told_and_acknowledged(sites: Sites) -> None:
    """Alpha learns what beta tells it: what, of whom, when."""
    assert tell(sites) == "acquittee"
    (told,) = sites.ctx("alpha").memory["events"]
    assert (told.type, told.provider, told.sub) == (EVENT, "beta", "quelqu-un")
    assert told.issued_at == sites.world.clock.now()


def test_repeated_event_is_acknowledged_without_a_second_effect(sites: Sites) -> None:
    """notification-double: both pushes are acknowledged, one has an effect."""
    sites.world.faults.arm(Fault("notification-double", "beta", None, 1))
    assert tell(sites) == "acquittee"
    assert count(sites, "alpha", "/evenements") == 2
    assert len(sites.ctx("alpha").memory["events"]) == 1
    assert {e.status for e in sites.world.journal.after(0, "alpha") if e.path == "/evenements"} == {202}


def test_lost_event_is_said_lost(sites: Sites) -> None:
    """notification-perdue: nothing is sent, and the sender knows it."""
    sites.world.faults.arm(Fault("notification-perdue", "beta", None, 1))
    assert tell(sites) == "perdue"
    assert count(sites, "alpha", "/evenements") == 0
    assert tell(sites) == "acquittee"


def test_event_signed_by_a_wrong_key_is_refused(sites: Sites) -> None:
    """mauvaise-cle: alpha refuses it for its signature, and nothing happens."""
    sites.world.faults.arm(Fault("mauvaise-cle", "beta", None, 1))
    assert tell(sites) == "perdue"
    assert any("jeton-signature" in note for note in sites.notes("alpha"))
    assert "events" not in sites.ctx("alpha").memory


def test_id_token_signed_by_a_wrong_key_is_refused(sites: Sites) -> None:
    """mauvaise-cle on /token: beta refuses the identity for its signature."""
    person = Browser()
    page = person.follow(person.get(sites.url("beta", "/lier")))
    sites.world.faults.arm(Fault("mauvaise-cle", "alpha", "/token", 1))
    answer = person.follow(sites.log_in(person, page))
    assert answer.text == '{"code":"jeton-signature","peer_silent":false}'


def test_silent_receiver_loses_the_event(sites: Sites) -> None:
    """A receiver that is down, or cannot read the sender's keys, has not learnt anything."""
    sites.world.faults.arm(Fault("connexion-coupee", "alpha", "/evenements", 1))
    assert tell(sites) == "perdue"
    sites.world.faults.arm(Fault("erreur-503", "beta", "/jwks", 1))
    assert tell(sites) == "perdue"
    assert tell(sites) == "acquittee"


def test_keys_are_fetched_once_and_again_for_an_unknown_one(sites: Sites) -> None:
    """The keys of a site are asked once per world; an unknown kid has them asked once more."""
    tell(sites)
    tell(sites)
    assert count(sites, "beta", "/jwks") == 1
    forged = event.forge_unknown_event(sites)
    assert event.push(sites, forged).status == 400
    assert count(sites, "beta", "/jwks") == 2
