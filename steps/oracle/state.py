"""Where the facts lead: who is linked where, who holds what, who owes what."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING, assert_never

from steps.oracle.facts import CreanceEmise, Fait, Inscription, Octroi, Rattachement, Retrait
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.vocabulary.creance import Creance
    from steps.vocabulary.droit import Droit, Perimetre
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class Etat:
    """All that is true once the facts have happened."""

    inscriptions: frozenset[Inscription] = frozenset()
    rattachements: frozenset[Rattachement] = frozenset()
    octrois: frozenset[Octroi] = frozenset()
    creances: tuple[Creance, ...] = field(default=())

    def is_linked(self, personne: str, site: Site) -> bool:
        """Whether the person's accounts at the portal and at this site are linked."""
        return Rattachement(personne, site) in self.rattachements

    def holds(self, personne: str, droit: Droit, siren: Siren) -> bool:
        """Whether the portal knows this right of the person, on the SIREN or any of its SIRETs (AMB-10)."""
        return any(
            octroi.personne == personne and octroi.droit is droit and find_siren(octroi.perimetre) == siren
            for octroi in self.known_rights(personne)
        )

    def known_rights(self, personne: str) -> frozenset[Octroi]:
        """The rights the portal may know: those of the linked accounts."""
        return frozenset(
            octroi
            for octroi in self.octrois
            if octroi.personne == personne and self.is_linked(personne, octroi.droit.site)
        )


def find_siren(perimetre: Perimetre) -> Siren:
    """The company of a SIREN or of a SIRET."""
    return perimetre if isinstance(perimetre, Siren) else perimetre.siren


def apply(etat: Etat, fait: Fait) -> Etat:
    """The state after one more fact."""
    match fait:
        case Inscription():
            return replace(etat, inscriptions=etat.inscriptions | {fait})
        case Rattachement():
            return replace(etat, rattachements=etat.rattachements | {fait})
        case Octroi():
            return replace(etat, octrois=etat.octrois | {fait})
        case Retrait(personne, droit, perimetre):
            return replace(etat, octrois=etat.octrois - {Octroi(personne, droit, perimetre)})
        case CreanceEmise(creance):
            return replace(etat, creances=(*etat.creances, creance))
        case _:
            assert_never(fait)


def fold(faits: Iterable[Fait]) -> Etat:
    """The state after all the facts, in order."""
    return reduce(apply, faits, Etat())
