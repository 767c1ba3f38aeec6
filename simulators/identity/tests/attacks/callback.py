"""Attacks on GET /login/callback."""

from collections.abc import Callable
from urllib.parse import parse_qsl, urlencode, urlsplit

from simulators.identity.checks.callback import age, browser, issuer, single_use
from simulators.identity.checks.repetition import REPEATED, verify_no_repetition
from simulators.identity.errors import Reason
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.authorization import logged_in_at_alpha
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser

TABLE = "party.callback"


def come_back(sites: Sites, *, wait: int = 0) -> tuple[Browser, str]:
    """A browser that has left beta, logged in at alpha, and is about to come back; and the way back."""
    person = logged_in_at_alpha(sites)
    departure = person.get(sites.url("beta", "/lier?prompt="))
    sites.world.clock.advance(wait)
    return person, person.get(departure.location).location


def change(address: str, **changes: str) -> str:
    """The same address with some of its query changed (empty: absent)."""
    query = dict(parse_qsl(urlsplit(address).query)) | changes
    kept = {name: value for name, value in query.items() if value}
    return f"{address.partition('?')[0]}?{urlencode(kept)}"


def is_accepted(wait: int = 0, more: str = "", **changes: str) -> Callable[[Sites], bool]:
    """Whether beta accepts an answer with these changes."""

    def provoke(sites: Sites) -> bool:
        person, back = come_back(sites, wait=wait)
        return person.get(change(back, **changes) + more).status == 200

    return provoke


def is_accepted_in_another_browser(sites: Sites) -> bool:
    """Whether someone else's answer is accepted in a victim's browser, which has a flow of its own."""
    _, back = come_back(sites)
    victim = Browser()
    victim.get(sites.url("beta", "/lier"))
    return victim.get(back).status == 200


def is_accepted_after_an_error(sites: Sites) -> bool:
    """Whether a state that already came back, with an error, comes back with a code."""
    person, back = come_back(sites)
    assert person.get(change(back, code="", error="access_denied")).status == 409
    return person.get(back).status == 200


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "beta", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("code-double", verify_no_repetition, REPEATED, is_accepted(more="&code=autre")),
    _attack("autre-navigateur", browser.verify_browser, browser.OTHER_BROWSER,
            is_accepted_in_another_browser),
    _attack("state-rejoue", single_use.verify_single_use, single_use.ALREADY, is_accepted_after_an_error),
    _attack("apres-dix-minutes", age.verify_age, age.TOO_OLD, is_accepted(wait=600)),
    _attack("sans-iss", issuer.verify_issuer, issuer.OTHER_ISSUER, is_accepted(iss="")),
    _attack("iss-d-un-autre", issuer.verify_issuer, issuer.OTHER_ISSUER,
            is_accepted(iss="http://faux.localhost")),
)  # fmt: skip
