"""The fields of the entry forms: what each one is called, and which kind of answer it takes."""

from dataclasses import dataclass
from typing import Literal

Genre = Literal["etablissement", "produit", "texte", "agrement", "euros", "quantite"]


@dataclass(frozen=True, slots=True)
class Champ:
    """One field: its name in the form, its label, the kind of its answer, a hint."""

    nom: str
    libelle: str
    genre: Genre
    aide: str = ""


ETABLISSEMENT = Champ("siret", "Établissement", "etablissement")
PRODUIT = Champ("produit", "Produit", "produit")
MARCHANDISE = Champ("marchandise", "Marchandise", "texte")
OBJET = Champ("objet", "Objet", "texte")
VALEUR = Champ("valeur", "Valeur en euros", "euros", "Par exemple 1250,50.")
# Invented: the letters FR, then eleven capital letters or digits.
AGREMENT = Champ("agrement", "Numéro d'agrément", "agrement", "Par exemple FR00000A00001, fictif.")
QUANTITE = Champ(
    "quantite", "Quantité", "quantite", "En hectolitres pour l’alcool, en kilogrammes pour le tabac."
)
VOLUME = Champ("volume", "Volume en hectolitres", "quantite", "Par exemple 12,5.")
