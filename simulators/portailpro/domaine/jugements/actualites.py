"""Which articles of customs the portal tells again."""

from collections.abc import Sequence

ETIQUETTE = "portailpro"


def actualite_retenue(etiquettes: Sequence[str]) -> bool:
    """Whether an article concerns companies: its label says so, case ignored (NAV-12, AMB-40)."""
    return any(une.strip().casefold() == ETIQUETTE for une in etiquettes)
