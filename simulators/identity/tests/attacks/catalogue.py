"""All the attacks, and how to take a check out of its table."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from simulators.identity.tests.attacks import (
    access,
    authorization,
    callback,
    client,
    code,
    credentials,
    event,
    form,
    id_token,
    initiation,
    logout,
)
from simulators.identity.tests.attacks.attack import Attack
from simulators.identity.tests.tables import Tables

_FILES = (
    authorization, client, code, credentials, logout, initiation, callback, id_token, access, event, form,
)  # fmt: skip
ATTACKS: tuple[Attack, ...] = tuple(attack for file in _FILES for attack in file.ATTACKS)
TABLES = (
    "provider.authorization", "provider.client", "provider.code", "provider.credentials", "provider.logout",
    "party.initiation", "party.callback", "party.id_token", "access", "event", "form",
)  # fmt: skip


def read_table(path: str) -> tuple[Callable[..., None], ...]:
    """The checks of a table."""
    found: Any = Tables()
    for name in path.split("."):
        found = getattr(found, name)
    table: tuple[Callable[..., None], ...] = found
    return table


def remove(path: str, check: object) -> Tables:
    """Every table as it is, but for one check."""
    kept: Any = tuple(one for one in read_table(path) if one is not check)
    outer, _, inner = path.rpartition(".")
    if outer:
        kept = replace(getattr(Tables(), outer), **{inner: kept})
    changed: dict[str, Any] = {outer or inner: kept}
    return replace(Tables(), **changed)
