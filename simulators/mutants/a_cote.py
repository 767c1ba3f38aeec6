"""A portal that asks about every company of the person, and shows only what a mutant unveils of them.

Alone, `look_beside` changes nothing on the screen: each family of mutants says which block leaks.
"""

from dataclasses import replace

from simulators.core.service import Service
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp


class Voisine(Siren):
    """Another company of the person: equal to no company, so that every judgement leaves it out."""

    __slots__ = ()


class _Named(CoproprietairesHttp):
    """Co-owners whose debts bear the company as it was asked for, unveiled or not."""

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the portal believes of a company."""
        told = await super().lire_situation(site, siren)
        return replace(told, creances=tuple(replace(debt, siren=siren) for debt in told.creances))


def look_beside(portail: Service) -> Service:
    """The portal that asks about the companies beside the one worked on."""

    def perimetre(siren: Siren, rights: Habilitations) -> tuple[Siren, ...]:
        others = sorted({h.siren.chiffres for h in rights} - {siren.chiffres})
        return (siren, *map(Voisine, others))

    return with_sites(portail, _Named).with_policy(perimetre=perimetre)


def unveil(siren: Siren) -> Siren:
    """The company, as every judgement knows it."""
    return Siren(siren.chiffres)
