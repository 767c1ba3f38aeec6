"""Reads the tables in which the features tell what the dashboard must show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.vocabulary.bloc import TOTAL, LigneDeposee, LigneEcheance, LigneMandat, LigneSynthese
from steps.vocabulary.date import parse_date
from steps.vocabulary.detail import CreanceDetaillee
from steps.vocabulary.iban import Iban
from steps.vocabulary.ligne import LigneDeclaration, LigneEnCours, LigneHistorique
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Cells, Rows

EN_COURS = ("administration", "référence", "établissement", "montant", "échéance")
HISTORIQUE = ("administration", "référence", "établissement", "montant", "réglé le", "moyen")
DECLARATION = ("démarche", "administration")
DEPOSEE = ("démarche", "période", "administration", "déposée le")
SYNTHESE = ("administration", "à payer", "créances à payer", "payé", "créances payées")
ECHEANCIER = ("date", "administration", "échéance", "montant")
DETAIL = ("référence", "montant", "échéance")
MANDAT = ("administration", "RUM", "ICS", "IBAN", "établissement")


def read_paiements(
    rows: Rows, onglet: Onglet, annuaire: Annuaire
) -> tuple[LigneEnCours | LigneHistorique, ...]:
    """The lines expected in a tab of the payments."""
    if onglet is Onglet.EN_COURS:
        return tuple(_en_cours(cells, annuaire) for cells in read_cells(rows, EN_COURS))
    return tuple(_historique(cells, annuaire) for cells in read_cells(rows, HISTORIQUE))


def read_declarations(rows: Rows) -> tuple[LigneDeclaration, ...]:
    """The lines expected in the tab « En cours » of the declarations."""
    return tuple(
        LigneDeclaration(cells["démarche"], Site.parse(cells["administration"]))
        for cells in read_cells(rows, DECLARATION)
    )


def read_deposees(rows: Rows) -> tuple[LigneDeposee, ...]:
    """The lines expected in the tab « Historique » of the declarations."""
    return tuple(
        LigneDeposee(
            cells["démarche"],
            cells["période"],
            Site.parse(cells["administration"]),
            parse_date(cells["déposée le"]),
        )
        for cells in read_cells(rows, DEPOSEE)
    )


def read_synthese(rows: Rows) -> tuple[LigneSynthese, ...]:
    """The lines expected in the summary of payments, « Total » included when it is written."""
    return tuple(
        LigneSynthese(
            None if cells["administration"] == TOTAL else Site.parse(cells["administration"]),
            Montant.parse(cells["à payer"]),
            int(cells["créances à payer"]),
            Montant.parse(cells["payé"]),
            int(cells["créances payées"]),
        )
        for cells in read_cells(rows, SYNTHESE)
    )


def read_echeancier(rows: Rows) -> tuple[LigneEcheance, ...]:
    """The lines expected in the schedule, in the order in which they must be read."""
    return tuple(
        LigneEcheance(
            parse_date(cells["date"]),
            Site.parse(cells["administration"]),
            cells["échéance"],
            Montant.parse(cells["montant"]) if cells["montant"] else None,
        )
        for cells in read_cells(rows, ECHEANCIER)
    )


def read_mandats_affiches(rows: Rows, annuaire: Annuaire) -> tuple[LigneMandat, ...]:
    """The lines expected in the list of mandates."""
    return tuple(
        LigneMandat(
            Site.parse(cells["administration"]),
            cells["RUM"],
            cells["ICS"],
            Iban.parse(cells["IBAN"]),
            annuaire.siret(cells["établissement"]),
        )
        for cells in read_cells(rows, MANDAT)
    )


def read_creance_detaillee(rows: Rows) -> CreanceDetaillee:
    """The debt that a page of detail must tell: the only line of the table."""
    [cells] = read_cells(rows, DETAIL)
    return CreanceDetaillee(
        cells["référence"], Montant.parse(cells["montant"]), parse_date(cells["échéance"])
    )


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
