"""The same four attacks on the signature of any token."""

from collections.abc import Callable, Mapping
from typing import Any

from simulators.core.context import Context
from simulators.identity.checks.signature import (
    ALGORITHM_REFUSED,
    KEY_UNKNOWN,
    SIGNATURE_WRONG,
    verify_signature,
)
from simulators.identity.tests.attacks.attack import Attack
from simulators.identity.tests.bench import Sites
from simulators.identity.tests.forge import (
    forge_hs256,
    forge_unknown_key,
    forge_unsigned,
    forge_wrong_key,
)

Forge = Callable[[Mapping[str, Any], Context, str], str]
FORGERIES = (
    ("sans-signature", forge_unsigned, ALGORITHM_REFUSED),
    ("signe-par-hmac", forge_hs256, ALGORITHM_REFUSED),
    ("mauvaise-cle", forge_wrong_key, SIGNATURE_WRONG),
    ("cle-inconnue", forge_unknown_key, KEY_UNKNOWN),
)


def signature_attacks(
    service: str, table: str, attempt: Callable[[Sites, Forge], bool]
) -> tuple[Attack, ...]:
    """One attack per forgery; `attempt` presents a token made by the forgery that it is given."""

    def bind(forge: Forge) -> Callable[[Sites], bool]:
        return lambda sites: attempt(sites, forge)

    return tuple(
        Attack(name, service, table, verify_signature, reason, bind(forge))
        for name, forge, reason in FORGERIES
    )
