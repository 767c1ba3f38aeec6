"""The names that the pages of detail bear, and those of the pages the dashboard sends to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DetailLabels:
    """The page of a debt and the page of a mandate."""

    lien: str = "Détail"
    titre_creance: str = "Créance {reference}"
    titre_mandat: str = "Mandat {rum}"
    table_creance: str = "Détail de la créance"
    table_mandat: str = "Détail du mandat"
    table_mandat_sepa: str = "Mandat"
    information: str = "Information"
    valeur: str = "Valeur"
    etat: str = "État"
    a_payer: str = "À payer"
    reglee: str = "Réglée"
    reglee_le: str = "Réglée le"
    moyen: str = "Moyen"
    signe_le: str = "Signé le"


@dataclass(frozen=True)
class RenvoiLabels:
    """Where tax and social declarations are filed; the pages of the first two bear the name of the line."""

    connecte: str = "Connecté : {nom}"
    sociales: str = "Déclarations sociales"
    net_entreprises: str = "net-entreprises"
    table: str = "Déclarations"
    periode: str = "Période"
    deposer: str = "Déposer"
