"""The people of a scenario, found by first name, and the names they all know."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from steps.actors.desk import Desk
from steps.actors.person import Acteur
from steps.datasets.directory import Annuaire
from steps.errors import UsageError
from steps.oracle.dashboard import TableauAttendu, compute_attendu, compute_entreprises
from steps.oracle.messagerie import MessagerieAttendue, compute_messagerie
from steps.oracle.state import Etat, fold, list_told
from steps.vocabulary.ligne import describe_historique
from steps.vocabulary.moyen import Moyen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.datasets.model import Personne
    from steps.oracle.facts import Fait
    from steps.screens.labels import Labels
    from steps.stage import OpenDriver
    from steps.vocabulary.ligne import LigneHistorique
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass
class Troupe:
    """Who plays, and what has been told so far: the oracle folds it."""

    urls: Mapping[str, str]
    open_driver: OpenDriver
    labels: Labels
    annuaire: Annuaire = field(default_factory=Annuaire)
    faits: list[Fait] = field(default_factory=list)
    acteurs: dict[str, Acteur] = field(default_factory=dict)
    muettes: set[Site] = field(default_factory=set)

    def __getitem__(self, prenom: str) -> Acteur:
        """The actor of that first name."""
        if prenom not in self.acteurs:
            personne = self.annuaire.personne(prenom)
            desk = Desk(personne, self.urls, self.open_driver, self.labels, muettes=self.muettes)
            self.acteurs[prenom] = Acteur(desk)
        return self.acteurs[prenom]

    def enroll(self, personne: Personne) -> None:
        """Replace a person by the same one with other accounts."""
        others = tuple(each for each in self.annuaire.personnes if each.prenom != personne.prenom)
        self.annuaire = replace(self.annuaire, personnes=(*others, personne))
        self[personne.prenom].desk.personne = personne

    def tell(self, *faits: Fait) -> None:
        """Remember what happened, for the oracle."""
        self.faits.extend(faits)

    @property
    def etat(self) -> Etat:
        """What is true now."""
        return fold(self.faits)

    def compute_attendu(self, prenom: str) -> TableauAttendu:
        """What the dashboard in front of a person must show."""
        entreprise = self[prenom].desk.entreprise
        if entreprise is None:
            raise UsageError(f"{prenom} ne travaille encore pour aucune entreprise : le dire avant.")
        return compute_attendu(self.etat, self[prenom].personne.courriel, entreprise.siren)

    def compute_messagerie(self, prenom: str) -> MessagerieAttendue:
        """What the messaging in front of a person must open."""
        entreprise = self[prenom].desk.entreprise
        if entreprise is None:
            raise UsageError(f"{prenom} ne travaille encore pour aucune entreprise : le dire avant.")
        return compute_messagerie(self.etat, self[prenom].personne.courriel, entreprise.siren)

    def compute_entreprises(self, prenom: str) -> frozenset[Siren]:
        """The companies that a person may work for."""
        return compute_entreprises(self.etat, self[prenom].personne.courriel)

    def list_paid_by_transfer(self) -> tuple[LigneHistorique, ...]:
        """The payments told as made by transfer, as a history that showed them would list them."""
        paid = [describe_historique(creance) for creance in self.etat.creances]
        return tuple(ligne for ligne in paid if ligne and ligne.moyen is Moyen.VIREMENT)

    def list_traces(self, nom: str) -> tuple[str, ...]:
        """What would betray a company on a page: its name, its numbers, all that is told of it."""
        entreprise, etat = self.annuaire.entreprise(nom), self.etat
        told = list_told(etat, entreprise.siren)
        if not told:
            raise UsageError(f"Rien n'est encore dit de {nom} : « rien de {nom} » ne prouverait rien.")
        sirets = (place.siret for place in entreprise.etablissements)
        numbers: tuple[Siren | Siret, ...] = (entreprise.siren, *sirets)
        return (nom, *(text for each in numbers for text in (str(each), each.chiffres)), *told)
