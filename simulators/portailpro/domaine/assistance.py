"""The help that the portal gives: its hotline, its form, and the questions that its chatbot knows.

What goes to the assistance of the portal is technical; trade questions go by the messages (AST-01, AST-03).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from simulators.portailpro.domaine.compte import LONGUEUR_MAXIMALE, refuser_le_courriel, refuser_le_siren
from simulators.portailpro.domaine.errors import SaisieRefusee

LONGUEUR_DESCRIPTION = 4_000
LIBELLES: Mapping[str, str] = {
    "entreprise": "Entreprise",
    "siren": "SIREN de l'entreprise",
    "courriel": "Adresse électronique",
    "objet": "Objet",
    "description": "Description du problème",
}
OBLIGATOIRES = ("courriel", "objet", "description")


class File(StrEnum):
    """Who deals with what comes in."""

    TOSCANE = "TOSCANE"
    ASSISTANCE = "Assistance portailpro"


@dataclass(frozen=True, slots=True)
class Hotline:
    """What is told of the hotline, the same wherever it is told (AST-04)."""

    numero: str = "0809 400 210"
    jours: str = "du lundi au vendredi"
    heures: str = "de 8h00 à 19h30"
    prix: str = "appel gratuit"


@dataclass(frozen=True, slots=True)
class Saisine:
    """A request for technical help; the company may be left out by a visitor."""

    entreprise: str
    siren: str
    courriel: str
    objet: str
    description: str


@dataclass(frozen=True, slots=True)
class Reponse:
    """What the chatbot knows of one question: the words that call it, and a page that tells more."""

    question: str
    texte: str
    adresse: str
    page: str
    mots: frozenset[str]


def lire_saisine(saisie: Mapping[str, str]) -> Saisine:
    """Read the form; raises SaisieRefusee with one sentence for each field at fault."""
    propre = {c: saisie.get(c, "").strip() for c in LIBELLES}
    propre = {c: v if c == "description" else " ".join(v.split()) for c, v in propre.items()}
    erreurs = {c: phrase for c, v in propre.items() if (phrase := compute_refus(c, v))}
    if erreurs:
        raise SaisieRefusee(erreurs)
    return Saisine(**propre)


def compute_refus(champ: str, valeur: str) -> str:
    """Why this value is refused in this field; an empty text when it is accepted."""
    if not valeur:
        return "à renseigner." if champ in OBLIGATOIRES else ""
    longueur = LONGUEUR_DESCRIPTION if champ == "description" else LONGUEUR_MAXIMALE
    if len(valeur) > longueur:
        return f"{longueur} caractères au plus."
    refus = {"courriel": refuser_le_courriel, "siren": refuser_le_siren}.get(champ)
    return refus(valeur) if refus else ""
