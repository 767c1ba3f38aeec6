"""What a person does about her account at customs: opening one, here or there, changing its password."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from steps.screens.customs_account import (
    ChangementDeMotDePasse,
    CompteEnUnClic,
    InscriptionDouane,
    SaisieDouane,
)
from steps.screens.links import Rattachements
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk

AU_HASARD = "rien de tel, au hasard"


@dataclass
class CompteDouane:
    """Opening and keeping an account at customs."""

    desk: Desk
    saisie: SaisieDouane | None = field(default=None, repr=False)

    def demander_en_un_clic(self) -> None:
        """Come to the page of the links and, when it is offered, have an account created."""
        self.ouvrir_les_liens()
        if self.is_offered():
            self.cliquer()

    def ouvrir_les_liens(self) -> None:
        """Come to the page of the links, logging in when nobody is."""
        self.desk.se_rendre(Site.PORTAILPRO)
        if self.desk.connexion(Site.PORTAILPRO).is_offered():
            self.desk.se_connecter(Site.PORTAILPRO)
        Rattachements(self.desk.driver, self.desk.labels).ouvrir()

    def cliquer(self) -> None:
        """Press the one button."""
        self._clic.cliquer()

    def revenir_et_cliquer(self) -> None:
        """Come back to the page left open in the first tab, and press the button there."""
        self.desk.driver.switch_to(0)
        self._clic.cliquer()

    def is_offered(self) -> bool:
        """Whether the portal offers to have an account created."""
        return self._clic.is_offered()

    def is_offered_again(self) -> bool:
        """Whether the portal offers it on the page of the links, come to once more."""
        self.ouvrir_les_liens()
        return self.is_offered()

    def is_created(self) -> bool:
        """Whether the portal says that the account exists and is linked, and asks for nothing more."""
        return self._clic.is_confirmed() and not self._clic.asks_more()

    def says(self, sentence: str) -> bool:
        """Whether the portal refuses with this sentence."""
        return self._clic.alerts(sentence)

    def inscrire(self, saisie: SaisieDouane) -> None:
        """Open an account on the site of customs."""
        self.desk.changer_de_poste()
        self.desk.se_rendre(Site.DOUANE)
        self._inscription.ouvrir()
        self.saisie = saisie
        self._inscription.saisir(saisie)

    def laisser_l_inscription(self) -> None:
        """Come to the form that opens an account, leave it there and go on in another tab."""
        self.desk.se_rendre(Site.DOUANE)
        self._inscription.ouvrir()
        self.desk.driver.new_tab()

    def reprendre_l_inscription(self, saisie: SaisieDouane) -> None:
        """Come back to the form left open in the first tab, fill it and send it."""
        self.saisie = saisie
        self.desk.driver.switch_to(0)
        self._inscription.saisir(saisie)

    def is_second_refused(self) -> bool:
        """Whether customs say that she has an account already."""
        return self._inscription.is_second_refused()

    def inscrire_encore(self, suite: str) -> None:
        """Ask again for what was asked last, under a longer name of account."""
        assert self.saisie is not None
        self.inscrire(replace(self.saisie, identifiant=f"{self.saisie.identifiant}{suite}"))

    def is_inscrite(self) -> bool:
        """Whether customs say that the account exists."""
        return self._inscription.is_confirmed()

    def is_inscription_refused(self, champ: str, raison: str) -> bool:
        """Whether customs refuse because of this field, for this reason."""
        return self._inscription.is_refused(champ, raison)

    def keeps_saisie(self) -> bool:
        """Whether the form still holds all that was typed."""
        typed, held, names = self.saisie, self._inscription.read_gardes(), self.desk.labels.inscription
        assert typed is not None
        kept = {
            names.prenom: typed.prenom,
            names.nom: typed.nom,
            names.courriel: typed.courriel,
            names.siren: typed.siren,
            names.siret: typed.siret,
            names.identifiant: typed.identifiant,
        }
        return all(" ".join(held[name].split()) == " ".join(kept[name].split()) for name in kept)

    def enters_with(self, identifiant: str, mot_de_passe: str) -> bool:
        """Whether these credentials open customs, from another computer, under her own name."""
        self.desk.changer_de_poste()
        self.desk.saisir(Site.DOUANE, identifiant, mot_de_passe)
        return self._espace.is_shown() and self._espace.greets(self.desk.personne.nom_complet)

    def enters(self) -> bool:
        """Whether her own credentials open customs."""
        compte = self.desk.personne.compte(Site.DOUANE)
        return self.enters_with(compte.identifiant, compte.mot_de_passe)

    def enters_as_typed(self) -> bool:
        """Whether the account that was typed last opens customs."""
        assert self.saisie is not None
        return self.enters_with(self.saisie.identifiant, self.saisie.mot_de_passe)

    def is_turned_away(self, identifiant: str, mot_de_passe: str) -> bool:
        """Whether customs refuse these credentials."""
        self.desk.changer_de_poste()
        self.desk.saisir(Site.DOUANE, identifiant, mot_de_passe)
        form = self.desk.connexion(Site.DOUANE)
        return form.is_shown() and form.is_refused()

    def offers_change(self) -> bool:
        """Whether the page of the links, come to once more, leads to the change of password."""
        self.ouvrir_les_liens()
        return self._clic.offers_change()

    def partir_changer(self, depart: Site) -> None:
        """Come to the change of password, from the portal or from one's own space at customs."""
        if depart is Site.PORTAILPRO:
            self.ouvrir_les_liens()
            self._clic.partir_changer()
            return
        self.desk.se_rendre(Site.DOUANE)
        if self.desk.connexion(Site.DOUANE).is_offered():
            self.desk.se_connecter(Site.DOUANE)
        else:
            self._espace.ouvrir()
        self._changement.ouvrir()

    def changer_depuis(
        self, depart: Site, nouveau: str, encore: str | None = None, actuel: str | None = None
    ) -> None:
        """Come to the change of password from a site, and choose a new one."""
        self.partir_changer(depart)
        self.changer(nouveau, encore, actuel)

    def changer(self, nouveau: str, encore: str | None = None, actuel: str | None = None) -> None:
        """Choose a new password in the form in front of the person."""
        self._changement.saisir(nouveau, nouveau if encore is None else encore, actuel)

    def is_changed(self) -> bool:
        """Whether customs say that the password is changed."""
        return self._changement.is_confirmed()

    def is_change_refused(self, champ: str, raison: str) -> bool:
        """Whether customs refuse the change because of this field, for this reason."""
        return self._changement.is_refused(champ, raison)

    def has_no_right(self) -> bool:
        """Whether the personal space in front of the person says that she has no right."""
        return self._espace.is_shown() and self._espace.says(self.desk.labels.inscription.sans_habilitation)

    def read_tenu_par(self) -> str:
        """Who holds the account, as the personal space tells it."""
        return self._espace.read_information(self.desk.labels.inscription.tenu_par)

    @property
    def _clic(self) -> CompteEnUnClic:
        return CompteEnUnClic(self.desk.driver, self.desk.labels)

    @property
    def _inscription(self) -> InscriptionDouane:
        return InscriptionDouane(self.desk.driver, self.desk.labels)

    @property
    def _changement(self) -> ChangementDeMotDePasse:
        return ChangementDeMotDePasse(self.desk.driver, self.desk.labels)

    @property
    def _espace(self) -> EspacePersonnel:
        return EspacePersonnel(self.desk.driver, self.desk.labels, Site.DOUANE)
