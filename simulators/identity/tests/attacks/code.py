"""Attacks on the exchange of a code at POST /token."""

from collections.abc import Callable

from simulators.identity.checks.code import client, expiry, redirect_uri, single_use, verifier
from simulators.identity.errors import Reason
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.authorization import VERIFIER, build_request, logged_in_at_alpha
from simulators.identity.tests.attacks.client import ask, build_form
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Page

TABLE = "provider.code"


def obtain_code(sites: Sites) -> str:
    """A code of alpha for beta."""
    return logged_in_at_alpha(sites).get(build_request(sites)).query["code"]


def exchange(sites: Sites, code: str, who: str = "beta", **changes: str) -> Page:
    """Present a code of beta's at alpha's /token."""
    form = build_form(sites, who) | {
        "grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER,
        "redirect_uri": sites.url("beta", "/login/callback"),
    } | changes  # fmt: skip
    del form["scope"]
    return ask(sites, form)


def is_exchanged(who: str = "beta", wait: int = 0, **changes: str) -> Callable[[Sites], bool]:
    """Whether a code is exchanged after `wait` seconds, by `who`, with these changes."""

    def provoke(sites: Sites) -> bool:
        code = obtain_code(sites)
        sites.world.clock.advance(wait)
        return exchange(sites, code, who, **changes).status == 200

    return provoke


def is_exchanged_twice(sites: Sites) -> bool:
    """Whether a code serves twice."""
    code = obtain_code(sites)
    assert exchange(sites, code).status == 200
    return exchange(sites, code).status == 200


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("par-un-autre-client", client.verify_code_client, client.OTHERS, is_exchanged("gamma")),
    _attack("deux-fois", single_use.verify_code_single_use, single_use.REUSED, is_exchanged_twice),
    _attack("apres-60-s", expiry.verify_code_expiry, expiry.TOO_OLD, is_exchanged(wait=60)),
    _attack("autre-adresse", redirect_uri.verify_code_redirect_uri, redirect_uri.OTHER,
            is_exchanged(redirect_uri="http://ailleurs.localhost/")),
    _attack("autre-preuve", verifier.verify_code_verifier, verifier.WRONG,
            is_exchanged(code_verifier="w" * 64)),
    _attack("sans-preuve", verifier.verify_code_verifier, verifier.WRONG, is_exchanged(code_verifier="")),
)  # fmt: skip
