"""The news of customs that concern companies (NAV-12)."""

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.actualite import Actualite
from simulators.portailpro.domaine.errors import CoproprietaireMuet
from simulators.portailpro.domaine.politiques import Politiques


async def lire_actualites(ports: Ports, politiques: Politiques) -> tuple[Actualite, ...] | None:
    """Those that the portal tells again, the latest first; None when customs do not answer."""
    try:
        toutes = await ports.actualites.lire()
    except CoproprietaireMuet as silence:
        ports.noter(f"actualités indisponibles : {silence}")
        return None
    retenues = (une for une in toutes if politiques.actualite_retenue(une.etiquettes))
    return tuple(sorted(retenues, key=lambda une: une.publiee_le, reverse=True))
