"""What happens off the people's screens: data, officers and administrators, clock, failures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from steps.actors.administrations import Administrations
from steps.datasets.directory import Annuaire, add_account
from steps.datasets.facts import tell
from steps.datasets.model import Compte, Habilitation
from steps.datasets.rows import read_cells
from steps.datasets.worlds import read_world
from steps.oracle.facts import Detachement, Inscription, JourVenu, Octroi, Rattachement, Retrait
from steps.oracle.state import find_siren
from steps.provisioning.by_screens import ByScreens
from steps.provisioning.officers import (
    demander,
    demander_sans_relation,
    octroyer_en_silence,
    retirer,
    retirer_en_silence,
)
from steps.vocabulary.droit import Droit
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.datasets.rows import Rows
    from steps.provisioning.officers import Reponse

# Who answers the portal for each co-owner: customs keep debts and mandates in Télépaiement.
SITUATION = {Site.DOUANE: "telepaiement", Site.IMPOTS: "impots", Site.URSSAF: "urssaf"}

TROP_LONG = 9.0


@dataclass(frozen=True)
class Coulisses(Administrations):
    """Brings facts about and tells each of them to the troupe."""

    def installer(self, nom: str) -> None:
        """Install a world of ``scenarios/worlds``."""
        monde = read_world(nom)
        self._by_control.installer(monde)
        self.troupe.annuaire = Annuaire.of(monde)
        self.troupe.tell(*tell(monde))

    def rattacher(self, prenom: str, sites: Iterable[Site]) -> None:
        """Have a person's accounts linked."""
        personne, wanted = self.troupe.annuaire.personne(prenom), tuple(sites)
        self._by_control.rattacher_tous(personne, map(personne.compte, wanted))
        self.troupe.tell(*(Rattachement(personne.courriel, site) for site in wanted))

    def inscrire_et_rattacher(self, prenom: str, nom: str, sites: Iterable[Site]) -> None:
        """Have a newcomer open her account for a company and link others, all by herself."""
        personne = self.troupe.annuaire.personne(prenom)
        siren = self.troupe.annuaire.entreprise(nom).siren
        compte = Compte(Site.PORTAILPRO, personne.courriel, f"{prenom} arrive chez {nom}", siren)
        self.troupe.enroll(add_account(personne, compte))
        self._by_screens.ouvrir_compte(self.troupe.annuaire.personne(prenom))
        self.troupe.tell(Inscription(personne.courriel, siren))
        for site in sites:
            self._rattacher(prenom, site)

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

    def mettre_au_travail(self, prenom: str, droit: Droit, place: str, nom: str) -> None:
        """Have a person linked to the site of a right, give it to her, and let her work for a company."""
        if not self.troupe.etat.is_linked(self.troupe.annuaire.personne(prenom).courriel, droit.site):
            self.rattacher(prenom, (droit.site,))
        self.habiliter(prenom, droit, place)
        self.troupe[prenom].entreprises.travailler_pour(self.troupe.annuaire.entreprise(nom))

    def habiliter_selon(self, prenom: str, rows: Rows) -> None:
        """Have a person's account hold every right of a table."""
        for cells in read_cells(rows, ("droit", "sur")):
            self.habiliter(prenom, Droit.parse(cells["droit"]), cells["sur"])

    def octroyer(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the officer and the administrator give a right, portal told."""
        personne = self.troupe.annuaire.personne(prenom)
        habilitation = Habilitation(droit, self.troupe.annuaire.perimetre(nom))
        self._by_screens.habiliter(personne, personne.compte(droit.site), habilitation)
        self.troupe.tell(Octroi(personne.courriel, droit, habilitation.perimetre))

    def octroyer_en_silence(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the officer and the administrator give a right while the portal is not told."""
        compte, habilitation = self._find(prenom, droit, nom)
        octroyer_en_silence(self.control, compte, habilitation)
        courriel = self.troupe.annuaire.personne(prenom).courriel
        self.troupe.tell(Octroi(courriel, droit, habilitation.perimetre))

    def nommer_age(self, prenom: str) -> None:
        """Have a person hold the role AGE for the company of her account at the portal."""
        personne = self.troupe.annuaire.personne(prenom)
        self._by_control.ajouter_compte(personne, replace(personne.compte(Site.PORTAILPRO), age=True))

    def demander(self, prenom: str, droit: Droit, nom: str) -> Reponse:
        """Have the administrator ask for a right on a company or a place, and report the answer."""
        personne = self.troupe.annuaire.personne(prenom)
        habilitation = Habilitation(droit, self.troupe.annuaire.perimetre(nom))
        reponse = demander(self.control, personne.compte(droit.site), habilitation)
        if reponse.is_granted:
            self.troupe.tell(Octroi(personne.courriel, droit, habilitation.perimetre))
        return reponse

    def demander_sans_relation(self, prenom: str, droit: Droit, nom: str) -> Reponse:
        """Have the administrator ask for a right, the officer having recorded nothing for it."""
        compte, habilitation = self._find(prenom, droit, nom)
        return demander_sans_relation(self.control, compte, habilitation)

    def retirer(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the administrator take a right back, portal told."""
        compte, habilitation = self._find(prenom, droit, nom)
        retirer(self.control, compte, habilitation)
        self._tell_withdrawn(prenom, habilitation)

    def retirer_et_attendre(self, prenom: str, droit: Droit, nom: str, seconds: int) -> None:
        """Have the administrator take a right back, portal told, then let time pass."""
        self.retirer(prenom, droit, nom)
        self.laisser_passer(seconds)

    def retirer_en_silence(self, prenom: str, droit: Droit, nom: str) -> None:
        """Have the administrator take a right back while the portal is not told."""
        compte, habilitation = self._find(prenom, droit, nom)
        retirer_en_silence(self.control, compte, habilitation)
        self._tell_withdrawn(prenom, habilitation)

    def laisser_passer(self, seconds: int) -> None:
        """Let time pass."""
        self.troupe.tell(JourVenu(self.control.advance(seconds).date()))

    def couper_les_liens(self, site: Site) -> None:
        """Make a co-owner unable to record links, however often it is asked."""
        self.troupe.muettes.add(site)
        self.control.arm("erreur-503", site.service, route="/liens", times=10)

    def detacher(self, prenom: str, site: Site) -> None:
        """Have a person undo a link on her screens."""
        self.troupe[prenom].detachements.detacher(site)
        self.troupe.tell(Detachement(self.troupe[prenom].personne.courriel, site))

    def detacher_en_vain(self, prenom: str, site: Site) -> None:
        """Have a person try, while the co-owner is silent for as long as the portal insists."""
        self.control.arm("erreur-503", site.service, route="/liens", times=2)
        self.troupe[prenom].detachements.detacher(site)

    def perdre_l_accuse_du_detachement(self, site: Site) -> None:
        """Make a co-owner erase the next link, and its answer never arrive."""
        self.control.arm("reponse-perdue", site.service, route="/liens")

    def uniformiser(self, prenom: str, mot_de_passe: str) -> None:
        """Have a person hold, at the four sites, accounts of one name and one password."""
        personne = self.troupe.annuaire.personne(prenom)
        douane = personne.compte(Site.DOUANE)
        siren = find_siren(douane.perimetre)
        comptes = tuple(
            Compte(site, personne.courriel, mot_de_passe, douane.perimetre if site is Site.DOUANE else siren)
            for site in Site
        )
        for compte in comptes:
            self._by_control.ajouter_compte(personne, compte)
        self.troupe.enroll(replace(personne, comptes=comptes))
        self.troupe.tell(Inscription(personne.courriel, siren))

    def perdre_la_reponse(self, address: str, site: Site = Site.DOUANE) -> None:
        """Make who takes a site's payments act on the next call of an address, and never answer."""
        self.control.arm("reponse-perdue", SITUATION[site], route=address)

    def rendre_muet(self, site: Site, fault: str = "erreur-503") -> None:
        """Make a co-owner unable to tell the portal what companies owe and do, however often it is asked."""
        self.troupe.muettes.add(site)
        self.control.arm(fault, SITUATION[site], route="/api/situation", times=100)

    def taire_les_actualites(self) -> None:
        """Make customs unable to give their news, however often they are asked."""
        self.control.arm("erreur-503", Site.DOUANE.service, route="/api/actualites", times=100)

    def faire_tarder(self, site: Site) -> None:
        """Make a co-owner slower, once, than anybody would wait for a page."""
        self.troupe.muettes.add(site)
        self.control.arm("lenteur", SITUATION[site], route="/api/situation", seconds=TROP_LONG)

    def _rattacher(self, prenom: str, site: Site) -> None:
        personne = self.troupe.annuaire.personne(prenom)
        self._by_screens.rattacher(personne, personne.compte(site))
        self.troupe.tell(Rattachement(personne.courriel, site))

    def _find(self, prenom: str, droit: Droit, nom: str) -> tuple[Compte, Habilitation]:
        compte = self.troupe.annuaire.personne(prenom).compte(droit.site)
        return compte, Habilitation(droit, self.troupe.annuaire.perimetre(nom))

    def _tell_withdrawn(self, prenom: str, habilitation: Habilitation) -> None:
        courriel = self.troupe.annuaire.personne(prenom).courriel
        self.troupe.tell(Retrait(courriel, habilitation.droit, habilitation.perimetre))

    @property
    def _by_screens(self) -> ByScreens:
        return ByScreens(self.control, lambda personne: self.troupe[personne.prenom].liens)
