"""Attacks on GET /authorize."""

from collections.abc import Callable
from urllib.parse import urlencode

from simulators.identity.checks.authorization import (
    challenge,
    nonce,
    prompt,
    redirect_uri,
    response_mode,
    response_type,
    scope,
    state,
    unsupported,
)
from simulators.identity.checks.repetition import REPEATED, verify_no_repetition
from simulators.identity.errors import Reason
from simulators.identity.pkce import compute_challenge
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser

VERIFIER = "v" * 64
LONG = "s" * 43
TABLE = "provider.authorization"


def build_request(sites: Sites, *, more: str = "", **changes: str) -> str:
    """The address of a good authorization request of beta to alpha, with some changes."""
    query = {
        "response_type": "code", "client_id": "beta", "redirect_uri": sites.url("beta", "/login/callback"),
        "scope": "openid profile", "state": LONG, "nonce": "n" * 43,
        "code_challenge": compute_challenge(VERIFIER), "code_challenge_method": "S256",
    } | changes  # fmt: skip
    return sites.url("alpha", f"/authorize?{urlencode(query)}{more}")


def logged_in_at_alpha(sites: Sites, who: str = "ada") -> Browser:
    """A browser in which somebody is logged in at alpha."""
    browser = Browser()
    sites.log_in(browser, browser.get(sites.url("alpha", "/connexion")), who)
    return browser


def gives_code(*, more: str = "", **changes: str) -> Callable[[Sites], bool]:
    """Whether alpha gives a code for a request with these changes."""

    def provoke(sites: Sites) -> bool:
        page = logged_in_at_alpha(sites).get(build_request(sites, more=more, **changes))
        return page.status == 303 and "code" in page.query

    return provoke


def sends_code_elsewhere(sites: Sites) -> bool:
    """Whether a code goes to a page of beta that is not its registered address."""
    elsewhere = sites.url("beta", "/login/callback/../../espace-personnel")
    page = logged_in_at_alpha(sites).get(build_request(sites, redirect_uri=elsewhere))
    return page.status == 303 and page.headers["location"].startswith(elsewhere) and "code" in page.query


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("adresse-voisine", redirect_uri.verify_redirect_uri, redirect_uri.INEXACT, sends_code_elsewhere),
    _attack("state-double", verify_no_repetition, REPEATED, gives_code(more=f"&state={'t' * 43}")),
    _attack("jeton-dans-l-adresse", response_type.verify_response_type, response_type.NOT_CODE,
            gives_code(response_type="code token")),
    _attack("fragment", response_mode.verify_response_mode, response_mode.NOT_QUERY,
            gives_code(response_mode="fragment")),
    _attack("max-age-ignore", unsupported.verify_nothing_unsupported, unsupported.UNSUPPORTED,
            gives_code(max_age="0")),
    _attack("sans-openid", scope.verify_openid_scope, scope.NOT_OPENID, gives_code(scope="profile")),
    _attack("scope-en-trop", scope.verify_allowed_scope, scope.NOT_ALLOWED,
            gives_code(scope="openid administrer")),
    _attack("state-de-31", state.verify_state, state.TOO_SHORT, gives_code(state="s" * 31)),
    _attack("sans-nonce", nonce.verify_nonce, nonce.TOO_SHORT, gives_code(nonce="")),
    _attack("nonce-de-31", nonce.verify_nonce, nonce.TOO_SHORT, gives_code(nonce="n" * 31)),
    _attack("pkce-plain", challenge.verify_challenge, challenge.NOT_S256,
            gives_code(code_challenge_method="plain", code_challenge=VERIFIER)),
    _attack("sans-pkce", challenge.verify_challenge, challenge.NOT_S256,
            gives_code(code_challenge_method="", code_challenge="")),
    _attack("defi-tronque", challenge.verify_challenge, challenge.BAD_CHALLENGE,
            gives_code(code_challenge="court")),
    _attack("prompt-consent", prompt.verify_prompt, prompt.UNKNOWN, gives_code(prompt="consent")),
)  # fmt: skip
