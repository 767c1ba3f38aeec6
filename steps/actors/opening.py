"""What a person does to open her account at the portal, wherever she starts from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.screens.account import CreationDeCompte, Saisie, ValidationDesDonnees
from steps.screens.company import ChoixDeLEntreprise
from steps.screens.dashboard import TableauDeBord
from steps.screens.personal import EspacePersonnel
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.actors.desk import Desk
    from steps.datasets.model import Compte, Personne


@dataclass
class Ouverture:
    """Opening an account at the portal; `saisie` is what was typed last."""

    desk: Desk
    saisie: Saisie | None = field(default=None, repr=False)

    def partir_de(self, site: Site) -> None:
        """Come to the form from the home page of the portal, or from one's own space at a co-owner."""
        if site is Site.PORTAILPRO:
            self.desk.se_rendre(site)
            self._form.ouvrir()
            return
        self.desk.se_connecter(site)
        self.desk.driver.follow(self.desk.labels.creation.lien_ailleurs)

    def ouvrir_depuis(self, site: Site, saisie: Saisie) -> None:
        """Start there, validate what is known if it is shown, then fill the form."""
        self.partir_de(site)
        if self._validation.is_shown():
            self._validation.valider()
        self.envoyer(saisie)

    def envoyer(self, saisie: Saisie) -> None:
        """Fill the form in front of the person."""
        self.saisie = saisie
        self._form.saisir(saisie)

    def achever(self, mot_de_passe: str) -> None:
        """Send the form as it was filled, with a password."""
        self._form.achever(mot_de_passe)

    def valider(self) -> None:
        """Validate what customs know."""
        self._validation.valider()

    def valider_depuis(self, site: Site) -> None:
        """Start there, and validate what is known."""
        self.partir_de(site)
        self.valider()

    def essayer_le_mot_de_passe_de(self, autre: Personne) -> None:
        """Type at the portal one's own account name and the password of somebody else."""
        identifiant = self.desk.personne.compte(Site.PORTAILPRO).identifiant
        self.desk.saisir(Site.PORTAILPRO, identifiant, autre.compte(Site.PORTAILPRO).mot_de_passe)

    def suivre_une_adresse_garnie(self, autre: Personne, siren: str) -> None:
        """Follow an address of the form in which a stranger wrote the data of somebody."""
        path = self.desk.labels.creation.forge_adresse.format(
            prenom=autre.prenom, nom=autre.nom, courriel=autre.courriel, siren=siren
        )
        self.desk.driver.open(self.desk.urls[Site.PORTAILPRO.service] + path)

    def suivre_l_adresse_de(self, autre: Ouverture) -> None:
        """Open in one's own browser the address of the page in front of somebody else."""
        self.desk.driver.open(autre.desk.driver.page().url)

    def shows_link_first(self) -> bool:
        """Whether the personal space shows the link, in a part of its own, before all of its tables."""
        espace = EspacePersonnel(self.desk.driver, self.desk.labels, Site.DOUANE)
        names = self.desk.labels.creation
        seen = [(each.role, each.name) for each in self.desk.driver.outline()]
        if not espace.is_shown() or ("link", names.lien_ailleurs) not in seen:
            return False
        rank = seen.index(("link", names.lien_ailleurs))
        tables = [place for place, (role, _) in enumerate(seen) if role == "table"]
        return ("region", names.encart) in seen and rank < min(tables, default=len(seen))

    def read_a_valider(self) -> Mapping[str, str]:
        """What customs know, as shown to be validated; nothing when that page is not in front."""
        return self._validation.read() if self._validation.is_shown() else {}

    def read_remplis(self) -> Mapping[str, str]:
        """What the form holds; nothing when it is not in front of the person."""
        return self._form.read_remplis() if self._form.is_shown() else {}

    def read_montre(self) -> tuple[str, ...]:
        """All that the page in front of the person shows, what its form holds included."""
        held = (*self.read_a_valider().values(), *self.read_remplis().values())
        return (self.desk.driver.page().text, *held)

    def read_mot_de_passe(self) -> str:
        """What the form holds as password."""
        return self._form.read_mot_de_passe()

    def keeps_saisie(self) -> bool:
        """Whether the form still holds all that was typed, and no password."""
        typed, held = self.saisie, self.read_remplis()
        if typed is None or not held:
            return False
        names = self.desk.labels.creation
        kept = {names.prenom: typed.prenom, names.nom: typed.nom, names.courriel: typed.courriel.strip()}
        kept[names.siren] = " ".join(typed.siren.split())
        return {k: " ".join(v.split()) for k, v in held.items()} == kept and not self.read_mot_de_passe()

    def list_preuves(self) -> tuple[str, ...]:
        """What the form asks that would be a proof; the form is looked at again."""
        self.desk.changer_de_poste()
        self.partir_de(Site.PORTAILPRO)
        return self._form.list_preuves()

    def is_confirmed(self) -> bool:
        """Whether the portal says that the account exists."""
        return self._form.is_confirmed()

    def is_refused(self, champ: str, raison: str) -> bool:
        """Whether the portal refuses because of this field, for this reason."""
        return self._form.is_refused(champ, raison)

    def is_siren_refused(self, raison: str) -> bool:
        """Whether the portal refuses the SIREN, for this reason."""
        return self.is_refused(self.desk.labels.creation.siren, raison)

    def is_siren_asked(self) -> bool:
        """Whether the portal says that the SIREN cannot be left out."""
        return self.is_siren_refused(self.desk.labels.creation.obligatoire)

    def is_address_taken(self) -> bool:
        """Whether the portal says that the address already has an account."""
        names = self.desk.labels.creation
        return self.is_refused(names.courriel, names.adresse_prise)

    def enters_with(self, compte: Compte) -> bool:
        """Whether these credentials open the portal, from another computer, under her own name."""
        self.desk.changer_de_poste()
        self.desk.saisir(Site.PORTAILPRO, compte.identifiant, compte.mot_de_passe)
        tableau = TableauDeBord(self.desk.driver, self.desk.labels)
        shown = tableau.is_shown() or ChoixDeLEntreprise(self.desk.driver, self.desk.labels).is_shown()
        return shown and tableau.greets(self.desk.personne.nom_complet)

    def is_turned_away(self, courriel: str) -> bool:
        """Whether the password typed last does not open, from another computer, the account of an address."""
        assert self.saisie is not None
        self.desk.changer_de_poste()
        self.desk.saisir(Site.PORTAILPRO, courriel, self.saisie.mot_de_passe)
        form = self.desk.connexion(Site.PORTAILPRO)
        return form.is_shown() and form.is_refused()

    @property
    def _form(self) -> CreationDeCompte:
        return CreationDeCompte(self.desk.driver, self.desk.labels)

    @property
    def _validation(self) -> ValidationDesDonnees:
        return ValidationDesDonnees(self.desk.driver, self.desk.labels)
