"""What must be at the foot of every page of the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.expectations.difference import Difference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.expectations.pages import PageVue


def compare_pieds(nom: str, pages: Iterable[PageVue]) -> tuple[Difference, ...]:
    """One difference for each page whose foot lacks a link of that name."""
    return tuple(
        Difference(f"Pied de la page « {page.titre} » ({page.adresse})", f"« {nom} »", _tell(page.pied))
        for page in list_pages(pages)
        if nom not in page.pied
    )


def compare_portee(nom: str, au_moins: int, pages: Iterable[PageVue]) -> tuple[Difference, ...]:
    """One difference when fewer pages than that bear a link of that name, at the foot or elsewhere."""
    titles = {page.titre for page in list_pages(pages) if nom in page.noms}
    if len(titles) >= au_moins:
        return ()
    found = ", ".join(sorted(titles)) or "aucune page"
    return (Difference(f"Pages qui portent « {nom} »", f"{au_moins} au moins", found),)


def compare_parcourues(titres: Iterable[str], pages: Iterable[PageVue]) -> tuple[Difference, ...]:
    """One difference for each page that the tour should have met and has not."""
    met = {page.titre for page in pages}
    return tuple(
        Difference("Pages parcourues", f"« {titre} »", ", ".join(sorted(met)))
        for titre in titres
        if titre not in met
    )


def list_pages(pages: Iterable[PageVue]) -> tuple[PageVue, ...]:
    """Those that are pages, not files."""
    return tuple(page for page in pages if not page.fichiers)


def _tell(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "rien"
