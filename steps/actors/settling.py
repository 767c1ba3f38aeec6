"""What a person does at impots.gouv and urssaf.fr: pay what her company owes there, keep its mandates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.site_payments import PaiementsDuSite
from steps.screens.telepaiement_mandat import MandatSepa
from steps.screens.telepaiement_prelevement import Prelevement

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.actors.paying import Paiements
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Reglements:
    """Paying a site that keeps its own accounts; ``depart`` says from which site one comes.

    What is confirmed, tried again or changed before that is done as in Télépaiement: the page is alike.
    """

    paiements: Paiements

    def ouvrir(self, site: Site, depart: Site, reference: str) -> None:
        """Come to the page that pays a debt."""
        self.paiements.guichet.ouvrir_paiements(site, depart)
        self._liste.payer(reference)

    def payer(self, site: Site, depart: Site, reference: str) -> None:
        """Pay a debt by direct debit, with the first mandate that the page offers."""
        self.ouvrir(site, depart, reference)
        self.paiements.valider()

    def laisser_ouverte(self, site: Site, reference: str) -> None:
        """Come to the page that pays a debt, leave it there and go on in another tab."""
        self.ouvrir(site, site, reference)
        self.paiements.mettre_de_cote()

    def tenter_par_l_adresse(self, site: Site, reference: str) -> None:
        """From her list of debts, type the address of the page that pays another, and pay if it lets her."""
        self.paiements.guichet.ouvrir_paiements(site, site)
        self.paiements.guichet.taper_sur(site, self._adresse(reference))
        self.paiements.tenter_ici()

    def detourner(self, reference: str, rum: str) -> None:
        """Send the form in front of her to the page that pays another debt, with a mandate of its place."""
        self._prelevement.diriger_vers(self._adresse(reference))
        self.paiements.valider_avec_le_mandat(rum)

    def ouvrir_un_mandat(self, site: Site, siret: Siret, iban: str) -> None:
        """Open a mandate for an establishment; the account number as it is typed."""
        self.paiements.guichet.ouvrir_paiements(site, site)
        self._mandat.ouvrir(siret, iban)

    def consulter(self, site: Site, rum: str) -> None:
        """Come to the page of a mandate, from its line."""
        self.paiements.guichet.ouvrir_paiements(site, site)
        self._liste.ouvrir_mandat(rum)

    def supprimer(self, site: Site, rum: str) -> None:
        """Delete a mandate, from its line."""
        self.consulter(site, rum)
        self._mandat.supprimer()

    def supprimer_a_l_adresse(self, rum: str) -> None:
        """Send the deletion in front of her to the address of a mandate, hers or not."""
        self._mandat.diriger_vers(self._devant.labels.reglement.mandat.format(rum=rum))
        self._mandat.supprimer()

    def read_a_payer(self, site: Site) -> tuple[str, ...]:
        """The references of the debts that the site offers her to pay."""
        self.paiements.guichet.ouvrir_paiements(site, site)
        return self._liste.read_a_payer()

    def read_mandats(self, site: Site) -> tuple[str, ...]:
        """The RUM of the mandates that the site shows her."""
        self.paiements.guichet.ouvrir_paiements(site, site)
        return self._liste.read_mandats()

    def _adresse(self, reference: str) -> str:
        return self._devant.labels.reglement.creance.format(reference=reference)

    @property
    def _devant(self) -> Desk:
        return self.paiements.guichet.devant

    @property
    def _liste(self) -> PaiementsDuSite:
        return PaiementsDuSite(self._devant.driver, self._devant.labels)

    @property
    def _prelevement(self) -> Prelevement:
        return Prelevement(self._devant.driver, self._devant.labels)

    @property
    def _mandat(self) -> MandatSepa:
        return MandatSepa(self._devant.driver, self._devant.labels)
