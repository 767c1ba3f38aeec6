"""The questions that a world starts with in the secure messaging: read from its file, then written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from steps.datasets.node import Node
    from steps.stage import Document

KEYS = ("motif", "siren", "service", "auteur", "message", "champs", "siret", "posee_le", "reponse")


@dataclass(frozen=True)
class QuestionPosee:
    """An exchange that is there before anybody comes; ``champs``: the answers, by the labels of the form."""

    motif: str
    siren: Siren
    service: str
    auteur: str
    message: str
    champs: Mapping[str, str] = field(default_factory=dict)
    siret: Siret | None = None
    posee_le: datetime | None = None
    reponse: str | None = None


def read_question(node: Node) -> QuestionPosee:
    """A question of a world."""
    node.verify_keys(*KEYS)
    champs = node.table("champs") if node.has("champs") else None
    return QuestionPosee(
        motif=node.text("motif"),
        siren=node.value("siren", Siren.parse),
        service=node.text("service"),
        auteur=node.text("auteur"),
        message=node.text("message"),
        champs={label: champs.text(label) for label in champs.values} if champs else {},
        siret=node.value("siret", Siret.parse) if node.has("siret") else None,
        posee_le=node.instant("posee_le") if node.has("posee_le") else None,
        reponse=node.text("reponse") if node.has("reponse") else None,
    )


def write_question(question: QuestionPosee) -> Document:
    """A question."""
    written = {
        "motif": question.motif,
        "siren": question.siren.chiffres,
        "service": question.service,
        "auteur": question.auteur,
        "message": question.message,
        "champs": dict(question.champs),
        "siret": question.siret.chiffres if question.siret else None,
        "posee_le": question.posee_le,
        "reponse": question.reponse,
    }
    return {key: value for key, value in written.items() if value not in (None, {})}
