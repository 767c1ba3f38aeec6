"""An account of the portal, and what a person must give to open one (CPT-10, CPT-13)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from simulators.portailpro.domaine.errors import SaisieRefusee, ValeurRefusee
from simulators.portailpro.domaine.identifiants import Siren, read_siren

LONGUEUR_MOT_DE_PASSE = 12
LONGUEUR_MAXIMALE = 250
LIBELLES: Mapping[str, str] = {
    "prenom": "Prénom",
    "nom": "Nom",
    "courriel": "Adresse électronique",
    "siren": "SIREN de l'entreprise",
    "mot_de_passe": "Mot de passe",
}
_COURRIEL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


@dataclass(frozen=True, slots=True)
class Compte:
    """A person of the portal; `siren` is the company given at registration, and stays it (AMB-13)."""

    id: str
    courriel: str
    prenom: str
    nom: str
    siren: Siren

    @property
    def nom_complet(self) -> str:
        """First name, then name, as every page of the portal tells whose session it is."""
        return f"{self.prenom} {self.nom}"


@dataclass(frozen=True, slots=True)
class DemandeDeCompte:
    """What a person asks for, once every field has been read."""

    prenom: str
    nom: str
    courriel: str
    siren: Siren
    mot_de_passe: str = field(repr=False)


def canoniser_courriel(texte: str) -> str:
    """The form under which two addresses are the same one: no spaces around, case ignored (AMB-14)."""
    return texte.strip().casefold()


def lire_demande(saisie: Mapping[str, str]) -> DemandeDeCompte:
    """Read the form of creation; raises SaisieRefusee with one sentence for each field at fault."""
    propre = {champ: saisie.get(champ, "") for champ in LIBELLES}
    propre = {c: v if c == "mot_de_passe" else " ".join(v.split()) for c, v in propre.items()}
    erreurs = {c: phrase for c, v in propre.items() if (phrase := compute_refus(c, v))}
    if erreurs:
        raise SaisieRefusee(erreurs)
    return DemandeDeCompte(
        prenom=propre["prenom"], nom=propre["nom"], courriel=propre["courriel"],
        siren=read_siren(propre["siren"]), mot_de_passe=propre["mot_de_passe"],
    )  # fmt: skip


def compute_refus(champ: str, valeur: str) -> str:
    """Why this value is refused in this field; an empty text when it is accepted."""
    if not valeur:
        return "ce champ est obligatoire."
    if len(valeur) > LONGUEUR_MAXIMALE:
        return f"{LONGUEUR_MAXIMALE} caractères au plus."
    refus = _REFUS_PROPRES.get(champ, _refus_du_nom)
    return refus(valeur)


def _refus_du_nom(valeur: str) -> str:
    return "" if valeur.isprintable() else "ce champ contient un caractère interdit."


def refuser_le_courriel(valeur: str) -> str:
    """Why this is no address of e-mail; an empty text when it is one."""
    if _COURRIEL.fullmatch(valeur) and valeur.isprintable():
        return ""
    return "attendue sous la forme nom@exemple.fr."


def _refus_du_mot_de_passe(valeur: str) -> str:
    return "" if len(valeur) >= LONGUEUR_MOT_DE_PASSE else f"{LONGUEUR_MOT_DE_PASSE} caractères au moins."


def refuser_le_siren(valeur: str) -> str:
    """Why this is no SIREN; an empty text when it is one."""
    try:
        read_siren(valeur)
    except ValeurRefusee as refus:
        return f"{refus}."
    return ""


_REFUS_PROPRES = {
    "courriel": refuser_le_courriel,
    "siren": refuser_le_siren,
    "mot_de_passe": _refus_du_mot_de_passe,
}
