"""What a person reads on her dashboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.expectations.dashboard import TableauLu
from steps.expectations.transfers import PageLue
from steps.expectations.verdict import verify_available, verify_truly_silent
from steps.screens.blocks import BlocsDuTableau
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Callable

    from steps.actors.desk import Desk
    from steps.vocabulary.bloc import Barres
    from steps.vocabulary.ligne import Lue

PAGE = "Tableau de bord"


@dataclass(frozen=True)
class Lecture:
    """Reading block by block.

    An administration said to be out of reach stops the scenario: as inconclusive when it was silenced on
    purpose, unless its silence is the very thing looked at; as a fault of the portal when it was not.
    """

    desk: Desk
    silence_admis: bool = False

    def malgre_le_silence(self) -> Lecture:
        """The same reading, which takes the page as it is when an administration is out of reach."""
        return Lecture(self.desk, silence_admis=True)

    def read_paiements(self, onglet: Onglet) -> tuple[Lue, ...]:
        """The lines of a tab of the payments."""
        return self._read(lambda: self._tableau.read_paiements(onglet))

    def read_page(self, onglet: Onglet) -> PageLue:
        """A tab of the payments with the whole page around it."""
        lignes = self.read_paiements(onglet)
        noms = tuple(element.name for element in self.desk.driver.outline())
        return PageLue(lignes, self.desk.driver.page().text, noms)

    def read_declarations(self) -> tuple[Lue, ...]:
        """The lines of the tab « En cours » of the declarations."""
        return self._read(self._tableau.read_declarations)

    def read_deposees(self) -> tuple[Lue, ...]:
        """The lines of the tab « Historique » of the declarations."""
        return self._read(self._blocs.read_deposees)

    def read_synthese(self) -> tuple[Lue, ...]:
        """The lines of the summary of payments."""
        return self._read_afresh(self._blocs.read_synthese)

    def read_graphique(self) -> tuple[Barres, ...]:
        """What the chart of the summary says of each administration; nothing when there is none."""
        self.read_synthese()
        return self._blocs.read_graphique()

    def read_barres(self) -> tuple[float, ...]:
        """The lengths of the bars of the summary, drawn in a browser."""
        self.read_synthese()
        return self._blocs.read_barres()

    def read_echeancier(self) -> tuple[Lue, ...]:
        """The lines of the schedule."""
        return self._read_afresh(self._blocs.read_echeancier)

    def read_mandats(self) -> tuple[Lue, ...]:
        """The lines of the mandates."""
        return self._read_afresh(self._blocs.read_mandats)

    def read_tableau(self) -> TableauLu:
        """The whole dashboard."""
        return TableauLu(
            synthese=self.read_synthese(),
            echeancier=self._read(self._blocs.read_echeancier),
            mandats=self._read(self._blocs.read_mandats),
            declarations=self.read_declarations(),
            deposees=self.read_deposees(),
            en_cours=self.read_paiements(Onglet.EN_COURS),
            historique=self.read_paiements(Onglet.HISTORIQUE),
        )

    def read_indisponibles(self) -> tuple[str, ...]:
        """The administrations that the dashboard says to be out of reach."""
        self._open()
        return self._tableau.read_indisponibles()

    def list_vides(self) -> tuple[str, ...]:
        """What the page, both tabs opened, shows of a silent administration as if it were owed nothing."""
        noms = {site.administration for site in self.desk.muettes}
        lecture = self.malgre_le_silence()
        said: list[str] = []
        for onglet in Onglet:
            lecture.read_paiements(onglet)
            said.extend(self._blocs.list_vides(noms))
        return tuple(dict.fromkeys(said))

    def _read(self, read: Callable[[], tuple[Lue, ...]]) -> tuple[Lue, ...]:
        self._open()
        lignes = read()
        indisponibles = self._tableau.read_indisponibles()
        verify_truly_silent(indisponibles, PAGE, {site.administration for site in self.desk.muettes})
        if not self.silence_admis:
            verify_available(indisponibles, PAGE)
        return lignes

    def _read_afresh(self, read: Callable[[], tuple[Lue, ...]]) -> tuple[Lue, ...]:
        # No tab is opened to read such a block: the page in front of the person may be of some time ago.
        self.desk.se_rendre(Site.PORTAILPRO)
        return self._read(read)

    def _open(self) -> None:
        if not self._tableau.is_shown():
            self.desk.se_rendre(Site.PORTAILPRO)

    @property
    def _tableau(self) -> TableauDeBord:
        return TableauDeBord(self.desk.driver, self.desk.labels)

    @property
    def _blocs(self) -> BlocsDuTableau:
        return BlocsDuTableau(self.desk.driver, self.desk.labels)
