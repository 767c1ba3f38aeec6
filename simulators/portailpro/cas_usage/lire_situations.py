"""Ask the administrations about a company: all at once, and one that fails leaves the others."""

import asyncio
from collections.abc import Iterable

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.tableau_de_bord import Releve


async def lire_situations(ports: Ports, sites: Iterable[Site], sirens: Iterable[Siren]) -> tuple[Releve, ...]:
    """One reading for each company and each site, in that order; one call each, whatever is shown of it."""
    demandes = [(site, siren) for siren in sirens for site in sites]
    return tuple(await asyncio.gather(*(_lire(ports, site, siren) for site, siren in demandes)))


async def _lire(ports: Ports, site: Site, siren: Siren) -> Releve:
    try:
        return Releve(site, siren, await ports.coproprietaires.lire_situation(site, siren))
    except CoproprietaireMuet as panne:
        ports.noter(f"situation non lue : {panne}")
        return Releve(site, siren, None)
