"""A table of a TOML file that knows its own place, so that every refusal names the file and the key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeVar, cast

from steps.errors import UsageError
from steps.vocabulary.errors import ValeurInvalide

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")


@dataclass(frozen=True)
class Node:
    """One table: ``where`` reads like ``alpha_beta.toml: personne[0].compte[1]``."""

    where: str
    values: Mapping[str, object]

    def verify_keys(self, *known: str) -> None:
        """Refuse a key that nobody would read."""
        for key in self.values:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                hint = f"écrire « {near[0]} » ?" if near else f"clés connues : {', '.join(known)}."
                raise UsageError(f"{self.where} : clé inconnue « {key} », {hint}")

    def has(self, key: str) -> bool:
        """Whether the key is written."""
        return key in self.values

    def text(self, key: str) -> str:
        """A text, required."""
        return self._of(str, key, "un texte")

    def integer(self, key: str) -> int:
        """A whole number, required."""
        return self._of(int, key, "un entier")

    def flag(self, key: str) -> bool:
        """True or false; false when not written."""
        return self._of(bool, key, "true ou false") if self.has(key) else False

    def day(self, key: str) -> date:
        """A date, required."""
        return self._of(date, key, "une date comme 2026-03-15")

    def instant(self, key: str) -> datetime:
        """A date, an hour and an offset, required."""
        return self._of(datetime, key, "un instant comme 2026-03-15T10:00:00+01:00")

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; none when not written."""
        found = self._of(list, key, "une liste de textes") if self.has(key) else []
        if not all(isinstance(each, str) for each in found):
            raise UsageError(f"{self.where}.{key} : une liste de textes est attendue, trouvé {found!r}.")
        return tuple(found)

    def value(self, key: str, parse: Callable[[str], T]) -> T:
        """A text that must be some value, required."""
        text = self.text(key)
        try:
            return parse(text)
        except ValeurInvalide as error:
            raise UsageError(f"{self.where}.{key} : {error}") from error

    def table(self, key: str) -> Node:
        """A table inside, required."""
        return Node(f"{self.where}.{key}", cast("Mapping[str, object]", self._of(dict, key, "une table")))

    def tables(self, key: str) -> tuple[Node, ...]:
        """The repeated tables of a key; none when not written."""
        found = self._of(list, key, f"des tables [[{key}]]") if self.has(key) else []
        return tuple(self._item(key, rank, item) for rank, item in enumerate(found))

    def _item(self, key: str, rank: int, item: object) -> Node:
        where = f"{self.where}.{key}[{rank}]" if "[" in self.where else f"{self.where}: {key}[{rank}]"
        if not isinstance(item, dict):
            raise UsageError(f"{where} : une table [[{key}]] est attendue.")
        return Node(where, item)

    def _of(self, kind: type[T], key: str, expected: str) -> T:
        found = self.values.get(key)
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            raise UsageError(f"{self.where}.{key} : {expected} est attendu, trouvé {found!r}.")
        return found
