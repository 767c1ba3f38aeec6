"""Reads the known gaps of a target: what it does not respect yet, by rule and driver, and until when."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from scenarios.errors import BadUsage
from scenarios.names import verify_known

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

KEYS: Final = ("regle", "pilote", "raison", "lien", "expire")
TEXTS: Final = KEYS[:-1]


@dataclass(frozen=True)
class Gap:
    """A gap that somebody knows of: rule x driver, why, where it is followed, the last day it is accepted."""

    rule: str
    driver: str
    reason: str
    link: str
    expires: date


@dataclass(frozen=True)
class KnownGaps:
    """The gaps of a target, and the file that holds them, as the person will open it."""

    file: str
    gaps: tuple[Gap, ...] = ()


def read_gaps(folder: Path, target: str, rules: Collection[str], drivers: Collection[str]) -> KnownGaps:
    """The known gaps of a target, none when it has no file; BadUsage names the file and the key at fault."""
    path = folder / f"{target}.toml"
    shown = f"{folder.parent.name}/{folder.name}/{path.name}"
    if not path.is_file():
        return KnownGaps(shown)
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadUsage(f"{path} : TOML illisible ({error}).") from error
    verify_known(f"{path}, clé inconnue", document, ("ecart",))
    tables = document.get("ecart", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise BadUsage(f"{path}, clé « ecart » : des blocs [[ecart]] sont attendus.")
    gaps = tuple(_read(f"{path}, ecart[{rank}]", table) for rank, table in enumerate(tables))
    _verify(path, gaps, rules, drivers)
    return KnownGaps(shown, gaps)


def _read(where: str, table: dict[str, Any]) -> Gap:
    verify_known(f"{where}, clé inconnue", table, KEYS)
    for key in TEXTS:
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise BadUsage(f"{where}, clé « {key} » : un texte est attendu.")
    expires = table.get("expire")
    if not isinstance(expires, date) or isinstance(expires, datetime):
        raise BadUsage(f"{where}, clé « expire » : une date comme 2026-12-31 est attendue.")
    return Gap(table["regle"], table["pilote"], table["raison"], table["lien"], expires)


def _verify(path: Path, gaps: tuple[Gap, ...], rules: Collection[str], drivers: Collection[str]) -> None:
    verify_known(f"{path}, règle inconnue", [gap.rule for gap in gaps], rules)
    verify_known(f"{path}, pilote inconnu", [gap.driver for gap in gaps], drivers)
    seen: set[tuple[str, str]] = set()
    for gap in gaps:
        if (gap.rule, gap.driver) in seen:
            raise BadUsage(f"{path} : deux blocs pour {gap.rule} et « {gap.driver} » ; en garder un.")
        seen.add((gap.rule, gap.driver))
