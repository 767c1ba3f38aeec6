"""The names of what everybody finds on the portal, logged in or not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class InformationsLabels:
    """The foot of every page, and the pages that it leads to."""

    region: str = "Informations"
    aide: str = "Aide"
    faq: str = "FAQ"
    tutoriel: str = "Tutoriel"
    actualites: str = "Actualités"
    partenaires: str = "Partenaires"
    plan: str = "Plan du site"
    avis: str = "Avis sur le site"
    douane: str = "douane.gouv.fr"
    titre_faq: str = "Foire aux questions"
    titre_tutoriel: str = "Tutoriel"
    titre_partenaires: str = "Partenaires"
    titre_actualites: str = "Actualités"
    titre_avis: str = "Avis sur le site"
    page_suivante: str = "Page suivante"
    muettes: str = "Les actualités de douane.gouv sont indisponibles pour le moment."
    simulateurs: str = "Simulateurs"
    sans_compte: str = "Payer sans compte"
    rita: str = "RITA"
    titre_rita: str = "RITA"
    commentaire: str = "Commentaire"
    notes_recues: str = "Notes reçues"
    service: str = "Service"
    forge_note: str = "note_tableau"
    sans_avis: str = "Votre avis n'est pas enregistré."
    envoyer_avis: str = "Envoyer l'avis"
    merci: str = "Merci, votre avis est enregistré."
