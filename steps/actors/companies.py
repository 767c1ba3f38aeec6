"""What a person does about the company she works for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from steps.screens.company import ChoixDeLEntreprise
from steps.screens.dashboard import TableauDeBord
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.desk import Desk
    from steps.datasets.model import Entreprise
    from steps.vocabulary.siren import Siren


@dataclass(frozen=True)
class Entreprises:
    """Choosing, changing, and being told which company it is."""

    desk: Desk

    def choisir(self, entreprise: Entreprise) -> None:
        """Take a company on the page that offers them."""
        self._choix.choisir(entreprise)
        self.desk.entreprise = entreprise

    def changer(self, entreprise: Entreprise) -> None:
        """Leave the present company for another one, without logging out."""
        self.demander_a_changer()
        self.choisir(entreprise)

    def demander_a_changer(self) -> None:
        """Come to the page that offers companies, one being chosen already."""
        self.desk.se_rendre(Site.PORTAILPRO)
        self._choix.changer()

    def entrer(self, entreprise: Entreprise) -> None:
        """Log in at the portal, and choose the company if she is asked; go nowhere else."""
        self.desk.se_connecter(Site.PORTAILPRO)
        if self._choix.is_shown():
            self.choisir(entreprise)
        self.desk.entreprise = entreprise

    def forcer(self, entreprise: Entreprise) -> None:
        """Send, from the page that offers companies, one that it does not offer."""
        if not self._choix.is_shown():
            self._choix.changer()
        self._choix.forcer(entreprise)

    def is_refused(self) -> bool:
        """Whether the portal refuses the company just sent."""
        return self._choix.is_refused()

    def revenir(self) -> Self:
        """Come back to the portal, to see what it shows now."""
        self.desk.se_rendre(Site.PORTAILPRO)
        return self

    def demander_par_adresse(self, entreprise: Entreprise) -> None:
        """Type the address that would be that of the dashboard of a company."""
        address = self.desk.labels.adresse.tableau.format(siren=entreprise.siren.chiffres)
        self.desk.driver.open(self.desk.urls[Site.PORTAILPRO.service] + address)

    def travailler_pour(self, entreprise: Entreprise) -> None:
        """Come to the dashboard of a company, logging in and choosing it where the portal asks."""
        self.desk.se_rendre(Site.PORTAILPRO)
        if self.desk.connexion(Site.PORTAILPRO).is_offered():
            compte = self.desk.personne.compte(Site.PORTAILPRO)
            self.desk.poursuivre(Site.PORTAILPRO, compte.identifiant, compte.mot_de_passe)
        if self._choix.is_shown():
            self.choisir(entreprise)
        elif self.read_affichee() != entreprise.siren:
            self.changer(entreprise)
        self.desk.entreprise = entreprise

    def read_affichee(self) -> Siren | None:
        """The company that the dashboard names."""
        return TableauDeBord(self.desk.driver, self.desk.labels).read_entreprise()

    def read_proposees(self) -> tuple[Siren, ...]:
        """The companies offered by the page in front of the person."""
        return self._choix.read_offered()

    def is_asked(self) -> bool:
        """Whether the portal asks which company."""
        return self._choix.is_shown()

    @property
    def _choix(self) -> ChoixDeLEntreprise:
        return ChoixDeLEntreprise(self.desk.driver, self.desk.labels)
