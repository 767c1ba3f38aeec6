"""The offices that answer questions: fictional ones, a few of each kind (AMB-23, AMB-24)."""

from dataclasses import dataclass
from typing import Literal

TypeDeService = Literal["PAE", "recette"]
_LIEUX = (("LE-HAVRE", "Le Havre"), ("POINTE-A-PITRE", "Pointe-à-Pitre"), ("DUNKERQUE", "Dunkerque"))


@dataclass(frozen=True, slots=True)
class Office:
    """One office and its queue; `nom` is what people read."""

    code: str
    nom: str
    type: TypeDeService


OFFICES: tuple[Office, ...] = (
    *(Office(f"PAE-{code}", f"PAE – {lieu}", "PAE") for code, lieu in _LIEUX),
    *(Office(f"RECETTE-{code}", f"Recette – {lieu}", "recette") for code, lieu in _LIEUX),
)


def find_office(texte: str) -> Office | None:
    """The office of that code or of that name."""
    return next((un for un in OFFICES if texte in (un.code, un.nom)), None)
