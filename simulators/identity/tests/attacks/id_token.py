"""Attacks through the id_token: the dishonest provider answers what it wants, signed with its real key."""

from collections.abc import Callable
from typing import Any

from simulators.identity.checks.id_token import (
    audience,
    auth_time,
    authorized_party,
    expiry,
    issued_at,
    issuer,
    nonce,
    subject,
)
from simulators.identity.errors import Reason
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.signatures import Forge, signature_attacks
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser, Page

TABLE = "party.id_token"
Changes = Callable[[Sites], dict[str, Any]]


def leave_for_faux(sites: Sites) -> tuple[Browser, dict[str, str]]:
    """A browser that left beta for the dishonest provider, and the query it left with."""
    person = Browser()
    return person, person.get(sites.url("beta", "/lier?chez=faux&prompt=login")).query


def build_claims(sites: Sites, sent: dict[str, str], changes: dict[str, Any]) -> dict[str, Any]:
    """The claims of a good answer to this departure, with some changes (None: absent)."""
    now = sites.world.clock.epoch()
    claims = {
        "iss": sites.url("faux"), "sub": "ada-chez-faux", "aud": "beta", "azp": "beta", "iat": now,
        "exp": now + 300, "auth_time": now, "nonce": sent["nonce"],
    } | changes  # fmt: skip
    return {name: value for name, value in claims.items() if value is not None}


def come_back_with(sites: Sites, person: Browser, sent: dict[str, str], id_token: str) -> Page:
    """Come back to beta, to which faux will give this id_token."""
    sites.ctx("faux").memory["answer"] = {"access_token": "x", "id_token": id_token}
    back = f"{sent['redirect_uri']}?code=x&state={sent['state']}&iss={sites.url('faux')}"
    return person.get(back)


def is_believed(changes: Changes) -> Callable[[Sites], bool]:
    """Whether beta believes an id_token with these changes."""

    def provoke(sites: Sites) -> bool:
        person, sent = leave_for_faux(sites)
        token = sign(build_claims(sites, sent, changes(sites)), signing_key(sites.ctx("faux")))
        return come_back_with(sites, person, sent, token).status == 200

    return provoke


def is_believed_forged(sites: Sites, forge: Forge) -> bool:
    """Whether beta believes a forged id_token."""
    person, sent = leave_for_faux(sites)
    token = forge(build_claims(sites, sent, {}), sites.ctx("faux"), "JWT")
    return come_back_with(sites, person, sent, token).status == 200


def _attack(name: str, check: Check, reason: Reason, changes: Changes) -> Attack:
    return Attack(name, "beta", TABLE, check, reason, is_believed(changes))


def _at(name: str, delta: int) -> Changes:
    return lambda sites: {name: sites.world.clock.epoch() + delta}


ATTACKS = (
    *signature_attacks("beta", TABLE, is_believed_forged),
    _attack("au-nom-d-alpha", issuer.verify_issuer, issuer.OTHER, lambda s: {"iss": s.url("alpha")}),
    _attack("pour-gamma", audience.verify_audience, audience.OTHER, lambda _: {"aud": "gamma"}),
    _attack("pour-plusieurs", audience.verify_audience, audience.OTHER, lambda _: {"aud": ["beta", "gamma"]}),
    _attack("remis-a-gamma", authorized_party.verify_authorized_party, authorized_party.OTHER,
            lambda _: {"azp": "gamma"}),
    _attack("expire", expiry.verify_expiry, expiry.EXPIRED, _at("exp", 0)),
    _attack("sans-fin", expiry.verify_expiry, expiry.EXPIRED, lambda _: {"exp": None}),
    _attack("d-avant", issued_at.verify_issued_at, issued_at.NOT_NOW, _at("iat", -1)),
    _attack("du-futur", issued_at.verify_issued_at, issued_at.NOT_NOW, _at("iat", 1)),
    _attack("autre-nonce", nonce.verify_nonce, nonce.OTHER, lambda _: {"nonce": "n" * 43}),
    _attack("sans-nonce", nonce.verify_nonce, nonce.OTHER, lambda _: {"nonce": None}),
    _attack("sans-nouvelle-saisie", auth_time.verify_auth_time, auth_time.TOO_OLD, _at("auth_time", -1)),
    _attack("sans-auth-time", auth_time.verify_auth_time, auth_time.TOO_OLD, lambda _: {"auth_time": None}),
    _attack("sans-personne", subject.verify_subject, subject.MISSING, lambda _: {"sub": None}),
)  # fmt: skip
