"""A profile: who comes, how many, when; one TOML file each."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from load.errors import BadUsage
from load.measure.curve import Curve, draw_exponential, draw_steady

FOLDER = Path(__file__).parent / "profiles"
Positive = Annotated[int, msgspec.Meta(gt=0)]
Seconds = Annotated[float, msgspec.Meta(gt=0)]
Rate = Annotated[float, msgspec.Meta(gt=0)]
Weight = Annotated[float, msgspec.Meta(ge=0)]


class Panne(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fault of the bench's control door: at `a_s` seconds of the run, the next `fois` calls meet it."""

    a_s: Annotated[float, msgspec.Meta(ge=0)]
    nom: str
    service: str
    fois: Positive
    route: str | None = None
    secondes: float | None = None


class Palier(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="forme", tag="palier"):
    """The same rate from beginning to end; or so many people exactly, when `arrivees` is given."""

    duree_s: Seconds
    debit: Rate

    def draw(self) -> Curve:
        """The rate over time."""
        return draw_steady(self.debit, self.duree_s)


class Points(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="forme", tag="courbe"):
    """Points (seconds of the real day, arrivals per second) joined by straight lines."""

    points: tuple[tuple[float, float], ...]

    def draw(self) -> Curve:
        """The rate over time."""
        return Curve(self.points)


class Exponentielle(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="forme", tag="exponentielle"
):
    """Growth by the same factor in equal times, then a cliff, then a calm end (real seconds)."""

    debut: Rate
    sommet: Rate
    duree_s: Seconds
    apres: Weight
    apres_s: Seconds

    def draw(self) -> Curve:
        """The rate over time."""
        return draw_exponential(
            self.debut, self.sommet, self.duree_s, cliff_to=self.apres, after_s=self.apres_s
        )


class Rupture(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="forme", tag="rupture"):
    """Steady trials between two rates until the knee is known, then a recovery at the floor."""

    plancher: Rate
    plafond: Rate
    essai_s: Seconds
    precision: Annotated[float, msgspec.Meta(gt=0)]

    def draw(self) -> Curve:
        """The first trial; the next ones depend on what it shows."""
        return draw_steady(self.plancher, self.essai_s)


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`facteur`: a real day goes so many times faster, its rates unchanged; `debit_max` caps any curve.

    `arrivees`: exactly as many people, spread as the curve says; without it, as many as the draw gives.
    `part_comparee`: share of the arrivals whose pages are compared, which costs the generator.
    """

    titre: str
    population: Positive
    en_vol_max: Positive
    debit_max: Rate
    allure: Palier | Points | Exponentielle | Rupture
    parcours: dict[str, Weight]
    mode: Literal["ouvert", "ferme"] = "ouvert"
    graine: int | None = None
    arrivees: Positive | None = None
    facteur: Annotated[float, msgspec.Meta(ge=1)] = 1.0
    utilisateurs: Positive = 10
    pause_s: Weight = 1.0
    calibrage: bool = True
    part_comparee: Annotated[float, msgspec.Meta(gt=0, le=1)] = 1.0
    pannes: tuple[Panne, ...] = ()

    def draw_curve(self, rate_max: float | None = None) -> Curve:
        """The rate over the seconds of the run, compressed and capped."""
        ceiling = min(self.debit_max, rate_max) if rate_max else self.debit_max
        return self.allure.draw().compress(self.facteur).cap(ceiling)


def list_profiles() -> tuple[str, ...]:
    """The profiles that exist."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def read_profile(name: str, known_journeys: frozenset[str] = frozenset()) -> Profile:
    """The profile of that name; BadUsage names the nearest ones, or the key at fault."""
    if name not in list_profiles():
        near = get_close_matches(name, list_profiles(), n=3, cutoff=0.4) or list_profiles()
        raise BadUsage(f"Profil inconnu « {name} ». Profils : {', '.join(near)}.")
    path = FOLDER / f"{name}.toml"
    try:
        profile = msgspec.toml.decode(path.read_bytes(), type=Profile)
        profile.draw_curve()
    except (msgspec.DecodeError, tomllib.TOMLDecodeError, ValueError) as error:
        raise BadUsage(f"{path.name} : {error}.") from error
    unknown = sorted(set(profile.parcours) - known_journeys) if known_journeys else []
    if unknown or not sum(profile.parcours.values()):
        known = ", ".join(sorted(known_journeys))
        raise BadUsage(f"{path.name}, clé « parcours » : {unknown or 'poids nuls'}. Parcours : {known}.")
    return profile
