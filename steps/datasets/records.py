"""Reads the mandates, the terms and the declarations of a world file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.debts import read_montant
from steps.vocabulary.echeance import DeclarationDeposee, Echeance
from steps.vocabulary.iban import Iban
from steps.vocabulary.mandat import Mandat
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.node import Node


def read_mandat(node: Node) -> Mandat:
    """A mandate."""
    node.verify_keys("site", "rum", "ics", "iban", "siret", "signe_le")
    return Mandat(
        site=node.value("site", Site.parse),
        rum=node.text("rum"),
        ics=node.text("ics"),
        iban=node.value("iban", Iban.parse),
        siret=node.value("siret", Siret.parse),
        signe_le=node.day("signe_le"),
    )


def read_echeance(node: Node) -> Echeance:
    """A term of a schedule."""
    node.verify_keys("site", "siret", "libelle", "date", "montant")
    return Echeance(
        site=node.value("site", Site.parse),
        siret=node.value("siret", Siret.parse),
        libelle=node.text("libelle"),
        date=node.day("date"),
        montant=read_montant(node) if node.has("montant") else None,
    )


def read_declaration(node: Node) -> DeclarationDeposee:
    """A declaration, filed when the key ``deposee_le`` is written."""
    node.verify_keys("site", "siren", "demarche", "periode", "deposee_le")
    return DeclarationDeposee(
        site=node.value("site", Site.parse),
        siren=node.value("siren", Siren.parse),
        demarche=node.text("demarche"),
        periode=node.text("periode"),
        deposee_le=node.day("deposee_le") if node.has("deposee_le") else None,
    )
