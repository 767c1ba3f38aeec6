"""What people type in the entry forms, and what the features say of declarations filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.errors import UsageError
from steps.vocabulary.montant import Montant
from steps.vocabulary.saisie import DeclarationTenue, Saisie
from steps.vocabulary.teleservice import Teleservice

if TYPE_CHECKING:
    from steps.datasets.directory import Annuaire
    from steps.datasets.rows import Rows
    from steps.vocabulary.siret import Siret

TENUE = ("établissement", "objet", "montant", "saisie")
# The form of the approval number is the simulator's own.
TYPED = {
    Teleservice.DELTA_G: {"marchandise": "Cafetières de cuivre", "valeur": "1250"},
    Teleservice.CIEL: {"agrement": "FR00000A00001", "produit": "Alcool", "quantite": "12"},
    Teleservice.ISOPE: {"produit": "Gazole", "volume": "350"},
    Teleservice.ISOPE_DOM: {"produit": "Essence", "volume": "120"},
    Teleservice.DOMINO: {"marchandise": "Confitures de goyave", "valeur": "980"},
    Teleservice.TRIGO: {"objet": "Remboursement de gazole"},
}
CHAMPS = {
    "Établissement": "etablissement",
    "Marchandise": "marchandise",
    "Valeur en euros": "valeur",
    "Numéro d'agrément": "agrement",
    "Produit": "produit",
    "Quantité": "quantite",
    "Volume en hectolitres": "volume",
    "Objet": "objet",
}


def fill_in(teleservice: Teleservice, siret: Siret, **changes: str) -> Saisie:
    """A whole declaration for an establishment; ``changes`` replace some of its fields."""
    return {"etablissement": str(siret), **TYPED[teleservice], **changes}


def find_champ(champ: str) -> str:
    """The word of the labels for a field named as the features do."""
    if champ not in CHAMPS:
        raise UsageError(f"Champ inconnu : « {champ} ». Connus : {', '.join(CHAMPS)}.")
    return CHAMPS[champ]


def read_tenues(rows: Rows, annuaire: Annuaire) -> tuple[DeclarationTenue, ...]:
    """The declarations that an application is expected to list."""
    return tuple(
        DeclarationTenue(
            annuaire.siret(cells["établissement"]),
            cells["objet"],
            Montant.parse(cells["montant"]),
            cells["saisie"],
        )
        for cells in read_cells(rows, TENUE)
    )
