"""Attacks on the proof of identity of a client at POST /token."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from simulators.identity.checks.client import (
    assertion_type,
    audience,
    lifetime,
    method,
    single_use,
    subject,
    typ,
)
from simulators.identity.checks.repetition import REPEATED, verify_no_repetition
from simulators.identity.errors import Reason
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.signatures import Forge, signature_attacks
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser, Page

TABLE = "provider.client"
SAML = "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"


def build_claims(sites: Sites, client: str = "beta", **changes: Any) -> dict[str, Any]:
    """The claims of a good proof of a client towards alpha, with some changes (None: absent)."""
    now, jti = sites.world.clock.epoch(), sites.ctx(client).chance.token(32)
    claims = {
        "iss": client, "sub": client, "aud": sites.url("alpha"), "iat": now, "exp": now + 60, "jti": jti,
    } | changes  # fmt: skip
    return {name: value for name, value in claims.items() if value is not None}


def build_form(
    sites: Sites, client: str = "beta", typ: str = "client-authentication+jwt", **changes: Any
) -> dict[str, str]:
    """The form of a token request in the client's own name."""
    assertion = sign(build_claims(sites, client, **changes), signing_key(sites.ctx(client)), typ=typ)
    return {
        "grant_type": "client_credentials", "scope": "lire", "client_assertion": assertion,
        "client_assertion_type": assertion_type.JWT_BEARER,
    }  # fmt: skip


def ask(sites: Sites, form: dict[str, str], *, more: str = "", headers: dict[str, str] | None = None) -> Page:
    """POST /token at alpha."""
    body = urlencode(form) + more
    sent = {"content-type": "application/x-www-form-urlencoded", **(headers or {})}
    return Browser().send("POST", sites.url("alpha", "/token"), body, sent)


def is_given(
    *, more: str = "", headers: dict[str, str] | None = None, form: dict[str, str] | None = None,
    typ: str = "client-authentication+jwt", **changes: Any,
) -> Callable[[Sites], bool]:  # fmt: skip
    """Whether alpha gives a token on a proof with these changes."""

    def provoke(sites: Sites) -> bool:
        asked = build_form(sites, typ=typ, **changes) | (form or {})
        return ask(sites, asked, more=more, headers=headers).status == 200

    return provoke


def is_given_for_forgery(sites: Sites, forge: Forge) -> bool:
    """Whether alpha gives a token on a forged proof."""
    forged = forge(build_claims(sites), sites.ctx("beta"), "client-authentication+jwt")
    return ask(sites, build_form(sites) | {"client_assertion": forged}).status == 200


def is_given_twice(sites: Sites) -> bool:
    """Whether the same proof serves twice."""
    form = build_form(sites)
    assert ask(sites, form).status == 200
    return ask(sites, form).status == 200


def is_given_for_another_audience(sites: Sites, wanted: Any) -> bool:
    """Whether a proof made for another audience serves at alpha."""
    return ask(sites, build_form(sites, aud=wanted)).status == 200


def is_given_at(life: int) -> Callable[[Sites], bool]:
    """Whether a proof that ends in `life` seconds serves."""
    return lambda sites: ask(sites, build_form(sites, exp=sites.world.clock.epoch() + life)).status == 200


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


ATTACKS = (
    _attack("scope-double", verify_no_repetition, REPEATED, is_given(more="&scope=lire")),
    _attack("secret-en-plus", method.verify_single_method, method.SEVERAL,
            is_given(form={"client_secret": "x"})),
    _attack("entete-en-plus", method.verify_single_method, method.SEVERAL,
            is_given(headers={"authorization": "Basic YmV0YTp4"})),
    _attack("preuve-saml", assertion_type.verify_assertion_type, assertion_type.NOT_JWT,
            is_given(form={"client_assertion_type": SAML})),
    _attack("id-token-comme-preuve", typ.verify_typ, typ.WRONG_TYPE, is_given(typ="JWT")),
    *signature_attacks("alpha", TABLE, is_given_for_forgery),
    _attack("au-nom-d-un-autre", subject.verify_subject, subject.MISMATCH, is_given(sub="gamma")),
    _attack("client-id-d-un-autre", subject.verify_subject, subject.MISMATCH,
            is_given(form={"client_id": "gamma"})),
    _attack("pour-un-autre", audience.verify_audience, audience.OTHER,
            lambda sites: is_given_for_another_audience(sites, sites.url("faux"))),
    _attack("pour-plusieurs", audience.verify_audience, audience.OTHER,
            lambda sites: is_given_for_another_audience(sites, [sites.url("alpha"), sites.url("faux")])),
    _attack("pour-l-adresse-de-token", audience.verify_audience, audience.OTHER,
            lambda sites: is_given_for_another_audience(sites, sites.url("alpha", "/token"))),
    _attack("expiree", lifetime.verify_lifetime, lifetime.NOT_NOW, is_given_at(0)),
    _attack("d-une-heure", lifetime.verify_lifetime, lifetime.NOT_NOW, is_given_at(3600)),
    _attack("sans-fin", lifetime.verify_lifetime, lifetime.NOT_NOW, is_given(exp=None)),
    _attack("rejouee", single_use.verify_single_use, single_use.REPLAYED, is_given_twice),
    _attack("sans-numero", single_use.verify_single_use, single_use.REPLAYED, is_given(jti=None)),
)  # fmt: skip
