"""Reads a debt of a world file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import UsageError
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.node import Node


def read_creance(node: Node) -> Creance:
    """A debt, paid when the key ``paiement`` is written."""
    node.verify_keys("site", "reference", "siret", "nature", "montant", "emise_le", "echeance", "paiement")
    return Creance(
        site=node.value("site", Site.parse),
        reference=node.text("reference"),
        siret=node.value("siret", Siret.parse),
        nature=node.text("nature"),
        montant=_montant(node),
        emise_le=node.day("emise_le"),
        echeance=node.day("echeance"),
        paiement=_paiement(node.table("paiement")) if node.has("paiement") else None,
    )


def _montant(node: Node) -> Montant:
    try:
        return Montant(node.integer("montant"))
    except ValeurInvalide as error:
        raise UsageError(f"{node.where}.montant : {error}") from error


def _paiement(node: Node) -> Paiement:
    node.verify_keys("moyen", "regle_le")
    return Paiement(node.value("moyen", Moyen.parse), node.day("regle_le"))
