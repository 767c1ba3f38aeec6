"""Attacks on an API with the access token of a call."""

from collections.abc import Callable
from typing import Any

import orjson

from simulators.identity.checks.access import audience, expiry, issuer, revocation, scope, typ
from simulators.identity.errors import Reason
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.authorization import build_request, logged_in_at_alpha
from simulators.identity.tests.attacks.code import exchange
from simulators.identity.tests.attacks.signatures import Forge, signature_attacks
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser, Page

TABLE = "access"
ACCESS_TYPE = "at+jwt"
Changes = Callable[[Sites], dict[str, Any]]


def build_claims(sites: Sites, changes: dict[str, Any]) -> dict[str, Any]:
    """The claims of a good access token of alpha for its own API, with some changes (None: absent)."""
    now = sites.world.clock.epoch()
    claims = {
        "iss": sites.url("alpha"), "sub": "beta", "client_id": "beta", "aud": sites.url("alpha"),
        "scope": "lire", "iat": now, "exp": now + 300, "jti": "numero",
    } | changes  # fmt: skip
    return {name: value for name, value in claims.items() if value is not None}


def build_token(sites: Sites, changes: dict[str, Any], kind: str = ACCESS_TYPE) -> str:
    """Such a token, signed by alpha."""
    return sign(build_claims(sites, changes), signing_key(sites.ctx("alpha")), typ=kind)


def call(sites: Sites, token: str) -> Page:
    """Call the API of alpha."""
    return Browser().get(sites.url("alpha", "/api/chose"), {"authorization": f"Bearer {token}"})


def is_served(changes: Changes, kind: str = ACCESS_TYPE) -> Callable[[Sites], bool]:
    """Whether alpha serves a token of its own with these changes."""
    return lambda sites: call(sites, build_token(sites, changes(sites), kind)).status == 200


def is_served_forged(sites: Sites, forge: Forge) -> bool:
    """Whether alpha serves a forged token."""
    return call(sites, forge(build_claims(sites, {}), sites.ctx("alpha"), ACCESS_TYPE)).status == 200


def is_served_after_a_replay(sites: Sites) -> bool:
    """Whether the token of a code still serves after a second use of the code."""
    person = logged_in_at_alpha(sites)
    code = person.get(build_request(sites, scope="openid lire")).query["code"]
    token = orjson.loads(exchange(sites, code).text)["access_token"]
    assert call(sites, token).status == 200
    assert exchange(sites, code).status == 400
    return call(sites, token).status == 200


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("id-token-comme-acces", typ.verify_typ, typ.NOT_ACCESS, is_served(lambda _: {}, kind="JWT")),
    *signature_attacks("alpha", TABLE, is_served_forged),
    _attack("d-un-autre", issuer.verify_issuer, issuer.OTHER, is_served(lambda s: {"iss": s.url("beta")})),
    _attack("pour-gamma", audience.verify_audience, audience.OTHER,
            is_served(lambda s: {"aud": s.url("gamma")})),
    _attack("expire", expiry.verify_expiry, expiry.EXPIRED,
            is_served(lambda s: {"exp": s.world.clock.epoch()})),
    _attack("revoque", revocation.verify_not_revoked, revocation.REVOKED, is_served_after_a_replay),
    _attack("autre-scope", scope.verify_scope, scope.TOO_NARROW, is_served(lambda _: {"scope": "ecrire"})),
)  # fmt: skip
