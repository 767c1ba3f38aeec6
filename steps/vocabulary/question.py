"""An exchange of the secure messaging, as people and offices read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from steps.vocabulary.motif import Motif
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.siret import Siret

TRANSMISE, REPONDUE = "Transmise", "Répondue"


@dataclass(frozen=True)
class QuestionRecue:
    """What a customs office received: in whose name, about which place, with which attachments."""

    reference: str
    motif: str
    siren: Siren
    siret: Siret | None
    service: str
    champs: tuple[tuple[str, str], ...] = ()
    message: str = ""
    pieces: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.reference} {self.motif} pour {self.siren} à {self.service}"


@dataclass(frozen=True)
class LigneEchange:
    """A line of a company's exchanges on the portal."""

    reference: str
    question: str
    service: str
    auteur: str
    etat: str

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.reference} « {self.question} » à {self.service} par {self.auteur}, {self.etat}"


@dataclass(frozen=True)
class QuestionOuverte:
    """A question whose form opens to a person, and the theme under which she found it."""

    thematique: str
    question: str

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.thematique} : {self.question}"


@dataclass(frozen=True)
class EchangeDeQuestions:
    """An exchange as the oracle knows it: enough to say who may read it."""

    reference: str
    motif: Motif
    siren: Siren
    repondue: bool = False
