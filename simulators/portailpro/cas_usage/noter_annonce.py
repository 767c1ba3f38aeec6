"""Take note that a co-owner has changed the rights of one of its accounts (HAB-14, HAB-15)."""

from simulators.portailpro.cas_usage.ports import Ports


def noter_annonce(ports: Ports, iss: str, sub: str) -> bool:
    """Make what was read for that account stale; False when it is linked to nobody here."""
    ports.memoire.annoncer(iss, sub)
    return ports.rattachements.trouver_compte(iss, sub) is not None
