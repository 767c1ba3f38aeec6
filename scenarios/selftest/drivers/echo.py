"""Reads the echo page, which shows the request that made it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.drivers.contract import Driver


def read(driver: Driver, caption: str) -> dict[str, str]:
    """A table of names and values: ``Requête``, ``Cookies``."""
    table = driver.table(caption)
    assert table is not None, f"no table {caption}"
    return {line["Nom"]: line["Valeur"] for line in table.rows}


def fields(driver: Driver) -> list[tuple[str, str]]:
    """The fields that the page received, in order, as they were sent."""
    table = driver.table("Champs")
    assert table is not None, "no field was received"
    return [(line["Nom"], json.loads(line["Valeur"])) for line in table.rows]


def files(driver: Driver) -> list[tuple[str, str, str, int]]:
    """The files that the page received, in order: field, name as it was sent, media type, weight."""
    table = driver.table("Fichiers")
    assert table is not None, "no file was received"
    told = [(line["Nom"], json.loads(line["Valeur"])) for line in table.rows]
    return [(field, name, kind, size) for field, (name, kind, size, _) in told]
