"""Attacks on GET /logout."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from simulators.identity.checks.logout import account, issuer, redirect_uri
from simulators.identity.checks.repetition import REPEATED, verify_no_repetition
from simulators.identity.errors import Reason
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key
from simulators.identity.subjects import pairwise_sub
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.authorization import logged_in_at_alpha
from simulators.identity.tests.attacks.signatures import Forge, signature_attacks
from simulators.identity.tests.bench import Sites

TABLE = "provider.logout"


def build_claims(sites: Sites, who: str = "ada", **changes: Any) -> dict[str, Any]:
    """The claims of an id_token that alpha gave to beta, long expired, with some changes."""
    sub = pairwise_sub(sites.ctx("alpha"), who, "beta")
    return {"iss": sites.url("alpha"), "sub": sub, "aud": "beta", "exp": 1, "iat": 0} | changes


def build_hint(sites: Sites, who: str = "ada", kind: str = "JWT", **changes: Any) -> str:
    """Such an id_token."""
    return sign(build_claims(sites, who, **changes), signing_key(sites.ctx("alpha")), typ=kind)


def is_logged_out(sites: Sites, hint: str, path: str = "/", more: str = "") -> bool:
    """Whether ada is logged out of alpha by this hint, and sent to this page of beta."""
    person, back = logged_in_at_alpha(sites), sites.url("beta", path)
    query = urlencode({"id_token_hint": hint, "post_logout_redirect_uri": back, "state": "etat"})
    page = person.get(sites.url("alpha", f"/logout?{query}{more}"))
    is_back = page.status == 303 and page.location.partition("?")[0] == back
    return is_back and person.get(sites.url("alpha", "/espace-personnel")).status == 303


def is_logged_out_by_forgery(sites: Sites, forge: Forge) -> bool:
    """Whether a forged hint logs ada out."""
    return is_logged_out(sites, forge(build_claims(sites), sites.ctx("alpha"), "JWT"))


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("state-double", verify_no_repetition, REPEATED,
            lambda sites: is_logged_out(sites, build_hint(sites), more="&state=autre")),
    *signature_attacks("alpha", TABLE, is_logged_out_by_forgery),
    _attack("d-un-autre-site", issuer.verify_own_hint, issuer.NOT_OURS,
            lambda sites: is_logged_out(sites, build_hint(sites, iss=sites.url("faux")))),
    _attack("jeton-d-acces", issuer.verify_own_hint, issuer.NOT_OURS,
            lambda sites: is_logged_out(sites, build_hint(sites, kind="at+jwt"))),
    _attack("autre-adresse", redirect_uri.verify_logout_uri, redirect_uri.INEXACT,
            lambda sites: is_logged_out(sites, build_hint(sites), "/espace-personnel")),
    _attack("autre-personne", account.verify_same_account, account.OTHER_ACCOUNT,
            lambda sites: is_logged_out(sites, build_hint(sites, "bob"))),
)  # fmt: skip
