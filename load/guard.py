"""Where load may go: this machine, and the hosts that `load/allowed_targets.toml` names with a reason."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec

from load.errors import BadUsage, TargetRefused
from steps.drivers.origins import is_local, read_origin

ALLOWED = Path(__file__).parent / "allowed_targets.toml"
Told = Annotated[str, msgspec.Meta(min_length=3)]


class Allowed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A host one may load, who said so, and how many arrivals per second at most."""

    hote: Told
    motif: Told
    accord: Told
    debit_max: Annotated[float, msgspec.Meta(gt=0)]


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    cible: tuple[Allowed, ...] = ()


def read_allowed(path: Path | None = None) -> dict[str, Allowed]:
    """The hosts of the list; BadUsage names the key at fault."""
    path = path or ALLOWED
    try:
        document = msgspec.toml.decode(path.read_bytes(), type=_Document) if path.exists() else _Document()
    except msgspec.DecodeError as error:
        raise BadUsage(f"{path.name} : {error}.") from error
    return {one.hote: one for one in document.cible}


@cache
def _read_once() -> dict[str, Allowed]:
    return read_allowed()


@cache
def _is_allowed(host: str) -> bool:
    return is_local(host) or host in _read_once()


def verify_target(url: str) -> None:
    """TargetRefused for any other host, be it met in a redirect."""
    host = read_origin(url).host
    if not _is_allowed(host):
        raise TargetRefused(
            f"La cible « {host} » est hors de 127.0.0.0/8. Pour la charger, avec l’accord de qui la tient, "
            f"l’ajouter à load/{ALLOWED.name} (hote, motif, accord, debit_max)."
        )


def find_rate_max(urls: list[str]) -> float | None:
    """The lowest rate that the list sets for these addresses; None when all are on this machine."""
    allowed = _read_once()
    rates = [allowed[host].debit_max for url in urls if (host := read_origin(url).host) in allowed]
    return min(rates, default=None)
