"""What customs offices received through the secure messaging, and what their agents answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.questions import parse_recue
from steps.errors import Ecart
from steps.oracle.facts import QuestionPosee, ReponseDonnee
from steps.vocabulary.question import EchangeDeQuestions
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.demandes import Demande
    from steps.expectations.messagerie import MessagerieLue
    from steps.stage import OfficeControl
    from steps.vocabulary.motif import Motif
    from steps.vocabulary.question import QuestionRecue
    from steps.vocabulary.siren import Siren


QUESTIONS = "/api/messagerie/questions"


@dataclass(frozen=True)
class Bureaux:
    """The offices, seen from behind their counters."""

    troupe: Troupe
    control: OfficeControl

    def read_recues(self, service: str | None = None) -> tuple[QuestionRecue, ...]:
        """What an office received, or all of them, first come first."""
        return tuple(map(parse_recue, self.control.read_questions(service)))

    def list_recues_de(self, siren: Siren) -> tuple[QuestionRecue, ...]:
        """What the offices received in the name of a company."""
        return tuple(each for each in self.read_recues() if each.siren == siren)

    def perdre(self) -> None:
        """Make customs file the next question, and their answer be lost."""
        self.control.arm("reponse-perdue", Site.DOUANE.service, route=QUESTIONS)

    def couper(self) -> None:
        """Make customs unable to take questions, however often they are handed over."""
        self.control.arm("erreur-503", Site.DOUANE.service, route=QUESTIONS, times=10)

    def faire_poser(self, prenom: str, demande: Demande) -> None:
        """Have a person ask a question, and remember what she sent and in whose name."""
        known = {each.reference for each in self.read_recues()}
        acteur = self.troupe[prenom]
        acteur.messagerie.poser_vite(demande)
        new = [each for each in self.read_recues() if each.reference not in known]
        if len(new) != 1:
            raise Ecart(
                f"{prenom} a posé « {demande.motif.nom} » : {len(new)} questions reçues au lieu d'une."
            )
        self.troupe.tell(QuestionPosee(EchangeDeQuestions(new[0].reference, demande.motif, new[0].siren)))

    def faire_parcourir(self, prenom: str) -> MessagerieLue:
        """Have a person go through her messaging, and try each exchange by its address; what opened."""
        attendue = self.troupe.compute_messagerie(prenom)
        return self.troupe[prenom].messagerie.read_messagerie(attendue.ouverts | attendue.fermes)

    def faire_tenter(self, prenom: str, motif: Motif) -> None:
        """Have a person try a question that her rights do not open; nothing may be received."""
        known = self.read_recues()
        self.troupe[prenom].messagerie.tenter_par_adresse(motif)
        if self.read_recues() != known:
            raise Ecart(f"{prenom} a posé « {motif.nom} », que ses droits n'ouvrent pas.")

    def repondre(self, reference: str, texte: str) -> None:
        """Have an agent answer a question."""
        self.control.answer_question(reference, texte)
        self.troupe.tell(ReponseDonnee(reference))
