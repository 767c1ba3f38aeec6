"""How a person goes through every page that the portal opens to her, and every address it leads her to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from steps.actors.following import Suite
from steps.drivers.contract import region
from steps.drivers.markup import read_markup
from steps.drivers.roles import CHOOSER, FIELD
from steps.expectations.lines import list_references
from steps.expectations.mandates import list_rums
from steps.expectations.pages import Formulaire, PageVue
from steps.screens.blocks import BlocsDuTableau
from steps.screens.dashboard import TableauDeBord
from steps.screens.detail import Detail
from steps.screens.informations import read_pied
from steps.screens.links import Rattachements
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from steps.actors.desk import Desk

ENTRIES = frozenset({*FIELD, *CHOOSER, "radio", "checkbox"})


@dataclass(frozen=True)
class Visite:
    """The dashboard tab by tab, each detail, the page of the links; then all pages that these lead to."""

    desk: Desk

    def visiter(self) -> tuple[PageVue, ...]:
        """Every page, as the person saw it."""
        known = tuple(self._pages())
        return (*known, *self.suivre(known))

    def read_partout(self) -> tuple[str, ...]:
        """The source of the page in front of the person, then of every page."""
        here = self.desk.driver.source()
        return (here, *(page.source for page in self.visiter()))

    def visiter_sans_compte(self) -> tuple[PageVue, ...]:
        """Every page that the portal shows to somebody who has not logged in, from its home."""
        self.desk.se_rendre(Site.PORTAILPRO)
        home = self._read()
        return (home, *self.suivre((home,)))

    def lire_ici(self) -> tuple[PageVue, ...]:
        """The page in front of the person."""
        return (self._read(),)

    def visiter_nulle_part(self) -> tuple[PageVue, ...]:
        """The page that the portal shows at an address where there is nothing."""
        self.desk.driver.open(self.desk.urls[Site.PORTAILPRO.service] + self.desk.labels.adresse.nulle_part)
        return (self._read(),)

    def suivre(self, pages: Iterable[PageVue]) -> tuple[PageVue, ...]:
        """The other pages of the portal that these lead to, near or far."""
        return tuple(Suite(self.desk, self._read).suivre(pages))

    def list_formulaires_admis(self) -> Mapping[str, frozenset[str]]:
        """The forms that the portal needs: their button, and the fields that a person may meet there."""
        labels = self.desk.labels
        return {
            labels.connexion.deconnexion: frozenset(),
            labels.rattachement.bouton: frozenset(),
            labels.un_clic.bouton: frozenset(),
            labels.detachement.bouton: frozenset(),
            labels.detachement.confirmer: frozenset(),
            labels.mot_de_passe.bouton: frozenset({"password"}),
            labels.entreprise.bouton: frozenset({"radio", "select"}),
            labels.delegation.bouton: frozenset({"email"}),
            labels.aide.envoyer: frozenset({"text", "email", "textarea"}),
            labels.aide.demander: frozenset({"text"}),
            labels.informations.envoyer_avis: frozenset({"select", "textarea"}),
            labels.question.continuer: frozenset({"radio"}),
            labels.question.envoyer: frozenset({"text", "select", "textarea", "file"}),
        }

    def _pages(self) -> Iterator[PageVue]:
        self.desk.se_rendre(Site.PORTAILPRO)
        for onglet in Onglet:
            self.desk.driver.follow(onglet.value, within=region(self.desk.labels.tableau.declarations))
            yield self._read()
        for onglet in Onglet:
            references = list_references(self._tableau.read_paiements(onglet))
            yield self._read()
            yield from self._read_details(partial(self._detail.suivre_creance, onglet), references)
        rums = list_rums(BlocsDuTableau(self.desk.driver, self.desk.labels).read_mandats())
        yield from self._read_details(self._detail.suivre_mandat, rums)
        Rattachements(self.desk.driver, self.desk.labels).ouvrir()
        yield self._read()

    def _read_details(self, follow: Callable[[str], None], names: Iterable[str]) -> Iterator[PageVue]:
        here = self.desk.driver.page().url
        for name in names:
            follow(name)
            yield self._read()
            self.desk.driver.open(here)

    def _read(self) -> PageVue:
        page, outline = self.desk.driver.page(), self.desk.driver.outline()
        source = self.desk.driver.source()
        return PageVue(
            adresse=page.url,
            titre=page.heading,
            texte=page.text,
            champs=tuple(each.name for each in outline if each.role in ENTRIES),
            boutons=tuple(each.name for each in outline if each.role == "button"),
            noms=tuple(each.name for each in outline),
            formulaires=tuple(
                Formulaire(form.buttons, form.fields, str(form)) for form in read_markup(source).forms
            ),
            source=source,
            pied=read_pied(outline, self.desk.labels.informations.region),
        )

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)

    @property
    def _detail(self) -> Detail:
        return Detail(self.desk.driver, self.desk.labels)
