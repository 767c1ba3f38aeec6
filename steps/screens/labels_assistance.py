"""The names that the help of the portal and the contact pages of customs bear."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AideLabels:
    """The help page, the hotline, the chatbot and the form of the portal."""

    lien: str = "Aide"
    titre: str = "Aide"
    formulaire: str = "Formulaire d'assistance"
    hotline: str = "Hotline"
    faq: str = "FAQ"
    titre_faq: str = "Foire aux questions"
    section_faq: str = "Chercher soi-même"
    chatbot: str = "Chatbot"
    numero: str = "0809 400 210"
    jours: str = "du lundi au vendredi"
    heures: str = "de 8h00 à 19h30"
    gratuit: str = "appel gratuit"
    ouverte: str = "La hotline est ouverte en ce moment."
    fermee: str = "La hotline est fermée en ce moment."
    partage: str = "cobrowsing"
    question: str = "Votre question"
    demander: str = "Poser la question"
    reponses: str = "Réponses"
    robot: str = "n'est pas une personne"
    entreprise: str = "Entreprise"
    siren: str = "SIREN de l'entreprise"
    courriel: str = "Adresse électronique"
    objet: str = "Objet"
    description: str = "Description du problème"
    envoyer: str = "Envoyer la demande"
    transmise: str = r"Votre demande \S+ est transmise à l'assistance de portailpro\."
    file: str = "Assistance portailpro"
    plateau: str = "TOSCANE"
