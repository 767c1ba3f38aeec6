"""The dashboard of the portal: company, payments, declarations, ways to the other sites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.drivers.contract import navigation, region, row
from steps.screens.lines import read_declaration, read_en_cours, read_historique
from steps.screens.reading import read_block, read_silent
from steps.screens.screen import Screen, fold
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.siren import Siren
from steps.vocabulary.text import fold_name

if TYPE_CHECKING:
    from steps.drivers.contract import Scope
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
        return read_silent(self)

    def read_paiements(self, onglet: Onglet) -> tuple[Lue, ...]:
        """The lines of a tab of the payments."""
        names, section = self.labels.tableau, self.labels.tableau.paiements
        if onglet is Onglet.EN_COURS:
            self.driver.follow(names.en_cours, within=region(section))
            return read_block(self, section, names.table_en_cours, names.vide_en_cours, read_en_cours)
        self.driver.follow(names.historique, within=region(section))
        return read_block(self, section, names.table_historique, names.vide_historique, read_historique)

    def read_declarations(self) -> tuple[Lue, ...]:
        """The lines of the tab « En cours » of the declarations."""
        names = self.labels.tableau
        self.driver.follow(names.en_cours, within=region(names.declarations))
        return read_block(
            self, names.declarations, names.table_declarations, names.vide_declarations, read_declaration
        )

    def declarer(self, demarche: str) -> None:
        """Follow the link « déclarer » of a line."""
        self.driver.follow(self.labels.tableau.declarer, within=self._find_ligne(demarche))

    def offers_declarer(self, demarche: str) -> bool:
        """Whether a line offers « déclarer »."""
        return self.driver.offers("link", self.labels.tableau.declarer, within=self._find_ligne(demarche))

    def list_demarches(self) -> tuple[str, ...]:
        """The formalities of the tab in front of the person, as written."""
        names = self.labels
        table = self.driver.table(names.tableau.table_declarations)
        return tuple(line.get(names.colonne.demarche, "") for line in (table.rows if table else ()))

    def passer_vers(self, site: Site) -> None:
        """Follow the link to a co-owner."""
        self.driver.follow(site.nom, within=region(self.labels.tableau.administrations))

    def ouvrir_telepaiement(self) -> None:
        """Follow the link to Télépaiement SEPA."""
        self.ouvrir_teleservice(self.labels.tableau.telepaiement)

    def ouvrir_teleservice(self, nom: str) -> None:
        """Follow the link to one of the two applications where debts are paid."""
        self.driver.follow(nom, within=navigation(self.labels.tableau.payer))

    def offers_payer(self, nom: str) -> bool:
        """Whether the dashboard offers that entry among those where something is paid."""
        return self.driver.offers("link", nom, within=navigation(self.labels.tableau.payer))

    def _find_ligne(self, demarche: str) -> Scope:
        # Names are compared folded and whole (AMB-20, AMB-21): « TICPE DOM » is TICPE-DOM, not TICPE.
        known = {fold_name(name): name for name in self.list_demarches()}
        written = known.get(fold_name(demarche), demarche)
        return row(self.labels.tableau.table_declarations, self.labels.colonne.demarche, written)
