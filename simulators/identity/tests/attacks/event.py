"""Attacks on POST /evenements."""

from collections.abc import Callable
from typing import Any

from simulators.identity.checks.event import audience, content_type, events, issued_at, jti, subject, typ
from simulators.identity.errors import Reason
from simulators.identity.jose import sign
from simulators.identity.keys import signing_key
from simulators.identity.tests.attacks.attack import Attack, Check
from simulators.identity.tests.attacks.signatures import Forge, signature_attacks
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.browser import Browser, Page
from simulators.identity.tests.forge import forge_unknown_key

TABLE = "event"
EVENT_TYPE = "secevent+jwt"
CONTENT = "application/secevent+jwt"
Changes = Callable[[Sites], dict[str, Any]]


def build_claims(sites: Sites, changes: dict[str, Any]) -> dict[str, Any]:
    """The claims of a good event of beta told to alpha, with some changes (None: absent)."""
    now, number = sites.world.clock.epoch(), sites.ctx("beta").chance.token(32)
    claims = {
        "iss": sites.url("beta"), "aud": sites.url("alpha"), "iat": now, "jti": number,
        "sub_id": {"format": "iss_sub", "iss": sites.url("beta"), "sub": "quelqu-un"},
        "events": {"urn:essai:change": {}},
    } | changes  # fmt: skip
    return {name: value for name, value in claims.items() if value is not None}


def build_event(sites: Sites, signer: str, changes: dict[str, Any], kind: str = EVENT_TYPE) -> str:
    """Such an event, with the key of this site."""
    return sign(build_claims(sites, changes), signing_key(sites.ctx(signer)), typ=kind)


def push(sites: Sites, token: str, content: str = CONTENT) -> Page:
    """Push a token to alpha."""
    headers = {"content-type": content, "accept": "application/json"}
    return Browser().send("POST", sites.url("alpha", "/evenements"), token, headers)


def has_effect(
    changes: Changes = lambda _: {}, kind: str = EVENT_TYPE, content: str = CONTENT
) -> Callable[[Sites], bool]:
    """Whether an event with these changes has an effect at alpha."""

    def provoke(sites: Sites) -> bool:
        token = build_event(sites, "beta", changes(sites), kind)
        status = push(sites, token, content).status
        return status == 202 and len(sites.ctx("alpha").memory["events"]) == 1

    return provoke


def has_effect_forged(sites: Sites, forge: Forge) -> bool:
    """Whether a forged event has an effect at alpha."""
    token = forge(build_claims(sites, {}), sites.ctx("beta"), EVENT_TYPE)
    return push(sites, token).status == 202


def _attack(name: str, check: Check, reason: Reason, provoke: Callable[[Sites], bool]) -> Attack:
    return Attack(name, "alpha", TABLE, check, reason, provoke)


def _about(iss: str) -> Changes:
    return lambda s: {"sub_id": {"format": "iss_sub", "iss": s.url(iss), "sub": "quelqu-un"}}


TWO: dict[str, dict[str, str]] = {"urn:essai:change": {}, "urn:essai:autre": {}}
ATTACKS = (
    _attack("type-json", content_type.verify_content_type, content_type.NOT_EVENT,
            has_effect(content="application/json")),
    _attack("id-token-comme-annonce", typ.verify_typ, typ.NOT_EVENT, has_effect(kind="JWT")),
    *signature_attacks("alpha", TABLE, has_effect_forged),
    _attack("pour-un-autre", audience.verify_audience, audience.OTHER,
            has_effect(lambda s: {"aud": s.url("gamma")})),
    _attack("du-futur", issued_at.verify_issued_at, issued_at.IN_FUTURE,
            has_effect(lambda s: {"iat": s.world.clock.epoch() + 1})),
    _attack("sans-numero", jti.verify_jti, jti.MISSING, has_effect(lambda _: {"jti": None})),
    _attack("deux-evenements", events.verify_one_event, events.NOT_ONE,
            has_effect(lambda _: {"events": TWO})),
    _attack("aucun-evenement", events.verify_one_event, events.NOT_ONE, has_effect(lambda _: {"events": {}})),
    _attack("compte-d-un-autre", subject.verify_subject, subject.NOT_ITS_OWN, has_effect(_about("gamma"))),
    _attack("sans-sujet", subject.verify_subject, subject.NOT_ITS_OWN,
            has_effect(lambda _: {"sub_id": None})),
)  # fmt: skip


def forge_unknown_event(sites: Sites) -> str:
    """A good event, signed by a key that beta does not publish."""
    return forge_unknown_key(build_claims(sites, {}), sites.ctx("beta"), EVENT_TYPE)
