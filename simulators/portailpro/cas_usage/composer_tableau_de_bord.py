"""Compose the dashboard: the co-owners are asked together, and one that fails leaves the others."""

import asyncio
from dataclasses import dataclass

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.cas_usage.visite import Droits
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.tableau_de_bord import ReleveDeCreances, TableauDeBord, composer


@dataclass(frozen=True, slots=True)
class Affichage:
    """A dashboard, and the linked sites that are missing from each of its parts."""

    tableau: TableauDeBord
    declarations_muettes: tuple[Site, ...]
    paiements_muets: tuple[Site, ...]


async def composer_tableau_de_bord(
    ports: Ports, politiques: Politiques, siren: Siren, droits: Droits
) -> Affichage:
    """What the person sees of the company.

    Every site is asked, and what may be shown is decided once, by the policies, on what they answer.
    """
    demandes = [(site, un) for un in politiques.perimetre(siren, droits.habilitations) for site in Site]
    releves = await asyncio.gather(*(_lire(ports, site, un) for site, un in demandes))
    tableau = composer(politiques, siren, droits.habilitations, releves)
    rattaches = {un.site for un in droits.rattachements}
    sans_reponse = {r.site for r in releves if r.creances is None} & rattaches
    return Affichage(
        tableau,
        declarations_muettes=tuple(s for s in Site if s in droits.muets),
        paiements_muets=tuple(s for s in Site if s in droits.muets | sans_reponse),
    )


async def _lire(ports: Ports, site: Site, siren: Siren) -> ReleveDeCreances:
    try:
        return ReleveDeCreances(site, siren, tuple(await ports.coproprietaires.lire_creances(site, siren)))
    except CoproprietaireMuet as panne:
        ports.noter(f"créances non lues : {panne}")
        return ReleveDeCreances(site, siren, None)
