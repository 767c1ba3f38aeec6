"""Reads the tables in which the features tell what administrations recorded."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.date import parse_date
from steps.vocabulary.echeance import DeclarationDeposee, Echeance
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.iban import Iban
from steps.vocabulary.mandat import Mandat
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.nature import Nature
from steps.vocabulary.origine import Origine
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Cells, Rows
    from steps.vocabulary.date import Date

CREANCE = ("administration", "référence", "établissement", "montant", "échéance")
CREANCE_AU_CHOIX = ("réglée le", "moyen", "nature", "origine", "bordereau", "mot de passe", "émise le")
MANDAT = ("administration", "RUM", "ICS", "IBAN", "établissement", "signé le")
ECHEANCE = ("administration", "échéance", "établissement", "date", "montant")
DECLARATION = ("administration", "démarche", "période", "entreprise", "déposée le")

# What most examples do not look at: the nature of a debt, and how long before its due date it was issued.
NATURES = {Site.DOUANE: Nature.DEDOUANEMENT, Site.IMPOTS: Nature.TVA, Site.URSSAF: Nature.COTISATIONS}
DELAI = timedelta(days=30)


def read_creances(rows: Rows, annuaire: Annuaire) -> tuple[Creance, ...]:
    """The debts of a table; the columns « au choix » may be missing, or their cells empty."""
    return tuple(_creance(cells, annuaire) for cells in read_cells(rows, CREANCE, CREANCE_AU_CHOIX))


def read_mandats(rows: Rows, annuaire: Annuaire) -> tuple[Mandat, ...]:
    """The mandates of a table."""
    return tuple(
        Mandat(
            site=Site.parse(cells["administration"]),
            rum=cells["RUM"],
            ics=cells["ICS"],
            iban=Iban.parse(cells["IBAN"]),
            siret=annuaire.siret(cells["établissement"]),
            signe_le=parse_date(cells["signé le"]),
        )
        for cells in read_cells(rows, MANDAT)
    )


def read_echeances(rows: Rows, annuaire: Annuaire) -> tuple[Echeance, ...]:
    """The terms of a table; the amount of one may not be known yet."""
    return tuple(
        Echeance(
            site=Site.parse(cells["administration"]),
            siret=annuaire.siret(cells["établissement"]),
            libelle=cells["échéance"],
            date=parse_date(cells["date"]),
            montant=Montant.parse(cells["montant"]) if cells["montant"] else None,
        )
        for cells in read_cells(rows, ECHEANCE)
    )


def read_declarations_deposees(rows: Rows, annuaire: Annuaire) -> tuple[DeclarationDeposee, ...]:
    """The tax and social declarations of a table; an empty « déposée le » means still to be filed."""
    return tuple(
        DeclarationDeposee(
            site=Site.parse(cells["administration"]),
            siren=annuaire.entreprise(cells["entreprise"]).siren,
            demarche=cells["démarche"],
            periode=cells["période"],
            deposee_le=_day(cells["déposée le"]),
        )
        for cells in read_cells(rows, DECLARATION)
    )


def _creance(cells: Cells, annuaire: Annuaire) -> Creance:
    site, echeance = Site.parse(cells["administration"]), parse_date(cells["échéance"])
    nature, origine = cells.get("nature", ""), cells.get("origine", "")
    return Creance(
        site=site,
        reference=cells["référence"],
        siret=annuaire.siret(cells["établissement"]),
        nature=Nature.parse(nature) if nature else NATURES[site],
        montant=Montant.parse(cells["montant"]),
        emise_le=_day(cells.get("émise le", "")) or echeance - DELAI,
        echeance=echeance,
        paiement=_paiement(cells.get("réglée le", ""), cells.get("moyen", "")),
        origine=Origine.parse(origine) if origine else Origine.EDI,
        bordereau=cells.get("bordereau") or None,
        mot_de_passe_avis=cells.get("mot de passe") or None,
    )


def _paiement(regle_le: str, moyen: str) -> Paiement | None:
    if not regle_le and not moyen:
        return None
    if not (regle_le and moyen):
        raise ValeurInvalide("une date et un moyen, ou aucun des deux", f"{regle_le} {moyen}".strip())
    return Paiement(Moyen.parse(moyen), parse_date(regle_le))


def _day(text: str) -> Date | None:
    return parse_date(text) if text else None
