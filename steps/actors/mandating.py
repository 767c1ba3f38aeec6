"""What a person does with the mandates of her establishments, in Télépaiement SEPA."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.screens.detail import Detail
from steps.screens.telepaiement_mandat import MandatSepa
from steps.screens.telepaiement_sepa import TelepaiementSepa

if TYPE_CHECKING:
    from steps.actors.counter import Guichet
    from steps.vocabulary.bloc import LigneMandat
    from steps.vocabulary.ligne import LigneIllisible
    from steps.vocabulary.mandat import Mandat
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Mandats:
    """Opening and deleting, from the portal or from customs without it: ``site`` says which."""

    guichet: Guichet

    def ouvrir(self, site: Site, siret: Siret, iban: str) -> None:
        """Open a mandate for an establishment; the account number as it is typed."""
        self.guichet.ouvrir_sepa(site)
        self._mandat.ouvrir(siret, iban)

    def consulter(self, site: Site, rum: str) -> None:
        """Come to the page of a mandate, from its line."""
        self.guichet.ouvrir_sepa(site)
        self._sepa.ouvrir_mandat(rum)

    def supprimer(self, site: Site, rum: str) -> None:
        """Delete a mandate, from its line."""
        self.consulter(site, rum)
        self._mandat.supprimer()

    def supprimer_a_l_adresse(self, rum: str) -> None:
        """Send the deletion in front of her to the address of a mandate, hers or not."""
        self._mandat.diriger_vers(self._adresse(rum))
        self._mandat.supprimer()

    def taper_l_adresse(self, rum: str) -> None:
        """Type the address of the page of a mandate, in the browser last used."""
        self.guichet.taper(self._adresse(rum))

    def read_mandats(self, site: Site) -> tuple[LigneMandat | LigneIllisible, ...]:
        """The mandates that Télépaiement SEPA lists."""
        self.guichet.ouvrir_sepa(site)
        return self._sepa.read_mandats()

    def read_mandats_ici(self) -> tuple[LigneMandat | LigneIllisible, ...]:
        """The mandates listed by the page in front of her."""
        return self._sepa.read_mandats()

    def read_mandat(self) -> Mandat:
        """The mandate in front of her."""
        return Detail(self.guichet.devant.driver, self.guichet.devant.labels).read_mandat_sepa()

    def read_ouvert(self) -> str | None:
        """The reference of the mandate just opened; None when none was."""
        return self._mandat.read_ouvert()

    def is_deleted(self, rum: str) -> bool:
        """Whether Télépaiement says that the mandate is deleted."""
        return self._mandat.is_deleted(rum)

    def is_refused(self) -> bool:
        """Whether Télépaiement refuses, for lack of « Adhérer » on the establishment."""
        return self._mandat.is_refused()

    def _adresse(self, rum: str) -> str:
        return self.guichet.desk.labels.adresse.mandat_sepa.format(rum=rum)

    @property
    def _mandat(self) -> MandatSepa:
        return MandatSepa(self.guichet.devant.driver, self.guichet.devant.labels)

    @property
    def _sepa(self) -> TelepaiementSepa:
        return TelepaiementSepa(self.guichet.devant.driver, self.guichet.devant.labels)
