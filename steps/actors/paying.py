"""What a person does in Télépaiement SEPA: pay a debt by direct debit, read debts and payments."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.errors import Inconclusive
from steps.screens.telepaiement_prelevement import Prelevement
from steps.screens.telepaiement_sepa import TelepaiementSepa

if TYPE_CHECKING:
    from steps.actors.counter import Guichet
    from steps.vocabulary.ligne import LigneIllisible
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.site import Site
    from steps.vocabulary.telepaiement import LigneAPayer, LignePayee


@dataclass
class Paiements:
    """Paying from the portal, or from customs without the portal: ``site`` says which."""

    guichet: Guichet
    _laissee: int = 0

    def payer(self, site: Site, reference: str) -> None:
        """Pay a debt by direct debit, with the first mandate of its establishment."""
        self.ouvrir(site, reference)
        self.valider()

    def tenter(self, site: Site, reference: str) -> None:
        """Try to pay a debt; when Télépaiement does not offer it, that is the end of it."""
        self.guichet.ouvrir_sepa(site)
        if reference in self.list_offered():
            self._sepa.payer(reference)
            self.tenter_ici()

    def taper_l_adresse(self, reference: str) -> None:
        """Type the address of the page that pays a debt."""
        self.guichet.taper(self._adresse(reference))

    def tenter_par_l_adresse(self, reference: str) -> None:
        """Type the address of the page that pays a debt, and pay when it lets her."""
        self.taper_l_adresse(reference)
        self.tenter_ici()

    def ouvrir(self, site: Site, reference: str) -> None:
        """Come to the page that pays a debt."""
        self.guichet.ouvrir_sepa(site)
        self._sepa.payer(reference)

    def valider(self) -> None:
        """Confirm the payment in front of her."""
        self._prelevement.payer()

    def valider_sans_reponse(self) -> None:
        """Confirm the payment; that the answer never comes is no surprise to the bench."""
        with suppress(Inconclusive):
            self.valider()

    def valider_un_autre_montant(self, montant: Montant) -> None:
        """Confirm the payment after changing the amount that the form carries."""
        self._prelevement.changer_le_montant(montant)
        self.valider()

    def valider_avec_le_mandat(self, rum: str) -> None:
        """Confirm the payment after changing the mandate that the form carries."""
        self._prelevement.changer_le_mandat(rum)
        self.valider()

    def detourner(self, reference: str, rum: str) -> None:
        """Send the form in front of her to the page that pays another debt, with a mandate of its place."""
        self._prelevement.diriger_vers(self._adresse(reference))
        self.valider_avec_le_mandat(rum)

    def laisser_ouverte(self, site: Site, reference: str) -> None:
        """Come to the page that pays a debt, leave it there and go on in another tab."""
        self.ouvrir(site, reference)
        self.mettre_de_cote()

    def mettre_de_cote(self) -> None:
        """Leave the page in front of her there, and go on in another tab."""
        tabs = self.guichet.devant.driver.tabs()
        self._laissee = next(tab.index for tab in tabs if tab.current)
        self.guichet.devant.driver.new_tab()

    def reprendre_la_page_laissee(self) -> None:
        """Come back to the page left open, and confirm the payment from there."""
        self.guichet.devant.driver.switch_to(self._laissee)
        self.valider()

    def read_a_payer(self, site: Site) -> tuple[LigneAPayer | LigneIllisible, ...]:
        """The debts that Télépaiement SEPA offers to pay."""
        self.guichet.ouvrir_sepa(site)
        return self._sepa.read_a_payer()

    def list_offered(self) -> tuple[str, ...]:
        """The references of the debts that the page in front of her offers to pay."""
        return self._sepa.list_offered()

    def read_paiements(self, site: Site) -> tuple[LignePayee | LigneIllisible, ...]:
        """The payments that Télépaiement SEPA tells."""
        self.guichet.ouvrir_sepa(site)
        return self.read_paiements_ici()

    def read_paiements_ici(self) -> tuple[LignePayee | LigneIllisible, ...]:
        """The payments told by the page in front of her."""
        return self._sepa.read_paiements()

    def read_saisies(self, site: Site, reference: str) -> tuple[str, ...]:
        """What the page that pays a debt lets her type or choose."""
        self.ouvrir(site, reference)
        return self._prelevement.read_saisies()

    def enters(self, site: Site) -> bool:
        """Come to Télépaiement SEPA from a portal; whether it lets her in, under her own name."""
        self.guichet.ouvrir_sepa(site)
        return self.is_arrived()

    def is_arrived(self) -> bool:
        """Whether Télépaiement SEPA is in front of her, under her own name."""
        return self._sepa.is_shown() and self._sepa.greets(self.guichet.desk.personne.nom_complet)

    def read_reponses(self) -> tuple[str, ...]:
        """What Télépaiement answered to what she has just done."""
        return self._prelevement.read_answers()

    def tenter_ici(self) -> None:
        """Pay on the page in front of her, when it lets her."""
        # A refusal may take the place of the page, or of its button: both suit (AMB-10).
        if self._prelevement.can_pay():
            self.valider()

    def _adresse(self, reference: str) -> str:
        return self.guichet.desk.labels.adresse.prelevement.format(reference=reference)

    @property
    def _sepa(self) -> TelepaiementSepa:
        return TelepaiementSepa(self.guichet.devant.driver, self.guichet.devant.labels)

    @property
    def _prelevement(self) -> Prelevement:
        return Prelevement(self.guichet.devant.driver, self.guichet.devant.labels)
