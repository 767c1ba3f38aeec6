"""Reading what may be asked: themes, questions, the form of each and what it offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.actors.messaging.places import Lieux
from steps.vocabulary.question import QuestionOuverte

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from steps.vocabulary.motif import Motif


class Offre(Lieux):
    """The questions that the portal offers a person, form after form."""

    def list_thematiques(self) -> tuple[str, ...]:
        """The themes that the way to a question offers first."""
        self.ouvrir()
        self._boite.poser()
        return self._choix.list_thematiques()

    def read_ouvertes(self) -> tuple[QuestionOuverte, ...]:
        """Every question whose form opens to her by the menu: theme after theme, question after question."""
        return tuple(
            QuestionOuverte(thematique, self.recognize(question))
            for thematique, question in self._walk()
            if self._form.is_open()
        )

    def list_ouvertes(self) -> tuple[str, ...]:
        """The same, by the words of the features, themes left out."""
        return tuple(self.nommer(each.question) for each in self.read_ouvertes())

    def read_formulaires(self) -> Mapping[str, tuple[str, tuple[str, ...]]]:
        """The heading and the fields of the form of each question, by the name of the question."""
        return {
            self.recognize(question): (self.recognize(self._form.read_titre()), self._form.read_saisies())
            for _, question in self._walk()
        }

    def list_demandant(self, champ: str) -> tuple[str, ...]:
        """The questions whose form has that field, by the words of the features."""
        formulaires = self.read_formulaires().items()
        return tuple(self.nommer(question) for question, (_, saisies) in formulaires if champ in saisies)

    def read_services(self, motif: Motif) -> tuple[str, ...]:
        """The offices that the form of a question offers."""
        self.taper_l_adresse(motif)
        return self._form.list_services()

    def read_valeurs(self, names: tuple[str, ...]) -> Mapping[str, str]:
        """What these fields of the form in front of her hold."""
        return self._form.read_valeurs(names)

    def _walk(self) -> Iterator[tuple[str, str]]:
        """Come to the form of each question in turn."""
        for thematique in self.list_thematiques():
            questions = self._list_questions(thematique)
            here = self.desk.driver.page().url
            for question in questions:
                self._taper(here)
                self._choix.choisir(question)
                yield thematique, question

    def _list_questions(self, thematique: str) -> tuple[str, ...]:
        self._taper(self._labels.adresse.questions)
        self._choix.choisir(thematique)
        return self._choix.list_questions()
