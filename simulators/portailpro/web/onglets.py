"""The tabs of the dashboard: each of the two sections keeps its own when the other one changes."""

from dataclasses import dataclass

from starlette.datastructures import QueryParams

from simulators.portailpro.web.adresses import TABLEAU

HISTORIQUE = "historique"


@dataclass(frozen=True, slots=True)
class Onglets:
    """Which sections show their history, and the addresses that change it."""

    declarations: bool
    paiements: bool

    def adresse(self, *, declarations: bool, paiements: bool) -> str:
        """The dashboard with these two sections on « historique » or not."""
        choix = (("declarations", declarations), ("paiements", paiements))
        query = "&".join(f"{section}={HISTORIQUE}" for section, ouvert in choix if ouvert)
        return f"{TABLEAU}?{query}" if query else TABLEAU


def read_onglets(query: QueryParams) -> Onglets:
    """The tabs that an address asks for; anything else than « historique » is « en cours »."""
    return Onglets(query.get("declarations") == HISTORIQUE, query.get("paiements") == HISTORIQUE)
