"""What a person gives to open an account at customs by herself, read field by field (CPT-19)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from simulators.peuplement.valeurs import Siren, Siret

LONGUEUR_MOT_DE_PASSE = 12
LONGUEUR_MAXIMALE = 250
MOT_DE_PASSE = "mot_de_passe"
LIBELLES: Mapping[str, str] = {
    "prenom": "Prénom",
    "nom": "Nom",
    "courriel": "Adresse électronique",
    "siren": "SIREN de l'entreprise",
    "siret": "SIRET de l'établissement",
    "identifiant": "Identifiant",
    MOT_DE_PASSE: "Mot de passe",
}
FACULTATIFS = ("siren", "siret")
ADRESSE_PRISE = "cette adresse a déjà un compte douane.gouv."
IDENTIFIANT_PRIS = "cet identifiant est déjà pris."
_COURRIEL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_IDENTIFIANT = re.compile(r"[a-z0-9][a-z0-9._-]{2,59}")


@dataclass(frozen=True, slots=True)
class DemandeDeCompte:
    """An account asked for, held by a company or by one of its establishments."""

    prenom: str
    nom: str
    courriel: str
    siren: Siren | None
    siret: Siret | None
    identifiant: str
    mot_de_passe: str = field(repr=False)


class SaisieRefusee(ValueError):
    """A form that is refused: one sentence for each field at fault."""

    def __init__(self, erreurs: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{champ} : {phrase}" for champ, phrase in erreurs.items()))
        self.erreurs = erreurs


def canoniser_courriel(texte: str) -> str:
    """The form under which two addresses are the same one: no spaces around, case ignored (AMB-14)."""
    return texte.strip().casefold()


def lire_demande(saisie: Mapping[str, str]) -> DemandeDeCompte:
    """Read the form; raises SaisieRefusee."""
    propre = {c: saisie.get(c, "") for c in LIBELLES}
    propre = {c: v if c == MOT_DE_PASSE else " ".join(v.split()) for c, v in propre.items()}
    erreurs = {c: phrase for c, v in propre.items() if (phrase := _compute_refus(c, v))}
    erreurs |= {} if erreurs else _refus_du_rattachement(propre["siren"], propre["siret"])
    if erreurs:
        raise SaisieRefusee(erreurs)
    siret = Siret(propre["siret"]) if propre["siret"] else None
    siren = Siren(propre["siren"]) if propre["siren"] and siret is None else None
    return DemandeDeCompte(
        propre["prenom"], propre["nom"], propre["courriel"], siren, siret, propre["identifiant"],
        propre[MOT_DE_PASSE],
    )  # fmt: skip


def compute_refus_du_mot_de_passe(valeur: str) -> str:
    """Why a password is refused; an empty text when it is accepted."""
    if not valeur:
        return "ce champ est obligatoire."
    if len(valeur) < LONGUEUR_MOT_DE_PASSE:
        return f"{LONGUEUR_MOT_DE_PASSE} caractères au moins."
    return "" if len(valeur) <= LONGUEUR_MAXIMALE else f"{LONGUEUR_MAXIMALE} caractères au plus."


def _compute_refus(champ: str, valeur: str) -> str:
    if champ == MOT_DE_PASSE:
        return compute_refus_du_mot_de_passe(valeur)
    if not valeur:
        return "" if champ in FACULTATIFS else "ce champ est obligatoire."
    if len(valeur) > LONGUEUR_MAXIMALE:
        return f"{LONGUEUR_MAXIMALE} caractères au plus."
    if not valeur.isprintable():
        return "ce champ contient un caractère interdit."
    return _REFUS_PROPRES[champ](valeur) if champ in _REFUS_PROPRES else ""


def _refus_du_courriel(valeur: str) -> str:
    return "" if _COURRIEL.fullmatch(valeur) else "attendue sous la forme nom@exemple.fr."


def _refus_de_l_identifiant(valeur: str) -> str:
    if _IDENTIFIANT.fullmatch(valeur):
        return ""
    return "de 3 à 60 lettres minuscules sans accent, chiffres, points ou tirets."


def _refus_du_siren(valeur: str) -> str:
    try:
        Siren(valeur)
    except ValueError as error:
        return f"{str(error).partition(' : ')[2]}."
    return ""


def _refus_du_siret(valeur: str) -> str:
    try:
        Siret(valeur)
    except ValueError as error:
        return f"{str(error).partition(' : ')[2]}."
    return ""


def _refus_du_rattachement(siren: str, siret: str) -> Mapping[str, str]:
    """An account belongs to a company, or to one of its own establishments."""
    if not siren and not siret:
        return {"siren": "donnez le SIREN de l'entreprise ou le SIRET d'un établissement."}
    if siren and siret and Siret(siret).siren != Siren(siren):
        return {"siret": "cet établissement n'est pas de l'entreprise dont le SIREN est donné."}
    return {}


_REFUS_PROPRES = {
    "courriel": _refus_du_courriel,
    "siren": _refus_du_siren,
    "siret": _refus_du_siret,
    "identifiant": _refus_de_l_identifiant,
}
