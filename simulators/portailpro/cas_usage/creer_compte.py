"""Open an account of the portal: anyone may, nothing has to be proved (CPT-06)."""

from collections.abc import Mapping

from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.domaine.compte import Compte
from simulators.portailpro.domaine.politiques import Politiques


def creer_compte(ports: Ports, politiques: Politiques, saisie: Mapping[str, str]) -> Compte:
    """The new account; raises SaisieRefusee with the reason of each field at fault."""
    return ports.comptes.creer(politiques.lire_demande(saisie))
