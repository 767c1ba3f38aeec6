"""Draws the people of a run: habitual visitors, newcomers, witnesses of a withdrawn right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from load.users.notices import add_notices
from load.users.roles import DROITS, HABITUES, Role
from steps.datasets.model import Habilitation
from steps.datasets.population import Size, draw_population
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.datasets.model import Compte, Entreprise, Monde, Personne

PAR_ENTREPRISE = 4


@dataclass(frozen=True)
class Cast:
    """How many of each; newcomers and witnesses come once only, so that nobody else changes what they see.

    `porteurs` hold a payment notice each, and no account: they are debts, not people of the world.
    """

    seed: int
    habitues: int
    temoins: int = 0
    nouveaux: int = 0
    porteurs: int = 0

    @property
    def total(self) -> int:
        """Everybody who has an account somewhere."""
        return self.habitues + self.temoins + self.nouveaux

    def role_of(self, rank: int) -> Role:
        """What the person of that rank is."""
        if rank < self.habitues:
            return HABITUES[rank % len(HABITUES)]
        return Role.TEMOIN if rank < self.habitues + self.temoins else Role.NOUVEAU


def draw_people(cast: Cast) -> Monde:
    """Everybody with every account she will have in the end: the same for the same seed."""
    drawn = draw_population(cast.seed, Size(cast.total, PAR_ENTREPRISE))
    people = tuple(
        _dress(personne, cast.role_of(rank), *_find_companies(drawn, rank))
        for rank, personne in enumerate(drawn.personnes)
    )
    return add_notices(replace(drawn, personnes=people), cast.seed, cast.porteurs)


def leave_out_the_future(cast: Cast, monde: Monde) -> Monde:
    """The world as the run begins: newcomers have no account at the portal, and nothing is linked."""
    people = tuple(
        _before_coming(personne) if cast.role_of(rank) is Role.NOUVEAU else personne
        for rank, personne in enumerate(monde.personnes)
    )
    return replace(monde, personnes=people)


def _find_companies(monde: Monde, rank: int) -> tuple[Entreprise, Entreprise]:
    """One's own company, and the next one, which a director runs too."""
    at = rank // PAR_ENTREPRISE
    return monde.entreprises[at], monde.entreprises[(at + 1) % len(monde.entreprises)]


def _dress(personne: Personne, role: Role, own: Entreprise, other: Entreprise) -> Personne:
    companies = (own, other) if role is Role.DIRECTEUR and other != own else (own,)
    comptes = [_give(compte, role, companies) for compte in personne.comptes]
    if role is Role.NOUVEAU:
        comptes = [compte for compte in comptes if compte.site in {Site.PORTAILPRO, Site.DOUANE}]
    return personne.with_comptes(*comptes)


def _give(compte: Compte, role: Role, companies: tuple[Entreprise, ...]) -> Compte:
    held = [
        Habilitation(droit, company.etablissements[0].siret if droit.is_by_establishment else company.siren)
        for company in companies
        for droit in DROITS[role]
        if droit.site is compte.site
    ]
    return replace(compte, habilitations=tuple(held))


def _before_coming(personne: Personne) -> Personne:
    kept = [replace(c, rattache=False) for c in personne.comptes if c.site is not Site.PORTAILPRO]
    return personne.with_comptes(*kept)
