"""Finds the companies, places and people of a world by the names that the features use."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from steps.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.datasets.model import Compte, Entreprise, Monde, Personne
    from steps.vocabulary.droit import Perimetre
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.siret import Siret
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Annuaire:
    """Who is who in a scenario."""

    entreprises: tuple[Entreprise, ...] = ()
    personnes: tuple[Personne, ...] = ()

    @classmethod
    def of(cls, monde: Monde) -> Annuaire:
        """The names of a world."""
        return cls(monde.entreprises, monde.personnes)

    def entreprise(self, nom: str) -> Entreprise:
        """The company of that name."""
        known = {entreprise.nom: entreprise for entreprise in self.entreprises}
        _verify_known("Entreprise inconnue", nom, known)
        return known[nom]

    def sirens(self, noms: Iterable[str]) -> frozenset[Siren]:
        """The SIRENs of the companies of these names."""
        return frozenset(self.entreprise(nom).siren for nom in noms)

    def siret(self, nom: str) -> Siret:
        """The SIRET of the place of that name."""
        known = {place.nom: place.siret for each in self.entreprises for place in each.etablissements}
        _verify_known("Établissement inconnu", nom, known)
        return known[nom]

    def perimetre(self, nom: str) -> Perimetre:
        """The SIREN of the company or the SIRET of the place of that name."""
        if nom in {entreprise.nom for entreprise in self.entreprises}:
            return self.entreprise(nom).siren
        return self.siret(nom)

    def nom(self, perimetre: Perimetre) -> str:
        """The name of the company of that SIREN, or of the place of that SIRET."""
        known: dict[Perimetre, str] = {each.siren: each.nom for each in self.entreprises}
        known |= {place.siret: place.nom for each in self.entreprises for place in each.etablissements}
        return known[perimetre]

    def personne(self, prenom: str) -> Personne:
        """The person of that first name."""
        known = {personne.prenom: personne for personne in self.personnes}
        _verify_known("Personne inconnue", prenom, known)
        return known[prenom]


def find_account(personne: Personne, site: Site, identifiant: str) -> Compte:
    """A person's account of that name at a site."""
    known = {compte.identifiant: compte for compte in personne.comptes if compte.site is site}
    _verify_known(f"Compte {site.nom} de {personne.prenom} inconnu", identifiant, known)
    return known[identifiant]


def add_account(personne: Personne, compte: Compte) -> Personne:
    """The same person with one more account."""
    return replace(personne, comptes=(*personne.comptes, compte))


def _verify_known(what: str, name: str, known: Iterable[str]) -> None:
    names = sorted(known)
    if name not in names:
        near = ", ".join(get_close_matches(name, names, n=3, cutoff=0.4) or names)
        raise UsageError(f"{what} : « {name} ». Noms proches : {near}.")
