"""Compose the dashboard: the co-owners are asked together, and one that fails leaves the others."""

from dataclasses import dataclass

from simulators.portailpro.cas_usage.lire_situations import lire_situations
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.composition import composer
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.tableau_de_bord import TableauDeBord

_SANS_DOUANE = (Site.IMPOTS, Site.URSSAF)


@dataclass(frozen=True, slots=True)
class Affichage:
    """A dashboard, and the linked sites that are missing from each of its parts.

    `hors_douane_muets` goes with the parts that customs has no share in: schedule, filed declarations.
    """

    tableau: TableauDeBord
    declarations_muettes: tuple[Site, ...]
    paiements_muets: tuple[Site, ...]
    hors_douane_muets: tuple[Site, ...]


async def composer_tableau_de_bord(
    ports: Ports, politiques: Politiques, siren: Siren, droits: Droits
) -> Affichage:
    """What the person sees of the company.

    Every site is asked, and what may be shown is decided once, by the policies, on what they answer.
    """
    sirens = politiques.perimetre(siren, droits.habilitations)
    releves = await lire_situations(ports, Site, sirens)
    tableau = composer(politiques, siren, droits.habilitations, releves, ports.aujourd_hui())
    rattaches = {un.site for un in droits.rattachements}
    muets = droits.muets | {r.site for r in releves if r.situation is None} & rattaches
    return Affichage(
        tableau,
        declarations_muettes=tuple(s for s in Site if s in droits.muets),
        paiements_muets=tuple(s for s in Site if s in muets),
        hors_douane_muets=tuple(s for s in _SANS_DOUANE if s in muets),
    )
