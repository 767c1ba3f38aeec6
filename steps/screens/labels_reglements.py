"""The names of the screens of impots.gouv and urssaf.fr where debts are paid and mandates kept.

The page that pays a debt and that of a mandate bear the same words as those of Télépaiement SEPA.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ReglementLabels:
    """The list of debts and mandates of such a site, and the ways that lead to it."""

    teleservice: str = "Paiements et mandats"
    entree_impots: str = "Paiements des impôts"
    entree_urssaf: str = "Paiements de l'Urssaf"
    table_creances: str = "Créances"
    reference: str = "Référence"
    action: str = "Action"
    payer: str = "Payer"
    table_mandats: str = "Mandats"
    rum: str = "RUM"
    ouvrir: str = "Ouvrir"
    creance: str = "/paiements/creances/{reference}"
    mandat: str = "/paiements/mandats/{rum}"
    creance_inconnue: str = "Aucune créance de votre entreprise ne porte cette référence."
    mandat_inconnu: str = "Aucun mandat ouvert de votre entreprise ne porte cette référence."
