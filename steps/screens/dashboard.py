"""The dashboard of the portal: company, payments, declarations, ways to the other sites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import region, row
from steps.errors import ElementAbsent
from steps.screens.lines import read_declaration, read_en_cours, read_historique
from steps.screens.screen import Screen, fold
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from steps.screens.labels import ColonneLabels
    from steps.vocabulary.ligne import Lue
    from steps.vocabulary.site import Site


class TableauDeBord(Screen):
    """Where a person sees what concerns her company."""

    def is_shown(self) -> bool:
        """Whether the dashboard is in front of the person."""
        return self.has_heading(self.labels.tableau.titre)

    def greets(self, nom_complet: str) -> bool:
        """Whether the page of the portal, dashboard or not, is that of this person."""
        return self.says(self.labels.tableau.connecte.format(nom=nom_complet))

    def read_entreprise(self) -> Siren | None:
        """The company whose dashboard it is; None when the page does not say."""
        match = re.search(self.labels.tableau.entreprise, fold(self.driver.page().text))
        return Siren.parse(match["siren"]) if match else None

    def read_indisponibles(self) -> tuple[str, ...]:
        """The administrations said to be out of reach for the moment."""
        text = fold(self.driver.page().text)
        return tuple(match["administration"] for match in re.finditer(self.labels.tableau.indisponible, text))

    def read_paiements(self, onglet: Onglet) -> tuple[Lue, ...]:
        """The lines of a tab of the payments."""
        names = self.labels.tableau
        if onglet is Onglet.EN_COURS:
            self.driver.follow(names.en_cours, within=region(names.paiements))
            return self._read(names.paiements, names.table_en_cours, names.vide_en_cours, read_en_cours)
        self.driver.follow(names.historique, within=region(names.paiements))
        return self._read(names.paiements, names.table_historique, names.vide_historique, read_historique)

    def read_declarations(self) -> tuple[Lue, ...]:
        """The lines of the tab « En cours » of the declarations."""
        names = self.labels.tableau
        self.driver.follow(names.en_cours, within=region(names.declarations))
        return self._read(
            names.declarations, names.table_declarations, names.vide_declarations, read_declaration
        )

    def declarer(self, demarche: str) -> None:
        """Follow the link « déclarer » of a line."""
        names = self.labels
        line = row(names.tableau.table_declarations, names.colonne.demarche, demarche)
        self.driver.follow(names.tableau.declarer, within=line)

    def passer_vers(self, site: Site) -> None:
        """Follow the link to a co-owner."""
        self.driver.follow(site.nom, within=region(self.labels.tableau.administrations))

    def ouvrir_telepaiement(self) -> None:
        """Follow the link to Télépaiement SEPA."""
        names = self.labels.tableau
        self.driver.follow(names.telepaiement, within=region(names.administrations))

    def _read(
        self,
        section: str,
        caption: str,
        empty: str,
        read: Callable[[Mapping[str, str], ColonneLabels], Lue],
    ) -> tuple[Lue, ...]:
        table = self.driver.table(caption, within=region(section))
        if table is not None:
            return tuple(read(line, self.labels.colonne) for line in table.rows)
        # A tab that shows neither lines nor « nothing » proves nothing: it must not pass for empty.
        if not self.says(empty):
            raise ElementAbsent(f"tableau « {caption} »", f"section « {section} »", (), f"Ni « {empty} ».")
        return ()
