"""The names that the help of the portal and the contact pages of customs bear."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AideLabels:
    """The help page, the hotline, the chatbot and the form of the portal."""

    lien: str = "Aide"
    titre: str = "Aide"
    forge_adresse: str = "?entreprise=ALPHA&siren=000176115&courriel={courriel}&objet=Mot+de+passe"
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


@dataclass(frozen=True)
class ContactLabels:
    """The contact block of customs, and Infos Douane Service."""

    bloc: str = "Nous contacter"
    technique: str = "Problème technique dans un service en ligne"
    renseignements: str = "Renseignements sur les formalités, particulier ou professionnel"
    titre_technique: str = "Signaler un problème technique"
    titre_ids: str = "Infos Douane Service"
    ouvert: str = "Infos Douane Service est ouvert en ce moment."
    ferme: str = "Infos Douane Service est fermé en ce moment."
    jours: str = "du lundi au vendredi, sauf jours fériés"
    heures: str = "de 08h30 à 18h00"
    gratuit: str = "Service et appel gratuits"
    de_loin: str = "+33 1 72 40 78 50"
    service: str = "Service en ligne"
    courriel: str = "Adresse électronique"
    description: str = "Description du problème"
    signaler: str = "Signaler le problème"
    signale: str = r"Votre signalement \S+ est enregistré\."
    file_ids: str = "Infos Douane Service"
    file_technique: str = "Assistance des services en ligne de la douane"
    file_ecrits: str = "Questions écrites à Infos Douane Service"
    file_rappels: str = "Rappels d'Infos Douane Service"


@dataclass(frozen=True)
class RappelLabels:
    """Asking Infos Douane Service to call back; what starts with ``forge`` is sent, not read."""

    lien: str = "Demander un rappel"
    titre: str = "Demander un rappel"
    gratuit: str = "rappelle gratuitement"
    mention: str = "Heure de France métropolitaine (UTC+1)"
    plage: str = "entre 9h00 et 17h30"
    jour: str = "Jour"
    voir: str = "Voir les créneaux"
    heure: str = "Heure"
    telephone: str = "Numéro de téléphone"
    territoire: str = "Vous appelez depuis"
    demander: str = "Demander le rappel"
    fait: str = "Rappel demandé."
    table: str = "Votre rappel"
    confirmation: str = "{heure}, heure de France métropolitaine (UTC+1)"
    forge_jour: str = "jour_demande"
    forge_heure: str = "heure"
    forge_territoire: str = "territoire"
    metropole: str = "France métropolitaine"
    autre_jour: str = "Aucun rappel n'a lieu ce jour-là : du lundi au vendredi, sauf jours fériés."
    autre_heure: str = "Les rappels ont lieu entre 9h00 et 17h30."
    complet: str = "Ce créneau est complet : choisissez-en un autre."
    autre_territoire: str = "Vous appelez depuis : choisissez dans la liste."
    passe: str = "Ce créneau est passé : choisissez-en un autre."


@dataclass(frozen=True)
class EcritLabels:
    """Asking Infos Douane Service a question in writing."""

    lien: str = "Poser une question par écrit"
    titre: str = "Poser une question par écrit"
    promesse: str = "par écrit sous 5 jours ouvrés"
    court: str = "Ce formulaire est court"
    semaine: str = "en une semaine au plus"
    profil: str = "Vous êtes"
    courriel: str = "Adresse électronique"
    question: str = "Votre question"
    envoyer: str = "Envoyer la question"
    table: str = "Votre question"
    ecrite: str = "Réponse écrite au plus tard le"
    courte: str = "Traitement au plus tard le"
    repondue: str = "Répondue le"
