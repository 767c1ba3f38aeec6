"""The names that the applications of customs bear, one set for all: DELTA-G, CIEL, ISOPE, DOMINO, TRIGO."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ApplicationLabels:
    """The connected home of an application, its entry form, its refusals; ``forge_siret`` is never read."""

    connecte: str = "Connecté : {nom}"
    nouvelle: str = "Nouvelle déclaration"
    etablissement: str = "Établissement"
    marchandise: str = "Marchandise"
    valeur: str = "Valeur en euros"
    agrement: str = "Numéro d'agrément"
    produit: str = "Produit"
    quantite: str = "Quantité"
    volume: str = "Volume en hectolitres"
    objet: str = "Objet"
    forge_siret: str = "siret"
    deposer: str = "Déposer la déclaration"
    depose: str = r"Déclaration (?P<reference>\S+) déposée\."
    gardee: str = "Votre saisie a été gardée."
    table: str = "Mes déclarations"
    vide: str = "Aucune déclaration."
    reference: str = "Référence"
    montant: str = "Montant"
    saisie: str = "Saisie"
    refus: str = "Accès refusé"
    sans_habilitation: str = "Vous n'avez pas d'habilitation {application}."
    lecture_seule: str = "Vous n'avez le droit de déclarer pour aucun établissement."
    autre_etablissement: str = "Vous n'avez pas le droit de déclarer pour cet établissement."
