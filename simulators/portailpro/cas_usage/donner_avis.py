"""Say what one thinks of the services of the portal: anyone may, logged in or not (MSG-20)."""

from collections.abc import Mapping

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.avis import Avis, lire_avis


def donner_avis(ports: Ports, saisie: Mapping[str, str]) -> Avis:
    """What was recorded; raises SaisieRefusee with the reason of each field at fault."""
    avis = lire_avis(saisie)
    ports.avis.ajouter(avis, ports.maintenant())
    return avis
