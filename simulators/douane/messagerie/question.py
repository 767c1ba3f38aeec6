"""A question as it is handed over, and as it is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import orjson

from simulators.douane.messagerie.offices import Office


@dataclass(frozen=True, slots=True)
class Piece:
    """An attachment; its content stays out of every trace."""

    nom: str
    contenu: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Question:
    """What an operator asks; `envoi` names the form that carries it, again if it is sent again."""

    envoi: str
    siren: str
    siret: str | None
    motif: str
    office: Office
    auteur: str
    champs: Mapping[str, str]
    message: str = field(repr=False)
    pieces: Sequence[Piece] = ()

    def compute_empreinte(self) -> str:
        """The same for the same question, attachments included."""
        parts = (
            self.siren, self.siret, self.motif, self.office.code, self.auteur, dict(self.champs),
            self.message,            [(p.nom, sha256(p.contenu).hexdigest()) for p in self.pieces],
        )  # fmt: skip
        return sha256(orjson.dumps(parts)).hexdigest()
