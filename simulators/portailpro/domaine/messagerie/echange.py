"""An exchange with a customs service: a question that was transmitted, and its answer when there is one."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.messagerie.motif import TypeDeService


@dataclass(frozen=True, slots=True)
class ServiceDouanier:
    """A customs office to which questions are addressed."""

    code: str
    nom: str
    type: TypeDeService


@dataclass(frozen=True, slots=True)
class Piece:
    """An attachment, without its content: `rang` numbers it within its exchange, from 1."""

    rang: int
    nom: str
    taille: int


@dataclass(frozen=True, slots=True)
class Reponse:
    """What the service answered."""

    texte: str
    donnee_le: datetime


@dataclass(frozen=True, slots=True)
class Echange:
    """One question and what became of it; `motif` is a code of the tree, `champs` the answers by label."""

    reference: str
    siren: Siren
    motif: str
    service: ServiceDouanier
    auteur: str
    champs: Mapping[str, str]
    message: str
    posee_le: datetime
    pieces: tuple[Piece, ...] = ()
    reponses: tuple[Reponse, ...] = ()

    @property
    def etat(self) -> str:
        """Where it stands."""
        return "Répondue" if self.reponses else "Transmise"
