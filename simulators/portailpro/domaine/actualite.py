"""A piece of news of customs, as the portal tells it again."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Actualite:
    """An article and its labels; `chemin` is where it stands on the site of customs."""

    titre: str
    chapeau: str
    etiquettes: tuple[str, ...]
    publiee_le: date
    chemin: str
