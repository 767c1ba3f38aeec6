"""The one place where a difference becomes an écart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import Ecart, Inconclusive

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from steps.expectations.difference import Difference


def verify(*groups: Iterable[Difference]) -> None:
    """Refuse any difference; all of them are told at once."""
    found = [difference for group in groups for difference in group]
    if found:
        raise Ecart("\n".join(str(difference) for difference in found))


def verify_truly_silent(indisponibles: Iterable[str], place: str, muettes: Container[str]) -> None:
    """Refuse an administration said to be out of reach although nobody silenced it."""
    names = ", ".join(name for name in indisponibles if name not in muettes)
    if names:
        raise Ecart(f"{place} : {names} dite indisponible, alors que rien ne l'empêche de répondre.")


def verify_available(indisponibles: Iterable[str], place: str) -> None:
    """Refuse to conclude anything from a page on which a silenced administration is out of reach."""
    names = ", ".join(indisponibles)
    if names:
        raise Inconclusive(f"{place} : {names} indisponible, rien à conclure de ce qui manque.")
