"""The applications where people declare: the same home and the same form, whatever the application."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.drivers.roles import CHOOSER, FIELD
from steps.errors import ElementAbsent
from steps.screens.screen import Screen, fold
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant
from steps.vocabulary.saisie import DeclarationTenue
from steps.vocabulary.siret import Siret
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from steps.vocabulary.saisie import Saisie
    from steps.vocabulary.teleservice import Teleservice

LISTS = ("etablissement", "produit")


@dataclass(frozen=True)
class Application(Screen):
    """Where a person declares, under the name of one téléservice."""

    teleservice: Teleservice

    def is_shown(self) -> bool:
        """Whether its connected home is in front of the person, whatever the writing of its name (AMB-21)."""
        return fold_name(self.driver.page().heading) == fold_name(self.teleservice.nom)

    def greets(self, nom_complet: str) -> bool:
        """Whether the page is that of this person."""
        return self.says(self.labels.application.connecte.format(nom=nom_complet))

    def offers_declaration(self) -> bool:
        """Whether the home offers to declare."""
        return self.driver.offers("link", self.labels.application.nouvelle)

    def commencer(self) -> None:
        """Come to the form of a new declaration."""
        self.driver.follow(self.labels.application.nouvelle)

    def is_form_shown(self) -> bool:
        """Whether the form is in front of the person."""
        return self.has_heading(self.labels.application.nouvelle)

    def remplir(self, saisie: Saisie) -> None:
        """Type in every field what it must hold."""
        for word, value in saisie.items():
            name = getattr(self.labels.application, word)
            if word in LISTS:
                self.driver.select(name, value)
            else:
                self.driver.fill(name, value)

    def vider(self, word: str) -> None:
        """Empty a field."""
        self.driver.fill(getattr(self.labels.application, word), "")

    def blanchir(self, word: str) -> None:
        """Type spaces alone in a field: a browser sends them, even where something is required."""
        self.driver.fill(getattr(self.labels.application, word), "   ")

    def changer_l_etablissement(self, siret: Siret) -> None:
        """Make the form send another establishment, offered or not."""
        self.driver.forge(self.labels.application.forge_siret, siret.chiffres)

    def deposer(self) -> None:
        """Send the form."""
        self.driver.press(self.labels.application.deposer)

    def deposer_quand_meme(self) -> None:
        """Send the form although the browser would hold it back: customs must judge it too (DEC-05)."""
        self.driver.bypass_checks(self.labels.application.deposer)
        self.deposer()

    def read_champs(self) -> tuple[str, ...]:
        """The names of the fields of the form, in the order of the page."""
        roles = (*FIELD, *CHOOSER)
        return tuple(fold(each.name) for each in self.driver.outline() if each.role in roles)

    def read_options(self) -> tuple[str, ...]:
        """Everything that the lists of the form offer."""
        return tuple(fold(each.name) for each in self.driver.outline() if each.role == "option")

    def read_depot(self) -> str | None:
        """The reference that the application has just given; None when it gave none."""
        found = [
            re.search(self.labels.application.depose, fold(text)) for text in self.driver.page().statuses
        ]
        return next((match["reference"] for match in found if match), None)

    def is_given_back(self) -> bool:
        """Whether the form says that it kept what was typed."""
        return self.is_form_shown() and self.announces(self.labels.application.gardee)

    def read_saisie(self, words: Iterable[str]) -> Saisie:
        """What these fields of the form hold."""
        return {word: self.driver.value(getattr(self.labels.application, word)) for word in words}

    def read_reclamations(self) -> tuple[str, ...]:
        """The warnings of the form, which say what is wrong in it; none from another page."""
        return tuple(map(fold, self.driver.page().alerts)) if self.is_form_shown() else ()

    def read_declarations(self) -> tuple[DeclarationTenue, ...]:
        """The declarations listed, the newest first; one that cannot be read is no declaration we know."""
        names = self.labels.application
        table = self.driver.table(names.table)
        if table is None and not self.says(names.vide):
            raise ElementAbsent(
                f"tableau « {names.table} »", self.teleservice.nom, (), f"Ni « {names.vide} »."
            )
        return tuple(self._read_tenue(line) for line in (table.rows if table else ()))

    def list_references(self) -> tuple[str, ...]:
        """The references of the declarations listed."""
        table = self.driver.table(self.labels.application.table)
        return tuple(
            line.get(self.labels.application.reference, "") for line in (table.rows if table else ())
        )

    def refuses_entry(self) -> bool:
        """Whether it keeps the person out, for lack of any right there."""
        return self._refuses(
            self.labels.application.sans_habilitation.format(application=self.teleservice.nom)
        )

    def refuses_to_declare(self) -> bool:
        """Whether it refuses the form to a person who may only read."""
        return self._refuses(self.labels.application.lecture_seule)

    def refuses_establishment(self) -> bool:
        """Whether it refuses a declaration for an establishment."""
        return self._refuses(self.labels.application.autre_etablissement)

    def _read_tenue(self, line: Mapping[str, str]) -> DeclarationTenue:
        names = self.labels.application
        try:
            return DeclarationTenue(
                Siret.parse(line.get(names.etablissement, "")),
                line.get(names.objet, ""),
                Montant.parse(line.get(names.montant, "")),
                line.get(names.saisie, ""),
            )
        except ValeurInvalide as error:
            raise ElementAbsent("déclaration", "liste des déclarations", (), str(error)) from error

    def _refuses(self, reason: str) -> bool:
        return self.has_heading(self.labels.application.refus) and self.alerts(reason)
