"""A question being asked: what was typed, read field by field, and what will be transmitted."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.messagerie.motif import Champ, Genre
from simulators.portailpro.domaine.messagerie.piece import PieceJointe

TEXTE_MAX, MESSAGE_MAX = 200, 5000
# Technical, and no rule of the FAQ: how many files one sending may carry, and what it may weigh in all.
PIECES_MAX, ENVOI_MAX = 20, 64 * 1024 * 1024
A_RENSEIGNER = "à renseigner."
_MONTANT = re.compile(r"[0-9]{1,10}(?:[.,][0-9]{1,2})?")
_JOURS = ("%d/%m/%Y", "%Y-%m-%d")


@dataclass(frozen=True, slots=True)
class Question:
    """What is transmitted to customs; `envoi` is the one-use number of the form it was typed in."""

    envoi: str
    siren: Siren
    motif: str
    service: str
    compte: str
    auteur: str
    champs: Mapping[str, str]
    message: str
    siret: str | None = None
    pieces: tuple[PieceJointe, ...] = ()


def compute_refus_de_forme(champ: Champ, valeur: str) -> str:
    """Why a value does not fit its field; an empty text when it does. A SIRET is judged apart."""
    if len(valeur) > TEXTE_MAX:
        return f"{TEXTE_MAX} caractères au plus."
    if not valeur.isprintable():
        return "un caractère interdit s’y trouve."
    if champ.genre is Genre.DATE and read_jour(valeur) is None:
        return "une date au format JJ/MM/AAAA est attendue."
    if champ.genre is Genre.MONTANT and not _MONTANT.fullmatch("".join(valeur.split()).removesuffix("€")):
        return "un montant est attendu, par exemple 1250,50."
    return ""


def compute_refus_du_message(message: str) -> str:
    """Why a message cannot be sent; an empty text when it can."""
    if not message.strip():
        return A_RENSEIGNER
    return "5 000 caractères au plus." if len(message) > MESSAGE_MAX else ""


def compute_refus_du_lot(tailles: Sequence[int]) -> str:
    """Why so many attachments cannot be sent at once; an empty text when they can."""
    if len(tailles) > PIECES_MAX:
        return f"{PIECES_MAX} au plus en une fois."
    return f"{ENVOI_MAX // 2**20} Mo au plus en une fois." if sum(tailles) > ENVOI_MAX else ""


def read_jour(texte: str) -> date | None:
    """A day as a person types it, or as a date field sends it."""
    for forme in _JOURS:
        try:
            return datetime.strptime(texte, forme).date()  # noqa: DTZ007 - a day, at no particular hour
        except ValueError:
            continue
    return None
