"""Names of the profile: who one is at the portal, undoing a link, changing the password."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ProfilLabels:
    """The page of the profile."""

    lien: str = "Profil"
    titre: str = "Profil"
    reglages: str = "Vos réglages"


@dataclass(frozen=True)
class DetachementLabels:
    """The button that undoes a link, and the page that asks whether it is really wanted."""

    bouton: str = "Détacher"
    titre: str = "Détacher {site}"
    confirmer: str = "Confirmer le détachement"
    garder: str = "Garder ce rattachement"
    succes: str = "Votre compte {site} n'est plus rattaché."
    echec: str = "Le détachement n'a pas abouti : {site} ne répond pas. Le compte reste rattaché ici."


@dataclass(frozen=True)
class MotDePasseLabels:
    """The page that changes the password of the portal."""

    lien: str = "Changer de mot de passe"
    titre: str = "Changer de mot de passe"
    actuel: str = "Mot de passe actuel"
    nouveau: str = "Nouveau mot de passe"
    confirmation: str = "Nouveau mot de passe, une seconde fois"
    bouton: str = "Changer le mot de passe"
    succes: str = "Votre mot de passe portailpro est changé."
