"""An article of customs, with the labels that tell whom it concerns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.date import Date


@dataclass(frozen=True)
class Actualite:
    """What customs publish for everybody; `etiquettes` as customs wrote them."""

    titre: str
    etiquettes: tuple[str, ...]
    publiee_le: Date
    chapeau: str = ""
