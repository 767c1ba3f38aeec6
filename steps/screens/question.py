"""The way to a question: theme, question, form."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from steps.drivers.contract import group
from steps.screens.screen import Screen, fold
from steps.screens.typing_in import read_saisies
from steps.vocabulary.motif import Motif, Thematique
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from steps.drivers.attachment import Attachment
    from steps.screens.labels import Labels


def nommer_thematique(labels: Labels, thematique: Thematique) -> str:
    """What the screens call a theme."""
    return str(getattr(labels.thematique, thematique.name.lower()))


def encode_service(nom: str) -> str:
    """What the form sends for an office: its name in capitals, invented as the names are."""
    plain = unicodedata.normalize("NFKD", nom).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[A-Z0-9]+", plain.upper()))


def list_libelles(labels: Labels, motif: Motif) -> tuple[str, ...]:
    """The names under which the screens may offer a question."""
    names = getattr(labels.motif, motif.name.lower())
    return (names,) if isinstance(names, str) else tuple(names)


def recognize(labels: Labels, texte: str) -> str:
    """The first name of the question that a text names, however it is written; the text itself when none."""
    for motif in Motif:
        names = list_libelles(labels, motif)
        if fold_name(texte) in map(fold_name, names):
            return names[0]
    return fold(texte)


class ChoixDeLaQuestion(Screen):
    """Theme, then question."""

    def is_theme_asked(self) -> bool:
        """Whether the page asks for a theme."""
        return self.has_heading(self.labels.question.titre_thematique)

    def is_question_asked(self) -> bool:
        """Whether the page asks for a question of a theme."""
        return self.has_heading(self.labels.question.titre_question)

    def list_thematiques(self) -> tuple[str, ...]:
        """The themes that may be taken, in the order of the page."""
        return self._list_offered(self.labels.question.groupe_thematique) if self.is_theme_asked() else ()

    def list_questions(self) -> tuple[str, ...]:
        """The questions that may be taken."""
        return self._list_offered(self.labels.question.groupe_question) if self.is_question_asked() else ()

    def choisir(self, name: str) -> None:
        """Take a theme or a question, and go on."""
        names = self.labels.question
        groupe = names.groupe_thematique if self.is_theme_asked() else names.groupe_question
        self.driver.choose(name, within=group(groupe))
        self.driver.press(names.continuer)

    def forcer(self, sent: str) -> None:
        """Go on with a question that the page does not offer."""
        self.driver.forge(self.labels.question.forge_question, sent)
        self.driver.press(self.labels.question.continuer)

    def _list_offered(self, groupe: str) -> tuple[str, ...]:
        names = [each.name for each in self.driver.outline() if each.role == "radio"]
        within = group(groupe)
        return tuple(fold(name) for name in names if self.driver.offers("radio", name, within=within))


class FormulaireDeQuestion(Screen):
    """The form of one question."""

    def is_open(self) -> bool:
        """Whether a form that may be sent is in front of the person."""
        return self.driver.offers("button", self.labels.question.envoyer)

    def is_sent(self) -> bool:
        """Whether the page says that the question was transmitted."""
        return self.has_heading(self.labels.question.titre_transmise)

    def is_reserved(self) -> bool:
        """Whether the page says that the question asks for « Télépayer »."""
        return self.alerts(self.labels.question.reservee)

    def read_titre(self) -> str:
        """The heading of the page."""
        return fold(self.driver.page().heading)

    def read_saisies(self) -> tuple[str, ...]:
        """All that the form lets a person type, choose, or attach."""
        pieces = self.labels.question.pieces
        attached = (pieces,) if self.driver.offers("button", pieces) else ()
        return (*read_saisies(self.driver), *attached)

    def list_services(self) -> tuple[str, ...]:
        """The offices that the form offers; its empty first line is none of them."""
        offered = [fold(each.name) for each in self.driver.outline() if each.role == "option"]
        return tuple(name for name in offered if name != fold(self.labels.question.aucun_service))

    def remplir(self, saisies: Mapping[str, str]) -> None:
        """Type in the fields of these names."""
        for name, value in saisies.items():
            self.driver.fill(name, value)

    def choisir_service(self, service: str) -> None:
        """Pick an office."""
        self.driver.select(self.labels.question.service, service)

    def forcer_service(self, sent: str) -> None:
        """Have the form address another office than those it offers."""
        self.driver.forge(self.labels.question.forge_service, sent)

    def joindre(self, pieces: Iterable[Attachment]) -> None:
        """Attach files."""
        self.driver.attach(self.labels.question.pieces, *pieces)

    def forcer_champ(self, field: str, named: str) -> None:
        """Have a field be sent under another name."""
        self.driver.rename(field, named)

    def passer_les_controles(self) -> None:
        """Have the browser send the form whatever it holds."""
        self.driver.bypass_checks(self.labels.question.envoyer)

    def detourner(self, address: str) -> None:
        """Have the form leave for another address."""
        self.driver.readdress(self.labels.question.envoyer, address)

    def envoyer(self) -> None:
        """Send it."""
        self.driver.press(self.labels.question.envoyer)

    def read_valeurs(self, names: Iterable[str]) -> Mapping[str, str]:
        """What these fields hold."""
        return {name: self.driver.value(name) for name in names}
