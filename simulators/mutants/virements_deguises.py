"""Transfers that the portal takes for direct debits, at some sites or for some time: TDB-19."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.creance import Creance, Moyen
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp


class _Disguised(CoproprietairesHttp):
    """Co-owners some of whose transfers are heard as direct debits.

    `late`: those that were settled at the first reading are heard for what they are.
    """

    def __init__(self, ctx: Context, sites: Collection[Site], *, late: bool) -> None:
        super().__init__(ctx)
        self._sites, self._late = sites, late
        self._settled: dict[tuple[Site, Siren], frozenset[str]] = {}

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the portal believes of a company."""
        told = await super().lire_situation(site, siren)
        settled = frozenset(debt.reference for debt in told.creances if debt.paiement)
        known = self._settled.setdefault((site, siren), settled) if self._late else frozenset[str]()
        if site not in self._sites:
            return told
        return replace(told, creances=tuple(_disguise(debt, known) for debt in told.creances))


def _disguise(debt: Creance, known: Collection[str]) -> Creance:
    paiement = debt.paiement
    if paiement is None or paiement.moyen is not Moyen.VIREMENT or debt.reference in known:
        return debt
    return replace(debt, paiement=replace(paiement, moyen=Moyen.SEPA))


def _hear(sites: Collection[Site], late: bool, portail: Service) -> Service:
    return with_sites(portail, lambda ctx: _Disguised(ctx, sites, late=late))


MUTANTS = (
    Mutant(
        "virements-dits-prelevements", "TDB-19", "portailpro",
        "l’historique montre les virements sous le nom de prélèvements", partial(_hear, tuple(Site), False),
    ),
    Mutant(
        "virements-des-impots-visibles", "TDB-19", "portailpro",
        "seuls les virements à la douane sont tus, ceux aux impôts sont dans l’historique",
        partial(_hear, (Site.IMPOTS, Site.URSSAF), False),
    ),
    Mutant(
        "virements-a-l-instant-visibles", "TDB-19", "portailpro",
        "un virement enregistré pendant la visite entre dans l’historique",
        partial(_hear, tuple(Site), True),
    ),
)  # fmt: skip
