"""The pages that tell all of a debt or of a mandate."""

from __future__ import annotations

from steps.drivers.contract import row
from steps.screens.fiche import read_fiche
from steps.screens.screen import Screen, fold
from steps.vocabulary.bloc import LigneMandat
from steps.vocabulary.date import parse_date
from steps.vocabulary.detail import CreanceDetaillee, ReglementLu
from steps.vocabulary.iban import Iban
from steps.vocabulary.iban_masque import parse_iban
from steps.vocabulary.mandat import Mandat
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site


class Detail(Screen):
    """One debt or one mandate, and the links of the dashboard that lead to it."""

    def suivre_creance(self, onglet: Onglet, reference: str) -> None:
        """Follow the link to the detail on the line of a debt."""
        tabs = self.labels.tableau
        table = tabs.table_en_cours if onglet is Onglet.EN_COURS else tabs.table_historique
        line = row(table, self.labels.colonne.reference, reference)
        self.driver.follow(self.labels.detail.lien, within=line)

    def suivre_mandat(self, rum: str) -> None:
        """Follow the link to the detail on the line of a mandate."""
        names = self.labels.bloc
        self.driver.follow(self.labels.detail.lien, within=row(names.table_mandats, names.rum, rum))

    def read_creance(self) -> CreanceDetaillee:
        """What the page of a debt tells at least."""
        fiche, columns = read_fiche(self, self.labels.detail.table_creance), self.labels.colonne
        return CreanceDetaillee(
            fiche.value(columns.reference, str),
            fiche.value(columns.montant, Montant.parse),
            fiche.value(columns.echeance, parse_date),
        )

    def read_reglement(self) -> ReglementLu:
        """What the page of a debt tells of its settlement."""
        fiche, names = read_fiche(self, self.labels.detail.table_creance), self.labels.detail
        words = {fold(names.reglee): True, fold(names.a_payer): False}
        return ReglementLu(
            words.get(fold(fiche.cells.get(names.etat, ""))),
            fiche.optional(names.reglee_le, parse_date),
            fiche.optional(names.moyen, Moyen.parse),
        )

    def read_mandat(self) -> LigneMandat:
        """What the page of a mandate tells in the portal."""
        fiche, names = read_fiche(self, self.labels.detail.table_mandat), self.labels.bloc
        return LigneMandat(
            fiche.value(self.labels.colonne.administration, Site.parse),
            fiche.value(names.rum, str),
            fiche.value(names.ics, str),
            fiche.value(names.iban, parse_iban),
            fiche.value(self.labels.colonne.etablissement, Siret.parse),
        )

    def read_mandat_sepa(self) -> Mandat:
        """What the page of a mandate tells in Télépaiement SEPA."""
        fiche, names = read_fiche(self, self.labels.detail.table_mandat_sepa), self.labels.telepaiement
        return Mandat(
            Site.DOUANE,
            fiche.value(names.rum, str),
            fiche.value(names.ics, str),
            fiche.value(names.iban, Iban.parse),
            fiche.value(names.etablissement, Siret.parse),
            fiche.value(self.labels.detail.signe_le, parse_date),
        )
