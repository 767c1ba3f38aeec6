"""A portal that is not the bench's own: its addresses, and the accounts that exist there already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from load.errors import BadUsage
from load.guard import verify_target

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Target(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`adresses` by service (portailpro, douane, impots, urssaf, telepaiement); `monde`: a world document."""

    nom: Annotated[str, msgspec.Meta(min_length=1)]
    adresses: dict[str, str]
    monde: str


SERVICES = frozenset({"portailpro", "douane", "impots", "urssaf", "telepaiement"})


def read_target(path: Path) -> Target:
    """The target of a file; BadUsage names the key, TargetRefused the host that nobody allowed."""
    try:
        target = msgspec.toml.decode(path.read_bytes(), type=Target)
    except OSError as error:
        raise BadUsage(f"Cible illisible : {error}.") from error
    except msgspec.DecodeError as error:
        raise BadUsage(f"{path} : {error}.") from error
    if missing := sorted(SERVICES - set(target.adresses)):
        raise BadUsage(f"{path}, clé « adresses » : il manque {', '.join(missing)}.")
    for url in target.adresses.values():
        verify_target(url)
    world = path.parent / target.monde
    if not world.is_file():
        raise BadUsage(f"{path}, clé « monde » : {world} n’existe pas.")
    return Target(target.nom, _trim(target.adresses), str(world.resolve()))


def _trim(urls: Mapping[str, str]) -> dict[str, str]:
    return {service: url.rstrip("/") for service, url in urls.items()}
