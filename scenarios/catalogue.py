"""Reads the rules that the features play, or leave out with a reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scenarios.errors import GuardFailed
from scenarios.readings import Reading, read_readings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

SUBJECTS = frozenset({"portail", "coproprietaire", "ensemble"})


@dataclass(frozen=True)
class Source:
    """Where the FAQ says it: heading, and line numbers by pairs."""

    section: str
    lines: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Rule:
    """One obligation of the FAQ, as a tester reads it."""

    id: str
    statement: str
    theme: str
    source: Source
    edition: str
    transient: bool
    subject: str
    readings: tuple[str, ...]
    forbids: bool


@dataclass(frozen=True)
class Excluded:
    """A rule that is not played, and why."""

    id: str
    theme: str
    reason: str
    statement: str = ""
    source: Source | None = None


@dataclass(frozen=True)
class Catalogue:
    """The rules played, those left out, and the readings of the ambiguities of the FAQ."""

    rules: tuple[Rule, ...]
    excluded: tuple[Excluded, ...]
    readings: tuple[Reading, ...] = ()

    @property
    def reading_ids(self) -> frozenset[str]:
        """Identifiers of the readings that are written."""
        return frozenset(reading.id for reading in self.readings)

    @property
    def ids(self) -> frozenset[str]:
        """Identifiers of the rules played."""
        return frozenset(rule.id for rule in self.rules)

    @property
    def themes(self) -> frozenset[str]:
        """Names of the themes that hold a rule, played or not."""
        return frozenset({rule.theme for rule in self.rules} | {rule.theme for rule in self.excluded})


def read_catalogue(features: Path) -> Catalogue:
    """The catalogue of a folder of features; GuardFailed names the file, the rule and the key at fault."""
    rules: list[Rule] = []
    excluded: list[Excluded] = []
    for path in sorted(features.glob("*/rules.toml")):
        for table in _tables(path, "rule"):
            if table.get("excluded"):
                excluded.append(_excluded(path, table))
            else:
                rules.append(_rule(path, table))
    _verify_unique([rule.id for rule in rules] + [rule.id for rule in excluded])
    return Catalogue(tuple(rules), tuple(excluded), read_readings(features))


def read_edition(features: Path, name: str) -> frozenset[str]:
    """The identifiers frozen in an edition."""
    path = features / "editions" / f"{name}.toml"
    rules = _load(path).get("rules")
    if not isinstance(rules, list) or not all(isinstance(rule, str) for rule in rules):
        raise GuardFailed(f"{path}, clé « rules » : une liste d'identifiants de règles est attendue.")
    return frozenset(rules)


def verify_edition(catalogue: Catalogue, name: str, rules: Iterable[str]) -> None:
    """GuardFailed when an edition names an unknown rule, or one that another edition alone is judged by."""
    known = {rule.id: rule for rule in catalogue.rules}
    for each in sorted(rules):
        rule = known.get(each)
        if rule is None:
            raise GuardFailed(f"Édition {name} : règle {each} inconnue, ou exclue.")
        if rule.transient and rule.edition != name:
            raise GuardFailed(f"Édition {name} : {each} est transitoire, jugée en {rule.edition} seulement.")


def list_editions(features: Path) -> tuple[str, ...]:
    """The names of the editions that exist."""
    return tuple(sorted(path.stem for path in (features / "editions").glob("*.toml")))


def _rule(path: Path, table: Mapping[str, object]) -> Rule:
    subject = _text(path, table, "subject")
    if subject not in SUBJECTS:
        raise _fault(path, table, "subject", f"une valeur parmi {', '.join(sorted(SUBJECTS))}")
    return Rule(
        id=_text(path, table, "id"),
        statement=_text(path, table, "statement"),
        theme=path.parent.name,
        source=_source(path, table),
        edition=_text(path, table, "edition"),
        transient=_flag(path, table, "transient"),
        subject=subject,
        readings=_names(path, table, "readings"),
        forbids=_flag(path, table, "forbids"),
    )


def _excluded(path: Path, table: Mapping[str, object]) -> Excluded:
    return Excluded(
        id=_text(path, table, "id"),
        theme=path.parent.name,
        reason=_text(path, table, "reason"),
        statement=_text(path, table, "statement") if "statement" in table else "",
        source=_source(path, table) if "source" in table else None,
    )


def _source(path: Path, table: Mapping[str, object]) -> Source:
    source = table.get("source")
    if not isinstance(source, dict) or not isinstance(source.get("lines"), list):
        raise _fault(path, table, "source", '{ section = "…", lines = [[12, 14]] }')
    pairs = [tuple(pair) if isinstance(pair, list) else (pair, pair) for pair in source["lines"]]
    if not all(len(pair) == 2 and all(isinstance(line, int) for line in pair) for pair in pairs):
        raise _fault(path, table, "source.lines", "des paires de numéros de ligne, par exemple [[12, 14]]")
    return Source(_text(path, {"id": table.get("id"), **source}, "section"), tuple((a, b) for a, b in pairs))


def _tables(path: Path, key: str) -> list[Mapping[str, object]]:
    tables = _load(path).get(key, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise GuardFailed(f"{path} : « {key} » doit s'écrire en tables [[{key}]].")
    return tables


def _load(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise GuardFailed(f"{path} : ce fichier manque.") from error
    except tomllib.TOMLDecodeError as error:
        raise GuardFailed(f"{path} : TOML illisible ({error}).") from error


def _text(path: Path, table: Mapping[str, object], key: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise _fault(path, table, key, "un texte")
    return value


def _flag(path: Path, table: Mapping[str, object], key: str) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise _fault(path, table, key, "true ou false")
    return value


def _names(path: Path, table: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise _fault(path, table, key, "une liste de noms")
    return tuple(value)


def _fault(path: Path, table: Mapping[str, object], key: str, expected: str) -> GuardFailed:
    return GuardFailed(f"{path}, règle {table.get('id', 'sans id')}, clé « {key} » : {expected} est attendu.")


def _verify_unique(ids: list[str]) -> None:
    twice = sorted({name for name in ids if ids.count(name) > 1})
    if twice:
        raise GuardFailed(f"Règles écrites deux fois dans features/ : {', '.join(twice)}.")
