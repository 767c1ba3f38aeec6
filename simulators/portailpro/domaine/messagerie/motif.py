"""A question that may be asked, the fields of its form, and the theme under which it stands."""

from dataclasses import dataclass
from enum import Enum


class TypeDeService(Enum):
    """Which kind of customs service answers a question; PAE stays a code (AMB-23, AMB-24)."""

    PAE = "PAE"
    RECETTE = "recette"


class Genre(Enum):
    """Which answer a field takes."""

    TEXTE = "texte"
    DATE = "date"
    MONTANT = "montant"
    SIRET = "siret"


@dataclass(frozen=True, slots=True)
class Champ:
    """One field of a form: its name in the form, its label, the kind of its answer."""

    nom: str
    libelle: str
    genre: Genre = Genre.TEXTE
    obligatoire: bool = True
    aide: str = ""


@dataclass(frozen=True, slots=True)
class Motif:
    """A question of the tree; `code` is what services exchange, `libelle` what people read."""

    code: str
    libelle: str
    service: TypeDeService
    champs: tuple[Champ, ...]


@dataclass(frozen=True, slots=True)
class Thematique:
    """A theme and its questions; `code` is its part of the address."""

    code: str
    libelle: str
    motifs: tuple[Motif, ...]
