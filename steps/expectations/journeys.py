"""What a journey through several sites met: who was welcomed where, and where credentials were asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Etape:
    """One site of a journey: reached under her own name or not, and who asked for credentials there."""

    site: Site
    accueil: bool
    demandeur: Site | None = None


Etapes = tuple[Etape, ...]


def list_manquees(etapes: Iterable[Etape]) -> tuple[str, ...]:
    """The sites where the person was not at home."""
    return tuple(etape.site.nom for etape in etapes if not etape.accueil)


def list_formulaires(etapes: Iterable[Etape]) -> tuple[str, ...]:
    """The sites that asked for credentials."""
    return tuple(etape.demandeur.nom for etape in etapes if etape.demandeur)
