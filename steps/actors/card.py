"""What a person does in Télépaiement CB, with an account or without."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.errors import Inconclusive
from steps.screens.telepaiement_cb import Carte, TelepaiementCb

if TYPE_CHECKING:
    from steps.actors.counter import Guichet
    from steps.vocabulary.ligne import LigneIllisible
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.site import Site
    from steps.vocabulary.telepaiement import Recu


@dataclass(frozen=True)
class ParCarte:
    """Presenting a payment notice, then paying what it asks for."""

    guichet: Guichet

    def presenter(self, site: Site, reference: str, mot_de_passe: str) -> None:
        """Come to Télépaiement CB from a portal where she is logged in, and present a notice."""
        self.guichet.ouvrir_cb(site)
        self._avis.presenter(reference, mot_de_passe)

    def presenter_sans_compte(self, reference: str, mot_de_passe: str) -> None:
        """Come to Télépaiement CB from the public home page of the portal, and present a notice."""
        self.guichet.ouvrir_cb_sans_compte()
        self._avis.presenter(reference, mot_de_passe)

    def presenter_sans_mot_de_passe(self, reference: str) -> None:
        """Come to Télépaiement CB from the public home page of the portal, and give the reference alone."""
        self.guichet.ouvrir_cb_sans_compte()
        self._avis.presenter_la_reference(reference)

    def taper_l_adresse(self) -> None:
        """Type the address of the page that takes the card."""
        self.guichet.taper(self.guichet.desk.labels.adresse.carte)

    def presenter_souvent(self, reference: str, mot_de_passe: str, fois: int) -> None:
        """Present the same notice again and again."""
        for _ in range(fois):
            self.presenter_sans_compte(reference, mot_de_passe)

    def continuer_sans_rien_saisir(self, site: Site) -> None:
        """Come to Télépaiement CB, and go on without typing anything."""
        self.guichet.ouvrir_cb(site)
        self._avis.continuer()

    def payer(self, site: Site, reference: str, mot_de_passe: str) -> None:
        """Present a notice and pay it, from a portal where she is logged in."""
        self.presenter(site, reference, mot_de_passe)
        self.valider()

    def payer_sans_compte(self, reference: str, mot_de_passe: str) -> None:
        """Present a notice and pay it, from the public home page of the portal."""
        self.presenter_sans_compte(reference, mot_de_passe)
        self.valider()

    def valider(self) -> None:
        """Give a card and pay the debt in front of her."""
        self._carte.payer()

    def valider_sans_reponse(self) -> None:
        """Pay; that the answer never comes is no surprise to the bench."""
        with suppress(Inconclusive):
            self.valider()

    def valider_un_autre_montant(self, montant: Montant) -> None:
        """Pay after changing the amount that the form carries."""
        self._carte.changer_le_montant(montant)
        self.valider()

    def read_saisies(self, site: Site) -> tuple[str, ...]:
        """What Télépaiement CB, reached from a portal, lets her type."""
        self.guichet.ouvrir_cb(site)
        return self._avis.read_saisies()

    def list_remplis(self) -> tuple[str, ...]:
        """What the page in front of her holds already of a notice."""
        return self._avis.list_remplis()

    def read_creance(self) -> str | None:
        """The debt that Télépaiement CB is about to take; None when it does not take the card."""
        return self._carte.read_creance() if self._carte.is_shown() else None

    def read_recu(self) -> Recu | LigneIllisible | None:
        """The receipt; None when the card was not taken."""
        return self._carte.read_recu() if self._carte.is_paid() else None

    def read_reponses(self) -> tuple[str, ...]:
        """What Télépaiement CB answered to what she has just done."""
        return self._avis.read_answers()

    def is_asked(self) -> bool:
        """Whether Télépaiement CB asks for a notice."""
        return self._avis.is_shown()

    @property
    def _avis(self) -> TelepaiementCb:
        return TelepaiementCb(self.guichet.devant.driver, self.guichet.devant.labels)

    @property
    def _carte(self) -> Carte:
        return Carte(self.guichet.devant.driver, self.guichet.devant.labels)
