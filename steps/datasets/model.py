"""A world as data: companies, people with their accounts, relations, what administrations recorded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from steps.errors import UsageError

if TYPE_CHECKING:
    from steps.datasets.exchanges import QuestionPosee
    from steps.vocabulary.actualite import Actualite
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.droit import Droit, Perimetre
    from steps.vocabulary.echeance import DeclarationDeposee, Echeance
    from steps.vocabulary.mandat import Mandat
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Etablissement:
    """A place of a company, known by a short name such as A1."""

    nom: str
    siret: Siret


@dataclass(frozen=True)
class Entreprise:
    """A company, known by a name such as ALPHA."""

    nom: str
    siren: Siren
    etablissements: tuple[Etablissement, ...] = ()


@dataclass(frozen=True)
class Habilitation:
    """A right held by an account."""

    droit: Droit
    perimetre: Perimetre


@dataclass(frozen=True)
class Compte:
    """A person's account at one site."""

    site: Site
    identifiant: str
    mot_de_passe: str
    perimetre: Perimetre
    rattache: bool = False
    age: bool = False
    habilitations: tuple[Habilitation, ...] = ()


@dataclass(frozen=True)
class Personne:
    """Somebody, with all her accounts."""

    prenom: str
    nom: str
    courriel: str
    comptes: tuple[Compte, ...] = ()

    @property
    def nom_complet(self) -> str:
        """First name and family name, as the co-owners show them."""
        return f"{self.prenom} {self.nom}"

    def find_compte(self, site: Site) -> Compte | None:
        """Her first account at a site."""
        return next((compte for compte in self.comptes if compte.site is site), None)

    def compte(self, site: Site) -> Compte:
        """Her first account at a site; UsageError when the data gives none."""
        compte = self.find_compte(site)
        if compte is None:
            raise UsageError(f"{self.prenom} n'a pas de compte {site.nom} : l'ajouter au monde.")
        return compte

    def with_comptes(self, *comptes: Compte) -> Personne:
        """The same person with these accounts instead of hers."""
        return replace(self, comptes=comptes)


@dataclass(frozen=True)
class Relation:
    """A ROSA relation: an establishment may use a customs service."""

    siret: Siret
    service: str


@dataclass(frozen=True)
class Monde:
    """All that a world starts with."""

    titre: str = ""
    instant: str | None = None
    horloge: str | None = None
    graine: int | None = None
    entreprises: tuple[Entreprise, ...] = ()
    personnes: tuple[Personne, ...] = ()
    relations: tuple[Relation, ...] = ()
    creances: tuple[Creance, ...] = ()
    mandats: tuple[Mandat, ...] = ()
    echeances: tuple[Echeance, ...] = ()
    declarations: tuple[DeclarationDeposee, ...] = ()
    actualites: tuple[Actualite, ...] = ()
    questions: tuple[QuestionPosee, ...] = ()
