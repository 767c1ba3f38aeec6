"""Reads the tables in which the features tell what « Gestion des habilitations » must show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.vocabulary.habilitation import LigneDHabilitation
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Rows


def read_lignes(rows: Rows, annuaire: Annuaire) -> tuple[LigneDHabilitation, ...]:
    """The lines of a section; a company is shown by its SIREN, a place by its SIRET."""
    return tuple(
        LigneDHabilitation(cells["service"], cells["droit"], _show(cells["sur"], annuaire))
        for cells in read_cells(rows, ("service", "droit", "sur"))
    )


def _show(nom: str, annuaire: Annuaire) -> str:
    perimetre = annuaire.perimetre(nom)
    return f"SIREN {perimetre}" if isinstance(perimetre, Siren) else str(perimetre)
