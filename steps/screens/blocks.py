"""The blocks of the dashboard beside debts and formalities: summary, filed declarations, terms, mandates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import region
from steps.errors import NotApplicable
from steps.screens.block_lines import read_deposee, read_echeance, read_mandat, read_synthese
from steps.screens.reading import read_block, read_optional_block
from steps.screens.screen import Screen, fold
from steps.vocabulary.bloc import Barres, LigneSynthese
from steps.vocabulary.montant import Montant

if TYPE_CHECKING:
    from collections.abc import Container

    from steps.vocabulary.ligne import Lue
    from steps.vocabulary.onglet import Onglet


class BlocsDuTableau(Screen):
    """What the dashboard tells at a glance, without opening a tab of the payments."""

    def read_synthese(self) -> tuple[Lue, ...]:
        """The lines of the summary of payments, total included."""
        names = self.labels.bloc
        return read_optional_block(self, names.synthese, names.synthese, names.vide_synthese, read_synthese)

    def read_graphique(self) -> tuple[Barres, ...]:
        """What the charts of the page say, to those who do not see them, of each administration."""
        said = fold(" ".join(each.name for each in self.driver.outline() if each.role == "img"))
        return tuple(
            Barres(match["administration"], Montant.parse(match["a_payer"]), Montant.parse(match["paye"]))
            for match in re.finditer(self.labels.bloc.graphique, said)
        )

    def read_barres(self) -> tuple[float, ...]:
        """The lengths in pixels of the bars of the summary; NotApplicable when none is drawn."""
        sizes = self.driver.drawn_bars(within=region(self.labels.bloc.synthese))
        if not sizes:
            raise NotApplicable("Le graphique de la synthèse n'est pas dessiné en barres.")
        # The bars of one chart are as thick as each other: their length is what differs.
        return max(zip(*sizes, strict=True), key=lambda lengths: max(lengths) - min(lengths))

    def read_deposees(self) -> tuple[Lue, ...]:
        """The lines of the tab « Historique » of the declarations."""
        names, section = self.labels.bloc, self.labels.tableau.declarations
        self.driver.follow(self.labels.tableau.historique, within=region(section))
        return read_block(self, section, names.deposees, names.vide_deposees, read_deposee)

    def read_echeancier(self) -> tuple[Lue, ...]:
        """The lines of the schedule, in the order of the page."""
        names = self.labels.bloc
        return read_optional_block(
            self, names.echeancier, names.echeancier, names.vide_echeancier, read_echeance
        )

    def read_mandats(self) -> tuple[Lue, ...]:
        """The lines of the mandates of the three administrations."""
        names = self.labels.bloc
        return read_block(self, names.mandats, names.table_mandats, names.vide_mandats, read_mandat)

    def list_vides(self, administrations: Container[str]) -> tuple[str, ...]:
        """The words of the page for « nothing is owed », and what it counts for these administrations."""
        said = fold(" ".join((self.driver.page().text, *(each.name for each in self.driver.outline()))))
        words = (match.group() for match in re.finditer(self.labels.bloc.rien_a_payer, said, re.IGNORECASE))
        counted = (ligne for ligne in self.read_synthese() if _is_about(administrations, ligne))
        drawn = (barres for barres in self.read_graphique() if barres.administration in administrations)
        return tuple(dict.fromkeys((*words, *map(str, counted), *map(str, drawn))))

    def read_volets(self) -> tuple[str, ...]:
        """The names of the sections of the page."""
        return tuple(each.name for each in self.driver.outline() if each.role == "region")

    def offers_onglet(self, onglet: Onglet) -> bool:
        """Whether the payments have this tab."""
        return self.driver.offers("link", onglet.value, within=region(self.labels.tableau.paiements))


def _is_about(administrations: Container[str], ligne: Lue) -> bool:
    """Whether it counts something for one of them; a line that cannot be read may well do."""
    if not isinstance(ligne, LigneSynthese):
        return True
    return ligne.site is not None and ligne.site.administration in administrations
