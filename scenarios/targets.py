"""Reads the portals that can be judged, one TOML file each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.errors import BadUsage
from scenarios.names import verify_known

if TYPE_CHECKING:
    from pathlib import Path

KEYS = ("name", "title", "url", "isolation")
ISOLATIONS = frozenset({"monde"})


@dataclass(frozen=True)
class Target:
    """A portal under test: name in reports, title for people, address, how scenarios are kept apart."""

    name: str
    title: str
    url: str
    isolation: str


def read_target(folder: Path, name: str) -> Target:
    """The target of that name; BadUsage with the nearest names when there is none."""
    verify_known("Cible inconnue", [name], {path.stem for path in folder.glob("*.toml")})
    path = folder / f"{name}.toml"
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise BadUsage(f"{path} : TOML illisible ({error}).") from error
    _verify_keys(path, document)
    return Target(**document)


def _verify_keys(path: Path, document: dict[str, object]) -> None:
    for key in KEYS:
        if not isinstance(document.get(key), str):
            raise BadUsage(f"{path}, clé « {key} » : un texte est attendu.")
    verify_known(f"{path}, clé inconnue", document, KEYS)
    verify_known(f"{path}, isolation inconnue", [str(document["isolation"])], ISOLATIONS)
    if document["name"] != path.stem:
        raise BadUsage(f"{path}, clé « name » : « {path.stem} » est attendu, comme le nom du fichier.")
