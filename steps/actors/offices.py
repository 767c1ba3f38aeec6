"""What customs offices received through the secure messaging, and what their agents answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.questions import parse_recue
from steps.oracle.facts import ReponseDonnee
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.stage import OfficeControl
    from steps.vocabulary.question import QuestionRecue


QUESTIONS = "/api/messagerie/questions"


@dataclass(frozen=True)
class Bureaux:
    """The offices, seen from behind their counters."""

    troupe: Troupe
    control: OfficeControl

    def read_recues(self, service: str | None = None) -> tuple[QuestionRecue, ...]:
        """What an office received, or all of them, first come first."""
        return tuple(map(parse_recue, self.control.read_questions(service)))

    def couper(self) -> None:
        """Make customs unable to take questions, however often they are handed over."""
        self.control.arm("erreur-503", Site.DOUANE.service, route=QUESTIONS, times=10)

    def repondre(self, reference: str, texte: str) -> None:
        """Have an agent answer a question."""
        self.control.answer_question(reference, texte)
        self.troupe.tell(ReponseDonnee(reference))
