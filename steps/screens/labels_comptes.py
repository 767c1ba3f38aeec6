"""The names of the screens that open an account at customs, and change its password."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UnClicLabels:
    """What the portal offers to whoever has no account at customs, then to whoever has one."""

    bouton: str = "Créer mon compte douane.gouv"
    succes: str = "Votre compte douane.gouv est créé et rattaché."
    deja: str = "Un compte douane.gouv est déjà rattaché à votre compte portailpro."
    adresse_connue: str = (
        "douane.gouv tient déjà un compte à votre adresse : rattachez-le. Aucun autre n'est créé."
    )
    echec: str = "Votre compte douane.gouv n'est pas créé : aucune réponse. Rien n'est enregistré."
    changement: str = "Changer mon mot de passe douane.gouv"
    identifiant: str = r"(?m)^Identifiant : (?P<nom>\S+)$"
    courrier: str = r"(?m)^Mot de passe : (?P<secret>\S+)$"


@dataclass(frozen=True)
class ChangementLabels:
    """The page of customs that changes the password of an account."""

    lien: str = "Changer mon mot de passe"
    titre: str = "Changer mon mot de passe"
    actuel: str = "Mot de passe actuel"
    nouveau: str = "Nouveau mot de passe"
    confirmation: str = "Nouveau mot de passe, une seconde fois"
    bouton: str = "Changer le mot de passe"
    succes: str = "Votre mot de passe douane.gouv est changé."
    refus: str = "{champ} : {raison}"


@dataclass(frozen=True)
class InscriptionLabels:
    """The form that opens an account at customs."""

    lien: str = "Créer un compte"
    titre: str = "Créer un compte douane.gouv"
    prenom: str = "Prénom"
    nom: str = "Nom"
    courriel: str = "Adresse électronique"
    siren: str = "SIREN de l'entreprise"
    siret: str = "SIRET de l'établissement"
    identifiant: str = "Identifiant"
    mot_de_passe: str = "Mot de passe"
    bouton: str = "Créer le compte"
    succes: str = "Votre compte douane.gouv est créé."
    refus: str = "{champ} : {raison}"
    deja: str = "Vous avez déjà un compte douane.gouv : aucun autre n'est créé."
    tenu_par: str = "Tenu par"
    sans_habilitation: str = "Aucune habilitation."
