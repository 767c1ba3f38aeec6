"""What a person does to read all of a debt or of a mandate, by its link or by its address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.transfers import PageLue
from steps.screens.dashboard import TableauDeBord
from steps.screens.detail import Detail
from steps.screens.screen import fold
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.vocabulary.bloc import LigneMandat
    from steps.vocabulary.detail import CreanceDetaillee, ReglementLu
    from steps.vocabulary.onglet import Onglet


@dataclass(frozen=True)
class Details:
    """Opening a page of detail in the portal, and reading what it tells."""

    desk: Desk

    def ouvrir_creance(self, onglet: Onglet, reference: str) -> None:
        """Follow the link of a debt, from a tab of the payments."""
        self.desk.se_rendre(Site.PORTAILPRO)
        TableauDeBord(self.desk.driver, self.desk.labels).read_paiements(onglet)
        self._detail.suivre_creance(onglet, reference)

    def ouvrir_mandat(self, rum: str) -> None:
        """Follow the link of a mandate, from the dashboard."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._detail.suivre_mandat(rum)

    def taper_creance(self, site: Site, reference: str) -> None:
        """Type the address of the detail of a debt."""
        self._taper(self.desk.labels.adresse.creance.format(site=site.service, reference=reference))

    def taper_mandat(self, site: Site, rum: str) -> None:
        """Type the address of the detail of a mandate."""
        self._taper(self.desk.labels.adresse.mandat.format(site=site.service, rum=rum))

    def taper_paiement(self, site: Site, reference: str) -> None:
        """Type the address that a page to pay a debt would have at the portal."""
        self._taper(self.desk.labels.adresse.paiement.format(site=site.service, reference=reference))

    def taper_pdf(self, reference: str) -> None:
        """Type the address that the PDF of a declaration would have at the portal."""
        self._taper(self.desk.labels.adresse.pdf.format(reference=reference))

    def read_creance(self) -> CreanceDetaillee:
        """The debt in front of the person."""
        return self._detail.read_creance()

    def read_reglement(self) -> ReglementLu:
        """What the page says of the settlement of the debt."""
        return self._detail.read_reglement()

    def read_mandat(self) -> LigneMandat:
        """The mandate in front of the person."""
        return self._detail.read_mandat()

    def read_page(self) -> PageLue:
        """The page in front of the person, whatever it is."""
        noms = tuple(element.name for element in self.desk.driver.outline())
        return PageLue((), self.desk.driver.page().text, noms)

    def is_unknown(self) -> bool:
        """Whether the portal says that there is no such page."""
        return self._detail.has_heading(self.desk.labels.adresse.inconnue)

    def mentions(self, texte: str) -> bool:
        """Whether the page holds that text, written with gaps or without."""
        seen = fold(self.desk.driver.page().text)
        return fold(texte) in seen or fold(texte).replace(" ", "") in seen.replace(" ", "")

    def _taper(self, path: str) -> None:
        self.desk.driver.open(self.desk.urls[Site.PORTAILPRO.service] + path)

    @property
    def _detail(self) -> Detail:
        return Detail(self.desk.driver, self.desk.labels)
