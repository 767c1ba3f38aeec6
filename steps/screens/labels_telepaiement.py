"""The names that the screens of Télépaiement bear."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TelepaiementLabels:
    """Télépaiement SEPA, where customs debts are paid by direct debit."""

    titre: str = "Télépaiement SEPA"
    connecte: str = "Connecté : {nom}"
    table_a_payer: str = "Créances à payer"
    vide_a_payer: str = "Aucune créance à payer."
    table_paiements: str = "Paiements"
    vide_paiements: str = "Aucun paiement."
    table_mandats: str = "Mandats"
    vide_mandats: str = "Aucun mandat."
    reference: str = "Référence"
    etablissement: str = "Établissement"
    nature: str = "Nature"
    origine: str = "Origine"
    montant: str = "Montant"
    echeance: str = "Échéance"
    regle_le: str = "Réglé le"
    moyen: str = "Moyen"
    rum: str = "RUM"
    ics: str = "ICS"
    iban: str = "IBAN"
    payer: str = "Payer"
    sans_habilitation: str = "Vous n'avez pas d'habilitation Télépaiement SEPA."


@dataclass(frozen=True)
class PrelevementLabels:
    """The page of Télépaiement SEPA that pays one debt; ``forge_montant`` is hidden in its form."""

    titre: str = "Payer la créance {reference}"
    bouton: str = "Payer par prélèvement"
    mandat: str = "Mandat"
    forge_montant: str = "montant"
    forge_mandat: str = "mandat"
    succes: str = "Paiement de la créance {reference} enregistré."
    deja_reglee: str = "La créance {reference} est déjà réglée."
    # People of another company may be answered as if there were no such debt: nothing of it is told then.
    refus_de_payer: tuple[str, ...] = (
        "Vous n'avez pas le droit de payer pour cet établissement.",
        "Aucune créance de votre entreprise ne porte cette référence.",
    )
    autre_montant: str = "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
    autre_mandat: str = "Ce mandat n'est pas celui de l'établissement."
    autre_nature: str = "Cette créance ne se règle pas par prélèvement."
    sans_mandat: str = "Aucun mandat n'est ouvert pour cet établissement."


@dataclass(frozen=True)
class MandatSepaLabels:
    """The pages of Télépaiement SEPA that open and delete a mandate."""

    titre: str = "Mandat {rum}"
    ouvrir: str = "Ouvrir"
    nouveau: str = "Nouveau mandat"
    etablissement: str = "Établissement"
    iban: str = "IBAN"
    bouton_ouvrir: str = "Ouvrir le mandat"
    bouton_supprimer: str = "Supprimer le mandat"
    ouvert: str = r"Mandat (?P<rum>\S+) ouvert\."
    supprime: str = "Mandat {rum} supprimé."
    autre_etablissement: str = "Vous n'avez pas le droit d'adhérer pour cet établissement."
    inconnu: str = "Aucun mandat ouvert de votre entreprise ne porte cette référence."
    iban_faux: str = "IBAN : clé fausse ou forme inconnue."


@dataclass(frozen=True)
class TelepaiementCbLabels:
    """Télépaiement CB, where whoever holds a payment notice pays it by card."""

    titre: str = "Télépaiement CB"
    reference: str = "Référence de la créance"
    mot_de_passe: str = "Mot de passe de l'avis"
    continuer: str = "Continuer"
    avis_incorrect: str = "Référence ou mot de passe de l'avis incorrect."
    autre_nature: str = "Cette créance ne se règle pas par carte."
    trop_cher: str = "Au-delà de {plafond}, cette créance ne se règle pas par carte."
    deja_reglee: str = "La créance {reference} est déjà réglée."
    trop_d_essais: str = "Trop d'essais : réessayez dans {minutes} minutes."
    trop_d_essais_une: str = "Trop d'essais : réessayez dans 1 minute."


@dataclass(frozen=True)
class CarteLabels:
    """The page of Télépaiement CB that takes the card, and the receipt that follows."""

    titre: str = "Payer par carte"
    table: str = "Créance"
    information: str = "Information"
    valeur: str = "Valeur"
    reference: str = "Référence"
    montant: str = "Montant"
    numero: str = "Numéro de carte"
    expiration: str = "Date d'expiration"
    cryptogramme: str = "Cryptogramme"
    bouton: str = "Payer"
    forge_montant: str = "montant"
    autre_montant: str = "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
    titre_recu: str = "Paiement accepté"
    table_recu: str = "Reçu"
    regle_le: str = "Réglé le"
