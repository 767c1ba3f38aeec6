"""How a person reads her rights in the portal, asks for more, and delegates the role AGE."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps.drivers.origins import read_origin
from steps.screens.delegation import DelegationDuRole
from steps.screens.entitlements import GestionDesHabilitations
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.actors.desk import Desk
    from steps.datasets.model import Personne
    from steps.vocabulary.habilitation import LigneDHabilitation
    from steps.vocabulary.siren import Siren

GESTES = ("retirer", "accorder")


@dataclass
class Habilitations:
    """Reading, asking, delegating; ``acceptees`` are the write requests that the portal took."""

    desk: Desk
    acceptees: list[str] = field(default_factory=list)

    def ouvrir(self) -> None:
        """Come to « Gestion des habilitations »."""
        self.desk.se_rendre(Site.PORTAILPRO)
        if self.desk.connexion(Site.PORTAILPRO).is_offered():
            self.desk.se_connecter(Site.PORTAILPRO)
        self._page.ouvrir()

    def read_lignes(self, site: Site) -> tuple[LigneDHabilitation, ...]:
        """The rights that the section of a site lists."""
        self.ouvrir()
        return self._page.read_lignes(site)

    def read_rubriques(self) -> tuple[str, ...]:
        """The sections of the page that bear the name of a co-owner."""
        self.ouvrir()
        sites = {site.nom for site in Site} - {Site.PORTAILPRO.nom}
        return tuple(name for name in self._page.read_rubriques() if name in sites)

    def read_commandes(self) -> tuple[str, ...]:
        """What the page lets her change."""
        self.ouvrir()
        return self._page.read_commandes()

    def read_sirens_age(self) -> tuple[Siren, ...]:
        """The companies of which the portal calls her AGE."""
        self.ouvrir()
        return self._page.read_sirens_age()

    def demander(self, site: Site) -> None:
        """Follow the link by which a right is asked for."""
        self.ouvrir()
        self._page.demander(site)

    def is_at(self, site: Site) -> bool:
        """Whether the page in front of her belongs to a site."""
        return read_origin(self.desk.driver.page().url) == read_origin(self.desk.urls[site.service])

    def ecrire(self, service: str, droit: str, siret: str) -> None:
        """Ask the portal to withdraw then to give a right, at every address that could take it."""
        compte = self.desk.personne.compte(Site.DOUANE).identifiant
        names = self.desk.labels.habilitation
        for geste in GESTES:
            query = names.demande.format(
                service=service, droit=droit, siret=siret, compte=compte, geste=geste
            )
            self._envoyer(path + query for path in names.adresses.format(geste=geste).split())

    def read_fermees(self, noms: Iterable[str]) -> tuple[str, ...]:
        """Which of these links of the portal are missing, or lead to a refusal."""
        fermees = []
        for nom in noms:
            self.desk.se_rendre(Site.PORTAILPRO)
            if not self.desk.driver.offers("link", nom):
                fermees.append(f"« {nom} » : aucun lien")
                continue
            self.desk.driver.follow(nom)
            page = self.desk.driver.page()
            if page.alerts or (page.status is not None and page.status >= 400):  # noqa: PLR2004
                fermees.append(f"« {nom} » : « {page.heading} »")
        return tuple(fermees)

    def ouvrir_delegation(self) -> bool:
        """Come to the page of the delegation: by its link, else by its address; whether the form is there."""
        self.ouvrir()
        if self._delegation.is_offered():
            self._delegation.ouvrir()
        else:
            self.desk.driver.open(self.desk.urls["portailpro"] + self.desk.labels.delegation.adresse)
        return self._delegation.offers_deleguer()

    def preparer_delegation(self, courriel: str) -> None:
        """Fill the form of the delegation, and leave it there."""
        self.ouvrir_delegation()
        self._delegation.saisir(courriel)

    def envoyer_delegation(self) -> None:
        """Send the form left there."""
        self._delegation.envoyer()

    def deleguer(self, courriel: str) -> None:
        """Delegate the role, as far as the portal lets her."""
        if self.ouvrir_delegation():
            self._delegation.saisir(courriel)
            self._delegation.envoyer()

    def retirer_delegation(self, autre: Personne) -> None:
        """Take back the delegation given to somebody."""
        self.ouvrir_delegation()
        self._delegation.retirer(autre.nom_complet)

    def read_titulaires(self) -> tuple[str, ...]:
        """Everybody who holds the role, as the page tells it to her."""
        self.ouvrir_delegation()
        return self._delegation.read_titulaires()

    def is_delegated(self, autre: Personne) -> bool:
        """Whether the portal says that somebody has the role now."""
        return self._delegation.announces(self.desk.labels.delegation.donne.format(nom=autre.nom_complet))

    def is_delegation_refused(self) -> bool:
        """Whether the portal says that only an AGE delegates."""
        return self._delegation.is_refused()

    def is_unknown_colleague(self) -> bool:
        """Whether the portal says that nobody has that address."""
        return self._delegation.alerts(self.desk.labels.delegation.inconnu)

    def _envoyer(self, addresses: Iterable[str]) -> None:
        for address in addresses:
            self.ouvrir()
            if not self._page.envoyer(address):
                self.acceptees.append(address)

    @property
    def _page(self) -> GestionDesHabilitations:
        return GestionDesHabilitations(self.desk.driver, self.desk.labels)

    @property
    def _delegation(self) -> DelegationDuRole:
        return DelegationDuRole(self.desk.driver, self.desk.labels)
