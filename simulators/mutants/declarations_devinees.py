"""Faults of a portal that guesses customs declarations from the debts that they gave: TDB-21."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.declaration import Declaration
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.declarations import declaration_visible, lignes_de_declaration
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp


class _TellingSites(CoproprietairesHttp):
    """A customs site that would tell its declarations: those of some origins."""

    def __init__(self, ctx: Context, origins: frozenset[str]) -> None:
        super().__init__(ctx)
        self._origins = origins

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the site tells, and a declaration for each customs debt of these origins."""
        told = await super().lire_situation(site, siren)
        if site is not Site.DOUANE:
            return told
        guessed = (
            Declaration(site, siren, debt.reference, "—", debt.emise_le)
            for debt in told.creances
            if debt.origine in self._origins
        )
        return replace(told, declarations=tuple(guessed))


def _list(origins: frozenset[str], portail: Service) -> Service:
    """The history of declarations lists them to whoever enters a customs application."""

    def visible(site: Site, rights: Habilitations, siren: Siren, declaration: Declaration) -> bool:
        enters = any(x.site is Site.DOUANE for x in lignes_de_declaration(rights, siren))
        return declaration_visible(site, rights, siren, declaration) or (site is Site.DOUANE and enters)

    def filed(told: Sequence[Declaration], _debts: Sequence[Creance]) -> tuple[Declaration, ...]:
        return tuple(d for d in told if d.deposee_le)

    heard = with_sites(portail, lambda ctx: _TellingSites(ctx, origins))
    return heard.with_policy(declaration_visible=visible, declarations_deposees=filed)


def _cut_the_way_to_customs(portail: Service) -> Service:
    return portail.with_policy(
        lignes_de_declaration=lambda rights, siren: tuple(
            x for x in lignes_de_declaration(rights, siren) if x.site is not Site.DOUANE
        )
    )


MUTANTS = (
    Mutant(
        "declarations-edi-devinees", "TDB-21", "portailpro",
        "l’historique liste les déclarations en douane déposées par EDI", partial(_list, frozenset({"edi"})),
    ),
    Mutant(
        "declarations-par-portailpro-devinees", "TDB-21", "portailpro",
        "l’historique liste les déclarations en douane saisies par portailpro",
        partial(_list, frozenset({"dti-portailpro"})),
    ),
    Mutant(
        "acces-aux-teleservices-coupe", "TDB-21", "portailpro",
        "pour taire les déclarations en douane, la ligne d’accès au téléservice est ôtée aussi",
        _cut_the_way_to_customs,
    ),
)  # fmt: skip
