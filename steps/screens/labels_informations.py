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
    envoyer_avis: str = "Envoyer l'avis"
    merci: str = "Merci, votre avis est enregistré."
