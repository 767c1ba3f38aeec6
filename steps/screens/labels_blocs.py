"""The names of the blocks of the dashboard beside payments and formalities."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BlocLabels:
    """Summary of payments, filed declarations, schedule, mandates; shared columns are not here."""

    synthese: str = "Synthèse des paiements à date"
    vide_synthese: str = "Aucun paiement à résumer."
    a_payer: str = "À payer"
    creances_a_payer: str = "Créances à payer"
    paye: str = "Payé"
    creances_payees: str = "Créances payées"
    graphique: str = (
        r"(?P<administration>[\w.-]+) : (?P<a_payer>[\d ]+,\d\d €) à payer, (?P<paye>[\d ]+,\d\d €) payés"
    )
    rien_a_payer: str = (
        r"(?:rien|plus rien) à (?:payer|régler)"
        r"|(?<!mise )(?<!mises )(?<!mettre )\bà jour\b"
        r"|\baucune? (?:[\w-]+ )?(?:paiements?|créances?|échéances?|dettes?|somme)\b"
        r"|\b(?:pas|plus) de (?:paiements?|créances?|échéances?|dettes?)\b"
    )
    deposees: str = "Historique des déclarations"
    vide_deposees: str = "Aucune déclaration dans l'historique."
    periode: str = "Période"
    deposee_le: str = "Déposée le"
    echeancier: str = "Échéancier"
    vide_echeancier: str = "Aucune échéance à venir."
    date: str = "Date"
    montant_inconnu: str = "—"
    mandats: str = "Mandats"
    table_mandats: str = "Mandats de prélèvement"
    vide_mandats: str = "Aucun mandat."
    rum: str = "RUM"
    ics: str = "ICS"
    iban: str = "IBAN"
