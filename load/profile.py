"""A profile: how many people come, over how long; one TOML file each."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import msgspec

from load.errors import BadUsage

FOLDER = Path(__file__).parent / "profiles"


Positive = Annotated[int, msgspec.Meta(gt=0)]


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`duree_s` in seconds; `en_vol_max` arrivals at once, one more is lost and counted so."""

    titre: str
    arrivees: Positive
    duree_s: Annotated[float, msgspec.Meta(gt=0)]
    en_vol_max: Positive
    population: Positive


def list_profiles() -> tuple[str, ...]:
    """The profiles that exist."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def read_profile(name: str) -> Profile:
    """The profile of that name; BadUsage names the nearest ones, or the key at fault."""
    if name not in list_profiles():
        near = get_close_matches(name, list_profiles(), n=3, cutoff=0.4) or list_profiles()
        raise BadUsage(f"Profil inconnu « {name} ». Profils : {', '.join(near)}.")
    path = FOLDER / f"{name}.toml"
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Profile)
    except (msgspec.DecodeError, tomllib.TOMLDecodeError) as error:
        raise BadUsage(f"{path.name} : {error}.") from error
