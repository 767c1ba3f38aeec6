"""Reads the portals that can be judged, one TOML file each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from scenarios.errors import BadUsage
from scenarios.names import verify_known
from scenarios.needs import CAPABILITIES
from steps.errors import UsageError
from steps.screens.labels import REFERENCE, override

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

REQUIRED: Final = ("name", "title", "url", "isolation")
TEXTS: Final = (*REQUIRED, "accounts")
LISTS: Final = ("start", "start_mutant")
NUMBERS: Final = ("port",)
TABLES: Final = ("labels", "capabilities", "coproprietaires")
KEYS: Final = (*TEXTS, *LISTS, *NUMBERS, *TABLES)
SERVICES: Final = ("douane", "impots", "urssaf", "net-entreprises", "telepaiement")
MONDE, UNIQUE = "monde", "unique"
ISOLATIONS: Final = frozenset({MONDE, UNIQUE})
FOREIGN_ONLY: Final = ("accounts", "coproprietaires", "port", "start", "start_mutant")
LARGEST_PORT: Final = 65_535


@dataclass(frozen=True)
class Target:
    """A portal under test: name in reports, title for people, address, how scenarios are kept apart.

    `coproprietaires` are the addresses at which this portal reaches them, when it cannot be told ours, and
    `port` the one on which the bench then listens for them (0: any free one); `labels`
    the names that differ on its screens; `capabilities` what it can beside being looked at; `accounts` the
    file where the accounts opened there are noted; `start` launches it, `start_mutant` is added when a
    mutant is asked for.
    """

    name: str
    title: str
    url: str
    isolation: str
    accounts: str = ""
    start: tuple[str, ...] = ()
    start_mutant: tuple[str, ...] = ()
    port: int = 0
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    capabilities: Mapping[str, bool] = field(default_factory=dict)
    coproprietaires: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_foreign(self) -> bool:
        """Whether it lives outside the bench: no world of its own for each scenario, no door into it."""
        return self.isolation == UNIQUE


def read_target(folder: Path, name: str) -> Target:
    """The target of that name; BadUsage when there is none (the nearest are named) or its file is wrong."""
    verify_known("Cible inconnue", [name], {path.stem for path in folder.glob("*.toml")})
    path = folder / f"{name}.toml"
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadUsage(f"{path} : TOML illisible ({error}).") from error
    _verify(path, document)
    given: dict[str, Any] = dict(document)
    return Target(**given | {key: tuple(given[key]) for key in LISTS if key in given})


def _verify(path: Path, document: Mapping[str, object]) -> None:
    verify_known(f"{path}, clé inconnue", document, KEYS)
    _verify_types(path, document)
    verify_known(f"{path}, isolation inconnue", [str(document["isolation"])], ISOLATIONS)
    _verify_tables(path, document)
    if document["name"] != path.stem:
        raise BadUsage(f"{path}, clé « name » : « {path.stem} » est attendu, comme le nom du fichier.")
    if document["isolation"] == MONDE:
        _verify_reference(path, document)


def _verify_types(path: Path, document: Mapping[str, object]) -> None:
    for key in TEXTS:
        if (key in REQUIRED or key in document) and not _is_text(document.get(key)):
            raise BadUsage(f"{path}, clé « {key} » : un texte est attendu.")
    for key in LISTS:
        value = document.get(key, ["vide"])
        if not isinstance(value, list) or not value or not all(map(_is_text, value)):
            raise BadUsage(f"{path}, clé « {key} » : une liste de textes, mot à mot, est attendue.")
    for key in NUMBERS:
        number = document.get(key, 0)
        if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= LARGEST_PORT:
            raise BadUsage(f"{path}, clé « {key} » : un numéro de port est attendu, de 0 à {LARGEST_PORT}.")
    for key in TABLES:
        if not isinstance(document.get(key, {}), dict):
            raise BadUsage(f"{path}, clé « {key} » : une table est attendue, [{key}].")


def _verify_tables(path: Path, document: Mapping[str, object]) -> None:
    _Table("capabilities", tuple(CAPABILITIES), bool, "true ou false").verify(path, document)
    _Table("coproprietaires", SERVICES, str, "une adresse").verify(path, document)
    try:
        override(REFERENCE, read_labels(path, document))
    except UsageError as error:
        raise BadUsage(f"{path}, clé « labels » : {error}") from error


def read_labels(path: Path, document: Mapping[str, object]) -> Mapping[str, Mapping[str, str]]:
    """The names of a target's screens, once they are known to be texts."""
    labels = document.get("labels", {})
    assert isinstance(labels, dict)
    for screen, names in labels.items():
        if not isinstance(names, dict) or not all(map(_is_text, names.values())):
            raise BadUsage(f"{path}, clé « labels.{screen} » : une table de textes est attendue.")
    return labels


@dataclass(frozen=True)
class _Table:
    """A table of a target file: the names it may hold, and what stands behind each."""

    key: str
    known: tuple[str, ...]
    kind: type
    expected: str

    def verify(self, path: Path, document: Mapping[str, object]) -> None:
        table = document.get(self.key, {})
        assert isinstance(table, dict)
        verify_known(f"{path}, clé « {self.key} », nom inconnu", table, self.known)
        for name, value in table.items():
            if not isinstance(value, self.kind):
                raise BadUsage(f"{path}, clé « {self.key}.{name} » : {self.expected} est attendu.")


def _verify_reference(path: Path, document: Mapping[str, object]) -> None:
    for key in FOREIGN_ONLY:
        if key in document:
            raise BadUsage(
                f"{path}, clé « {key} » : n'a de sens qu'avec isolation = « {UNIQUE} » ; avec « {MONDE} », "
                "le portail vit dans le banc."
            )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)
