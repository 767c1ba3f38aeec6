"""Parameters of a protocol request, in which a repeated name stays visible (RFC 6749 section 3.1)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Self
from urllib.parse import parse_qsl

MAX_FIELDS = 60


@dataclass(frozen=True)
class Params(Mapping[str, str]):
    """Names and values as received; the first value wins, repeated names are listed apart."""

    values_by_name: Mapping[str, str]
    repeated: frozenset[str] = frozenset()

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> Self:
        """Parameters from pairs in the order of the wire; empty values count as absent (RFC 6749 3.1)."""
        first: dict[str, str] = {}
        repeated = set()
        for name, value in pairs:
            if name in first:
                repeated.add(name)
            else:
                first[name] = value
        return cls({name: value for name, value in first.items() if value}, frozenset(repeated))

    @classmethod
    def parse(cls, text: str | bytes) -> Self:
        """Parameters of a query string or of a form body; too many fields or bad UTF-8 give none at all."""
        try:
            raw = text.decode() if isinstance(text, bytes) else text
            return cls.of(parse_qsl(raw, keep_blank_values=True, max_num_fields=MAX_FIELDS, errors="strict"))
        except ValueError:
            return cls({})

    def __getitem__(self, name: str) -> str:
        return self.values_by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_by_name)

    def __len__(self) -> int:
        return len(self.values_by_name)

    def text(self, name: str) -> str:
        """The value, or an empty text when the parameter is absent."""
        return self.values_by_name.get(name, "")
