"""Reads a debt of a world file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.errors import UsageError
from steps.vocabulary.creance import Creance, Paiement
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.nature import Nature
from steps.vocabulary.origine import Origine
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.node import Node

REQUIRED = ("site", "reference", "siret", "nature", "montant", "emise_le", "echeance")
OPTIONAL = ("paiement", "origine", "bordereau", "mot_de_passe_avis")


def read_creance(node: Node) -> Creance:
    """A debt, paid when the key ``paiement`` is written."""
    node.verify_keys(*REQUIRED, *OPTIONAL)
    return Creance(
        site=node.value("site", Site.parse),
        reference=node.text("reference"),
        siret=node.value("siret", Siret.parse),
        nature=node.value("nature", Nature.parse),
        montant=read_montant(node),
        emise_le=node.day("emise_le"),
        echeance=node.day("echeance"),
        paiement=_paiement(node.table("paiement")) if node.has("paiement") else None,
        origine=node.value("origine", Origine.parse) if node.has("origine") else Origine.EDI,
        bordereau=node.text("bordereau") if node.has("bordereau") else None,
        mot_de_passe_avis=node.text("mot_de_passe_avis") if node.has("mot_de_passe_avis") else None,
    )


def read_montant(node: Node) -> Montant:
    """The sum under the key ``montant``, in cents."""
    try:
        return Montant(node.integer("montant"))
    except ValeurInvalide as error:
        raise UsageError(f"{node.where}.montant : {error}") from error


def _paiement(node: Node) -> Paiement:
    node.verify_keys("moyen", "regle_le")
    return Paiement(node.value("moyen", Moyen.parse), node.day("regle_le"))
