"""Attacks through a form that another site posts."""

from collections.abc import Callable

from simulators.identity.csrf import FOREIGN_ORIGIN, WRONG_TOKEN, verify_origin, verify_token
from simulators.identity.tests.attacks.attack import Attack
from simulators.identity.tests.attacks.authorization import logged_in_at_alpha
from simulators.identity.tests.bench import Sites

TABLE = "form"


def is_done(token: str | None = None, origin: str | None = None) -> Callable[[Sites], bool]:
    """Whether alpha does what a form asks, with this token (None: the right one) from this origin."""

    def provoke(sites: Sites) -> bool:
        person = logged_in_at_alpha(sites)
        right = person.get(sites.url("alpha", "/")).hidden("csrf")
        headers = {} if origin is None else {"origin": origin}
        form = {"csrf": right if token is None else token}
        return person.post(sites.url("alpha", "/faire"), form, headers).text == "fait"

    return provoke


ATTACKS = (
    Attack("d-un-autre-site", "alpha", TABLE, verify_origin, FOREIGN_ORIGIN,
           is_done(origin="http://ailleurs.localhost")),
    Attack("d-une-origine-opaque", "alpha", TABLE, verify_origin, FOREIGN_ORIGIN, is_done(origin="null")),
    Attack("sans-jeton", "alpha", TABLE, verify_token, WRONG_TOKEN, is_done(token="")),
    Attack("jeton-devine", "alpha", TABLE, verify_token, WRONG_TOKEN, is_done(token="devine")),
)  # fmt: skip
