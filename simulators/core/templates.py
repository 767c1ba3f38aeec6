"""Screens of the simulators: Jinja2 with autoescape, one common look, no State identity."""

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache, ChoiceLoader, DictLoader, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from simulators.core.clock import PARIS

if TYPE_CHECKING:
    from types import CodeType

COMMON = Path(__file__).parent / "gabarits"
_NARROW = "\u202f"


def format_montant(cents: int) -> str:
    """Cents as a French amount: 125000 gives 1 250,00 € (narrow no-break spaces)."""
    euros, rest = divmod(abs(cents), 100)
    sign = "−" if cents < 0 else ""
    return f"{sign}{euros:,}".replace(",", _NARROW) + f",{rest:02d}\u00a0€"


def format_date(day: date | datetime | str | None) -> str:
    """A day as 03/03/2026; an em dash when there is none."""
    if day is None:
        return "—"
    if isinstance(day, str):
        day = date.fromisoformat(day[:10])
    if isinstance(day, datetime):
        day = day.astimezone(PARIS)
    return f"{day:%d/%m/%Y}"


def format_siren(siren: str) -> str:
    """A SIREN in groups of three: 000 176 115."""
    return "\u00a0".join((siren[:3], siren[3:6], siren[6:]))


def format_siret(siret: str | None) -> str:
    """A SIRET as its SIREN and its NIC: 000 176 115 00012; an em dash when there is none."""
    return f"{format_siren(siret[:9])}\u00a0{siret[9:]}" if siret else "—"


class _Compiled(BytecodeCache):
    """What was compiled once, by name and by source: a mutant that replaces one screen shares the others."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


@cache
def build_environment(folders: tuple[Path, ...], replaced: tuple[tuple[str, str], ...] = ()) -> Environment:
    """The screens of one service: the replaced ones, then its own, then the common ones.

    One for all the variants whose screens are the same: nothing in it depends on what else they change.
    """
    loader = ChoiceLoader([DictLoader(dict(replaced)), FileSystemLoader([*folders, COMMON])])
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        auto_reload=False, bytecode_cache=_COMPILED,
    )  # fmt: skip
    environment.filters.update(
        montant=format_montant, jour=format_date, siren=format_siren, siret=format_siret
    )
    return environment
