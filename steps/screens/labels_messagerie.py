"""The names that the screens of the secure messaging bear."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MessagerieLabels:
    """The page of a company's exchanges, and the page of one of them."""

    lien: str = "Messagerie sécurisée"
    titre: str = "Messagerie sécurisée"
    entreprise: str = r"Entreprise : (?P<nom>.+?) \(SIREN (?P<siren>[\d ]+)\)"
    poser: str = "Poser une question"
    table: str = "Vos échanges"
    vide: str = "Aucun échange."
    echange: str = "Échange"
    question: str = "Question"
    service: str = "Service"
    auteur: str = "Posée par"
    posee_le: str = "Posée le"
    etat: str = "État"
    fermee: str = (
        "Vous n'avez aucune habilitation de la douane pour cette entreprise : la messagerie est fermée."
    )
    titre_echange: str = "Échange {reference}"
    table_echange: str = "Question"
    reponse: str = "Réponse"
    introuvable: str = "Page introuvable"


@dataclass(frozen=True)
class QuestionLabels:
    """The choice of a question, and its form; ``forge_*`` are sent, not read."""

    titre_thematique: str = "Choisir une thématique"
    groupe_thematique: str = "Thématique"
    titre_question: str = "Choisir une question"
    groupe_question: str = "Question"
    continuer: str = "Continuer"
    service: str = "Service"
    aucun_service: str = "Choisir…"
    message: str = "Message"
    pieces: str = "Pièces jointes"
    envoyer: str = "Envoyer"
    titre_transmise: str = "Question transmise"
    titre_reservee: str = "Question réservée"
    reservee: str = (
        "Cette question est réservée aux personnes habilitées à Télépaiement SEPA "
        "avec le droit « Télépayer »."
    )
    a_renseigner: str = "{champ} : à renseigner."
    siret: str = "SIRET"
    mauvais_siret: str = "SIRET : 14 chiffres valides d'un établissement de l'entreprise sont attendus."
    trop_lourde: str = "Pièce jointe « {nom} » : 10 Mo au plus."
    vide: str = "Pièce jointe « {nom} » : le fichier est vide."
    sans_reponse: str = "La messagerie de douane.gouv ne répond pas. Votre question n'est pas envoyée."
    tous_les_services: tuple[str, ...] = (
        "PAE – Le Havre",
        "PAE – Pointe-à-Pitre",
        "PAE – Dunkerque",
        "Recette – Le Havre",
        "Recette – Pointe-à-Pitre",
        "Recette – Dunkerque",
    )
    forge_question: str = "question"
    forge_service: str = "service"
    forge_date_paiement: str = "date_paiement"
    forge_date_rejet: str = "date_rejet"


@dataclass(frozen=True)
class ThematiqueLabels:
    """The themes of the tree."""

    paiements: str = "Paiements et créances"
    cautionnement: str = "Cautionnement"
    garantie: str = "Garantie"
    dedouanement: str = "Dédouanement"
    contributions: str = "Contributions indirectes"
    energie: str = "Produits énergétiques"
    octroi: str = "Octroi de mer"


@dataclass(frozen=True)
class MotifLabels:
    """The questions of the tree, by their codes; two have two names in the FAQ, both suit (AMB-03)."""

    echeancier_report: tuple[str, ...] = (
        "Demander ou modifier un report de paiement / échéancier",
        "Demander ou modifier un échéancier / un report de paiement",
    )
    rejet_telereglement: tuple[str, ...] = (
        "Régulariser le rejet d'une opération de télérèglement",
        "Régulariser une opération de rejet d'un télérèglement",
    )
    paiement_non_impute: tuple[str, ...] = ("Signaler un paiement non imputé",)
    creance_detail: tuple[str, ...] = ("Demander le détail d'une créance",)
    caution_ouvrir: tuple[str, ...] = ("Demander un cautionnement",)
    caution_modifier: tuple[str, ...] = ("Modifier un cautionnement",)
    garantie_mise_en_place: tuple[str, ...] = ("Mettre en place une garantie",)
    garantie_levee: tuple[str, ...] = ("Lever une garantie",)
    taxation_dedouanement: tuple[str, ...] = ("Poser une question sur la taxation à l'importation",)
    taxation_ci: tuple[str, ...] = ("Poser une question sur la taxation des contributions indirectes",)
    taxation_energie: tuple[str, ...] = ("Poser une question sur la taxation des produits énergétiques",)
    taxation_octroi: tuple[str, ...] = ("Poser une question sur la taxation à l'octroi de mer",)
