"""The standing of « correspondant entreprise »: what is asked for it, and what it brings (CPT-01).

Invented: the FAQ says that customs record the standing from the documents sent, not which documents.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from simulators.douane.services import CORRESPONDANT, GESTION

Etat = Literal["transmis", "validé", "refusé"]
QUALITES: Mapping[str, str] = {"dirigeant": "Dirigeant", "collaborateur": "Collaborateur désigné"}
# Both together: the first without the second gives nothing to manage (AMB-35).
ROLES = (CORRESPONDANT, GESTION)
PIECE_MAX = 120
PAS_DE_L_ENTREPRISE = "Ce compte n'est pas celui d'un salarié de votre entreprise."
PAS_SOI_MEME = "Vous ne pouvez pas agir sur votre propre compte."


@dataclass(frozen=True, slots=True)
class Piece:
    """A supporting document: its name in the form, its label, who must send it."""

    nom: str
    libelle: str
    qualites: tuple[str, ...]


PIECES = (
    Piece("identite", "Pièce d'identité", ("dirigeant", "collaborateur")),
    Piece("kbis", "Extrait Kbis", ("dirigeant", "collaborateur")),
    Piece("designation", "Lettre de désignation", ("collaborateur",)),
)


@dataclass(frozen=True, slots=True)
class Dossier:
    """An application of an account for its own company; `pieces` are the names of the files that it sends."""

    reference: str
    compte: str
    siren: str
    qualite: str
    pieces: Mapping[str, str]
    transmis_le: str
    etat: Etat

    @property
    def libelle_qualite(self) -> str:
        """The standing of the person in her company, in plain words."""
        return QUALITES.get(self.qualite, self.qualite)

    @property
    def pieces_nommees(self) -> tuple[str, ...]:
        """Each document with the file that stands for it."""
        return tuple(f"{p.libelle} : {self.pieces[p.nom]}" for p in PIECES if self.pieces.get(p.nom))


def list_manquantes(qualite: str, pieces: Mapping[str, str]) -> Sequence[Piece]:
    """The documents that this standing asks for and that are not there."""
    return tuple(p for p in PIECES if qualite in p.qualites and not pieces.get(p.nom, "").strip())


def compute_roles(dossier: Dossier) -> Sequence[str]:  # noqa: ARG001 - whoever the person is in her company
    """The roles that a validated application writes in GHOST: both, or none (CPT-01)."""
    return ROLES
