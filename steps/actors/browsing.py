"""What a person does on the pages of the portal that are open to all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.datasets.rows import read_cells
from steps.screens.dashboard import TableauDeBord
from steps.screens.informations import Actualites, Informations
from steps.screens.opinions import AvisSurLeSite
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.actors.desk import Desk
    from steps.datasets.rows import Rows


@dataclass(frozen=True)
class PagesPubliques:
    """The home, the foot of the pages, news, opinions."""

    desk: Desk

    def suivre_au_pied(self, nom: str) -> None:
        """Follow a link at the foot of the home page, which is the dashboard of whoever is logged in."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._ici.suivre(nom)

    def suivre_au_pied_de_la_douane(self, nom: str) -> None:
        """Follow a link at the foot of the home page of customs."""
        self.desk.se_rendre(Site.DOUANE)
        self.desk.driver.follow(nom)

    def suivre_ici(self, nom: str) -> None:
        """Follow a link at the foot of the page in front of her."""
        self._ici.suivre(nom)

    def ouvrir_rita(self) -> None:
        """Follow the link of the home page that leads to the tariff of customs."""
        self.desk.se_rendre(Site.PORTAILPRO)
        names = self.desk.labels.informations
        self._ici.suivre_dans(names.simulateurs, names.rita)

    def aller_payer(self, entree: str) -> None:
        """Follow one of the entries of the dashboard where something is paid."""
        self.desk.se_rendre(Site.PORTAILPRO)
        TableauDeBord(self.desk.driver, self.desk.labels).ouvrir_teleservice(entree)

    def list_entrees_absentes(self, rows: Rows) -> tuple[str, ...]:
        """What the dashboard lacks, in a table of spheres, of the lines to declare and the entries to pay."""
        self.desk.se_rendre(Site.PORTAILPRO)
        tableau = TableauDeBord(self.desk.driver, self.desk.labels)
        cells = read_cells(rows, ("sphère", "déclarer", "payer"))
        lines = {fold_name(name) for name in tableau.list_demarches() if tableau.offers_declarer(name)}
        return (
            *(f"{each['sphère']} : déclarer" for each in cells if fold_name(each["déclarer"]) not in lines),
            *(f"{each['sphère']} : payer" for each in cells if not tableau.offers_payer(each["payer"])),
        )

    def is_at(self, site: Site, title: str) -> bool:
        """Whether a page of that heading, on that site, is in front of the person."""
        return self._ici.stands_on(self.desk.urls[site.service], title)

    def says(self, sentence: str) -> bool:
        """Whether the page in front of the person says so."""
        return self._ici.says(sentence)

    def read_titre(self) -> str:
        """Heading and address of the page in front of the person."""
        page = self.desk.driver.page()
        return f"« {page.heading} » ({page.url})"

    def list_manques(self, titre: str) -> tuple[str, ...]:
        """What lacks in the three families of the public home: news, tools, payments without an account."""
        self.desk.se_rendre(Site.PORTAILPRO)
        names = self.desk.labels
        expected = (
            (names.informations.titre_actualites, titre),
            (names.informations.simulateurs, names.informations.rita),
            (names.informations.sans_compte, names.tableau.telepaiement_cb),
        )
        return tuple(f"{part} : {link}" for part, link in expected if not self._ici.offers_dans(part, link))

    def has_news(self, titre: str) -> bool:
        """Whether a piece of news so titled is on the page of news or one of the next ones."""
        self.suivre_au_pied(self.desk.labels.informations.actualites)
        return self._actualites.is_found(titre)

    def list_endroits(self, titre: str) -> tuple[str, ...]:
        """Where a piece of news so titled is told to a visitor: home, pages of news."""
        self.desk.se_rendre(Site.PORTAILPRO)
        at_home = self.desk.driver.offers("link", titre)
        places = {"l'accueil": at_home, "les actualités": self.has_news(titre)}
        return tuple(place for place, told in places.items() if told)

    def is_news_out_of_reach(self) -> bool:
        """Whether the page in front of the person says that customs do not give their news."""
        return self._actualites.are_out_of_reach()

    def is_at_home_at_customs(self) -> bool:
        """Whether customs, in front of the person, lead to her own space without asking who she is."""
        espace = EspacePersonnel(self.desk.driver, self.desk.labels, Site.DOUANE)
        if not espace.is_offered():
            return False
        espace.ouvrir()
        return espace.is_shown() and espace.greets(self.desk.personne.nom_complet)

    def noter(self, notes: Mapping[str, str], commentaire: str) -> dict[tuple[str, str], int]:
        """Give an opinion; how many marks each service had received before."""
        before = self.read_notes()
        self._avis.noter(notes, commentaire)
        return before

    def forger_une_note(self, champ: str, note: str) -> dict[tuple[str, str], int]:
        """Send a mark that the form does not offer; how many marks each service had received before."""
        before = self.read_notes()
        self._avis.forger(champ, note)
        return before

    def read_notes(self) -> dict[tuple[str, str], int]:
        """How many marks each service has received by now."""
        self.suivre_au_pied(self.desk.labels.informations.avis)
        return self._avis.read_recues()

    def is_thanked(self) -> bool:
        """Whether the portal says that the opinion is recorded."""
        return self._avis.is_thanked()

    def is_opinion_refused(self) -> bool:
        """Whether the portal says that the opinion is not recorded."""
        return self._avis.is_refused()

    @property
    def _ici(self) -> Informations:
        return Informations(self.desk.driver, self.desk.labels)

    @property
    def _actualites(self) -> Actualites:
        return Actualites(self.desk.driver, self.desk.labels)

    @property
    def _avis(self) -> AvisSurLeSite:
        return AvisSurLeSite(self.desk.driver, self.desk.labels)
