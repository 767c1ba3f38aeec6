"""Who is logged in where, which links exist, and what a passage from site to site must then show.

A session is one's own (credentials were typed there) or vouched for by the site one came from. Leaving a site
ends its session, and that of the site that vouched for it, no further: nobody tells the others.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from steps.oracle.facts import Detachement, Rattachement
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Connexion:
    """A person typed her credentials at a site."""

    personne: str
    site: Site


@dataclass(frozen=True)
class Deconnexion:
    """A person logged out of a site."""

    personne: str
    site: Site


@dataclass(frozen=True)
class Passage:
    """A person followed the link from a site where she was logged in to another one."""

    personne: str
    depart: Site
    arrivee: Site


FaitDePassage = Connexion | Deconnexion | Passage | Rattachement | Detachement


@dataclass(frozen=True)
class Presence:
    """A session of a person at a site; `garant` is who vouched for it, that very site if it is her own."""

    personne: str
    site: Site
    garant: Site


@dataclass(frozen=True)
class Issue:
    """How a passage ends: at home, or in front of the form of a site, for lack of a link with another."""

    site: Site
    faute: Site | None = None

    @property
    def is_silent(self) -> bool:
        """Whether nothing is typed."""
        return self.faute is None


@dataclass(frozen=True)
class Circulation:
    """All that is true once the facts have happened."""

    rattachements: frozenset[Rattachement] = frozenset()
    presences: frozenset[Presence] = frozenset()

    def is_linked(self, personne: str, site: Site) -> bool:
        """Whether the person's accounts at the portal and at a co-owner are linked."""
        return Rattachement(personne, site) in self.rattachements

    def find_presence(self, personne: str, site: Site) -> Presence | None:
        """Her session at a site."""
        found = (each for each in self.presences if (each.personne, each.site) == (personne, site))
        return next(found, None)

    def is_present(self, personne: str, site: Site) -> bool:
        """Whether a site takes her for logged in."""
        return self.find_presence(personne, site) is not None


def compute_issue(circulation: Circulation, personne: str, depart: Site, arrivee: Site) -> Issue:
    """What she must meet: each step between a co-owner and the portal needs its link (AUT-01, AUT-03)."""
    for site, other in _list_steps(depart, arrivee):
        coproprietaire = site if other is Site.PORTAILPRO else other
        if not circulation.is_linked(personne, coproprietaire):
            return Issue(other, faute=site)
    return Issue(arrivee)


def _list_steps(depart: Site, arrivee: Site) -> tuple[tuple[Site, Site], ...]:
    if Site.PORTAILPRO in (depart, arrivee):
        return ((depart, arrivee),)
    return ((depart, Site.PORTAILPRO), (Site.PORTAILPRO, arrivee))


def apply(circulation: Circulation, fait: FaitDePassage) -> Circulation:
    """What is true after one more fact."""
    match fait:
        case Rattachement():
            return replace(circulation, rattachements=circulation.rattachements | {fait})
        case Detachement(personne, site):
            return replace(
                circulation, rattachements=circulation.rattachements - {Rattachement(personne, site)}
            )
        case Connexion(personne, site):
            return _enter(_end(circulation, personne, site), Presence(personne, site, site))
        case Deconnexion(personne, site):
            return _leave(circulation, personne, site)
        case Passage():
            return _pass(circulation, fait)


def fold(faits: Iterable[FaitDePassage]) -> Circulation:
    """What is true after all the facts, in order."""
    return reduce(apply, faits, Circulation())


def _enter(circulation: Circulation, presence: Presence) -> Circulation:
    """A session that is already there stays as it is."""
    if circulation.is_present(presence.personne, presence.site):
        return circulation
    return replace(circulation, presences=circulation.presences | {presence})


def _end(circulation: Circulation, personne: str, site: Site) -> Circulation:
    kept = (each for each in circulation.presences if (each.personne, each.site) != (personne, site))
    return replace(circulation, presences=frozenset(kept))


def _leave(circulation: Circulation, personne: str, site: Site) -> Circulation:
    """Out of the site, then of the one that vouched for her there (RP-initiated logout), and of no other."""
    presence = circulation.find_presence(personne, site)
    if presence is None:
        return circulation
    return _end(_end(circulation, personne, site), personne, presence.garant)


def _pass(circulation: Circulation, fait: Passage) -> Circulation:
    """Each step that has its link opens a session; the first that has none ends the journey."""
    issue = compute_issue(circulation, fait.personne, fait.depart, fait.arrivee)
    for site, other in _list_steps(fait.depart, fait.arrivee):
        if not issue.is_silent and issue.site is other:
            break
        circulation = _enter(circulation, Presence(fait.personne, other, site))
    return circulation
