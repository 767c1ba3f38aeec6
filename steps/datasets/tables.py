"""Reads the tables that the features write: debts told as facts, lines expected on the dashboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from steps.errors import UsageError
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.date import parse_date
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.ligne import LigneDeclaration, LigneEnCours, LigneHistorique
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire

Rows = Sequence[Sequence[str]]
Cells = Mapping[str, str]

CREANCE = ("administration", "référence", "établissement", "montant", "échéance", "réglée le", "moyen")
UNPAID = CREANCE[:5]
EN_COURS = UNPAID
HISTORIQUE = ("administration", "référence", "établissement", "montant", "réglé le", "moyen")
DECLARATION = ("démarche", "administration")

# What no example looks at: the nature of a debt, and how long before its due date it was issued.
NATURES = {Site.DOUANE: "dedouanement", Site.IMPOTS: "tva", Site.URSSAF: "cotisations"}
DELAI = timedelta(days=30)


def read_creances(rows: Rows, annuaire: Annuaire) -> tuple[Creance, ...]:
    """The debts of a table; the columns « réglée le » and « moyen » may be missing or their cells empty."""
    headers = CREANCE if len(rows[0]) == len(CREANCE) else UNPAID
    return tuple(_creance(cells, annuaire) for cells in _read(rows, headers))


def read_paiements(
    rows: Rows, onglet: Onglet, annuaire: Annuaire
) -> tuple[LigneEnCours | LigneHistorique, ...]:
    """The lines expected in a tab of the payments."""
    if onglet is Onglet.EN_COURS:
        return tuple(_en_cours(cells, annuaire) for cells in _read(rows, EN_COURS))
    return tuple(_historique(cells, annuaire) for cells in _read(rows, HISTORIQUE))


def read_declarations(rows: Rows) -> tuple[LigneDeclaration, ...]:
    """The lines expected in the tab « En cours » of the declarations."""
    return tuple(
        LigneDeclaration(cells["démarche"], Site.parse(cells["administration"]))
        for cells in _read(rows, DECLARATION)
    )


def _read(rows: Rows, headers: Sequence[str]) -> list[Cells]:
    if tuple(rows[0]) != tuple(headers):
        raise UsageError(f"Colonnes attendues : {', '.join(headers)} ; trouvées : {', '.join(rows[0])}.")
    return [dict(zip(headers, row, strict=True)) for row in rows[1:]]


def _creance(cells: Cells, annuaire: Annuaire) -> Creance:
    site, echeance = Site.parse(cells["administration"]), parse_date(cells["échéance"])
    return Creance(
        site=site,
        reference=cells["référence"],
        siret=annuaire.siret(cells["établissement"]),
        nature=NATURES[site],
        montant=Montant.parse(cells["montant"]),
        emise_le=echeance - DELAI,
        echeance=echeance,
        paiement=_paiement(cells.get("réglée le", ""), cells.get("moyen", "")),
    )


def _paiement(regle_le: str, moyen: str) -> Paiement | None:
    if not regle_le and not moyen:
        return None
    if not (regle_le and moyen):
        raise ValeurInvalide("une date et un moyen, ou aucun des deux", f"{regle_le} {moyen}".strip())
    return Paiement(Moyen.parse(moyen), parse_date(regle_le))


def _en_cours(cells: Cells, annuaire: Annuaire) -> LigneEnCours:
    return LigneEnCours(
        Site.parse(cells["administration"]),
        cells["référence"],
        annuaire.siret(cells["établissement"]),
        Montant.parse(cells["montant"]),
        parse_date(cells["échéance"]),
    )


def _historique(cells: Cells, annuaire: Annuaire) -> LigneHistorique:
    return LigneHistorique(
        Site.parse(cells["administration"]),
        cells["référence"],
        annuaire.siret(cells["établissement"]),
        Montant.parse(cells["montant"]),
        parse_date(cells["réglé le"]),
        Moyen.parse(cells["moyen"]),
    )
