"""What happens off the people's screens: data, officers and administrators, clock, failures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from steps.datasets.directory import Annuaire, add_account
from steps.datasets.facts import tell
from steps.datasets.model import Compte, Habilitation, Monde
from steps.datasets.tables import Rows, read_creances
from steps.datasets.worlds import read_world
from steps.oracle.facts import CreanceEmise, Inscription, Octroi, Rattachement, Retrait
from steps.provisioning.by_control import ByControl
from steps.provisioning.by_screens import ByScreens
from steps.provisioning.officers import retirer, retirer_en_silence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.actors.troupe import Troupe
    from steps.provisioning.contract import Provisioning
    from steps.stage import Control
    from steps.vocabulary.droit import Droit


@dataclass(frozen=True)
class Coulisses:
    """Brings facts about and tells each of them to the troupe."""

    troupe: Troupe
    control: Control

    def installer(self, nom: str) -> None:
        """Install a world of ``scenarios/worlds``."""
        monde = read_world(nom)
        self._by_control.installer(monde)
        self.troupe.annuaire = Annuaire.of(monde)
        self.troupe.tell(*tell(monde))

    def emettre(self, rows: Rows) -> None:
        """Have the administrations record the debts of a table."""
        creances = read_creances(rows, self.troupe.annuaire)
        self._by_control.installer(Monde(creances=creances))
        self.troupe.tell(*map(CreanceEmise, creances))

    def rattacher(self, prenom: str, sites: Iterable[Site]) -> None:
        """Have a person's accounts linked."""
        for site in sites:
            self._rattacher(self._by_control, prenom, site)

    def inscrire_et_rattacher(self, prenom: str, nom: str, sites: Iterable[Site]) -> None:
        """Have a newcomer open her account for a company and link others, all by herself."""
        personne = self.troupe.annuaire.personne(prenom)
        siren = self.troupe.annuaire.entreprise(nom).siren
        compte = Compte(Site.PORTAILPRO, personne.courriel, f"{prenom} arrive chez {nom}", siren)
        self.troupe.enroll(add_account(personne, compte))
        self._by_screens.ouvrir_compte(self.troupe.annuaire.personne(prenom))
        self.troupe.tell(Inscription(personne.courriel, siren))
        for site in sites:
            self._rattacher(self._by_screens, prenom, site)

    def ajouter_compte(self, prenom: str, site: Site, identifiant: str) -> None:
        """Give a person a second account at a co-owner."""
        personne = self.troupe.annuaire.personne(prenom)
        compte = replace(
            personne.compte(site), identifiant=identifiant, mot_de_passe=f"{identifiant} chez {site.service}"
        )
        self._by_control.ajouter_compte(personne, compte)
        self.troupe.enroll(add_account(personne, compte))

    def habiliter(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have a person's account hold a right on a company or a place."""
        personne = self.troupe.annuaire.personne(prenom)
        habilitation = Habilitation(droit, self.troupe.annuaire.perimetre(nom))
        self._by_control.habiliter(personne, personne.compte(droit.site), habilitation)
        self.troupe.tell(Octroi(personne.courriel, droit, habilitation.perimetre))

    def octroyer(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the officer and the administrator give a right, portal told."""
        personne = self.troupe.annuaire.personne(prenom)
        habilitation = Habilitation(droit, self.troupe.annuaire.perimetre(nom))
        self._by_screens.habiliter(personne, personne.compte(droit.site), habilitation)
        self.troupe.tell(Octroi(personne.courriel, droit, habilitation.perimetre))

    def retirer(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the administrator take a right back, portal told."""
        compte, habilitation = self._find(prenom, droit, nom)
        retirer(self.control, compte, habilitation)
        self._tell_withdrawn(prenom, habilitation)

    def retirer_en_silence(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the administrator take a right back while the portal is not told."""
        compte, habilitation = self._find(prenom, droit, nom)
        retirer_en_silence(self.control, compte, habilitation)
        self._tell_withdrawn(prenom, habilitation)

    def laisser_passer(self, seconds: int) -> None:
        """Let time pass."""
        self.control.advance(seconds)

    def couper_les_liens(self, site: Site) -> None:
        """Make a co-owner unable to record links, however often it is asked."""
        self.control.arm("erreur-503", site.service, route="/liens", times=10)

    def _rattacher(self, way: Provisioning, prenom: str, site: Site) -> None:
        personne = self.troupe.annuaire.personne(prenom)
        way.rattacher(personne, personne.compte(site))
        self.troupe.tell(Rattachement(personne.courriel, site))

    def _find(self, prenom: str, droit: Droit, nom: str) -> tuple[Compte, Habilitation]:
        compte = self.troupe.annuaire.personne(prenom).compte(droit.site)
        return compte, Habilitation(droit, self.troupe.annuaire.perimetre(nom))

    def _tell_withdrawn(self, prenom: str, habilitation: Habilitation) -> None:
        courriel = self.troupe.annuaire.personne(prenom).courriel
        self.troupe.tell(Retrait(courriel, habilitation.droit, habilitation.perimetre))

    @property
    def _by_control(self) -> ByControl:
        return ByControl(self.control)

    @property
    def _by_screens(self) -> ByScreens:
        return ByScreens(self.control, lambda personne: self.troupe[personne.prenom].liens)
