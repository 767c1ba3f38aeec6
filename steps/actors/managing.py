"""What a person does in GHOST, at customs: her file, the accounts of her company, their rights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from steps.screens.ghost import Ghost
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.datasets.model import Personne
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.siret import Siret

PIECES: Final = {
    "Pièce d'identité": "carte-identite.pdf",
    "Extrait Kbis": "kbis-alpha.pdf",
    "Lettre de désignation": "designation.pdf",
}
DIRIGEANT: Final = "Dirigeant"
DU_DIRIGEANT: Final = ("Pièce d'identité", "Extrait Kbis")


@dataclass(frozen=True)
class Gestion:
    """Managing the accounts of a company, or trying to."""

    desk: Desk

    def transmettre(self, qualite: str, sans: str = "") -> None:
        """Send to customs the file of a correspondant, with every document but one."""
        self.ouvrir()
        self._ghost.commencer_dossier()
        asked = DU_DIRIGEANT if qualite == DIRIGEANT else tuple(PIECES)
        self._ghost.transmettre(qualite, {piece: PIECES[piece] for piece in asked if piece != sans})

    def certifier(self, autre: Personne) -> None:
        """Certify somebody's account; without the page, the offer or the link, that is the end of it."""
        if self._enter():
            if self._ghost.offers_certifier(autre.nom_complet):
                self._ghost.certifier(autre.nom_complet)
        else:
            self._taper(self.desk.labels.ghost.adresse_comptes)

    def certifier_par_l_adresse(self, autre: Personne, listee: Personne) -> None:
        """Send, to the address of an account that is not offered, the form made for another one."""
        self._enter()
        address = self._address(self.desk.labels.ghost.adresse_certification, autre)
        self._ghost.detourner(self.desk.labels.ghost.certifier.format(nom=listee.nom_complet), address)

    def certifier_sans_page(self, autre: Personne) -> None:
        """Send to the address of an account another form of customs, the pages of GHOST being closed."""
        self.ouvrir()
        address = self._address(self.desk.labels.ghost.adresse_certification, autre)
        self._ghost.detourner(self.desk.labels.connexion.deconnexion, address)

    def donner(self, autre: Personne, droit: Droit, siret: str) -> None:
        """Give somebody a right for an establishment."""
        self.preparer(autre, droit, siret)
        self._ghost.donner()

    def preparer(self, autre: Personne, droit: Droit, siret: str) -> None:
        """Fill the form that gives a right, and leave it there."""
        self._enter()
        self._ghost.ouvrir_habilitations(autre.nom_complet)
        self._ghost.choisir(droit, siret)

    def envoyer(self) -> None:
        """Send the form left there."""
        self._ghost.donner()

    def donner_par_l_adresse(self, autre: Personne) -> None:
        """Send the form left there to the address of another account."""
        address = self._address(self.desk.labels.ghost.adresse_octroi, autre)
        self._ghost.detourner(self.desk.labels.ghost.donner, address)

    def retirer(self, autre: Personne, droit: Droit, siret: Siret) -> None:
        """Take a right back from somebody."""
        self.montrer(autre)
        self._ghost.retirer(droit, siret)

    def retirer_ici(self, droit: Droit, siret: Siret) -> None:
        """Take a right back from the page left in front of her."""
        self._ghost.retirer(droit, siret)

    def montrer(self, autre: Personne) -> None:
        """Come to somebody's rights, and leave the page there."""
        self._enter()
        self._ghost.ouvrir_habilitations(autre.nom_complet)

    def taper_l_adresse(self, autre: Personne) -> None:
        """Type the address of somebody's rights."""
        self.ouvrir()
        self._taper(self._address(self.desk.labels.ghost.adresse_compte, autre))

    def offers_retirer(self, autre: Personne, droit: Droit, siret: Siret) -> bool:
        """Whether GHOST lists somebody's right with the means to take it back."""
        self.montrer(autre)
        return self._ghost.offers_retirer(droit, siret)

    def is_transmis(self) -> bool:
        """Whether customs say that they have the file."""
        return self._ghost.is_transmis()

    def is_done(self) -> bool:
        """Whether GHOST says that a right has just been given or taken back."""
        return self._ghost.is_donnee() or self._ghost.is_retiree()

    def is_certified(self, autre: Personne) -> bool:
        """Whether GHOST says that somebody's account has just been certified."""
        compte = autre.compte(Site.DOUANE).identifiant
        return self._ghost.announces(self.desk.labels.ghost.certifie.format(compte=compte))

    def is_answered(self, sentence: str) -> bool:
        """Whether GHOST warns with this very sentence."""
        return self._ghost.alerts(sentence)

    def lacks_relation(self) -> bool:
        """Whether GHOST says that ROSA must come first."""
        return self._ghost.answers(self.desk.labels.ghost.sans_relation)

    def ouvrir(self) -> None:
        """Come to the home of GHOST, from the personal space of customs."""
        espace = EspacePersonnel(self.desk.driver, self.desk.labels, Site.DOUANE)
        self.desk.se_rendre(Site.DOUANE)
        if self.desk.connexion(Site.DOUANE).is_offered():
            self.desk.se_connecter(Site.DOUANE)
        else:
            espace.ouvrir()
        espace.ouvrir_teleservice(self.desk.labels.ghost.nom)

    def _enter(self) -> bool:
        """Come to the accounts of the company; whether GHOST leads there."""
        self.ouvrir()
        offered = self._ghost.offers_comptes()
        if offered:
            self._ghost.ouvrir_comptes()
        return offered

    def _taper(self, path: str) -> None:
        self.desk.driver.open(self.desk.urls[Site.DOUANE.service] + path)

    def _address(self, path: str, autre: Personne) -> str:
        return path.format(compte=autre.compte(Site.DOUANE).identifiant)

    @property
    def _ghost(self) -> Ghost:
        return Ghost(self.desk.driver, self.desk.labels)
