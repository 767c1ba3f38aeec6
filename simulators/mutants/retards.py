"""Faults of a portal that learns too late what the administrations know: TDB-07, TDB-18, TDB-23, TDB-24."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant
from simulators.mutants.pannes import with_sites
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.domaine.situation import Situation
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp

Late = Callable[[Context, Situation, Situation], Situation]


class _LateSites(CoproprietairesHttp):
    """Co-owners heard at first, then late: `late` gets the first situation told and the true one."""

    def __init__(self, ctx: Context, late: Late) -> None:
        super().__init__(ctx)
        self._world, self._late = ctx, late
        self._first: dict[tuple[Site, Siren], Situation] = {}

    async def lire_situation(self, site: Site, siren: Siren) -> Situation:
        """What the portal believes of a company."""
        told = await super().lire_situation(site, siren)
        return self._late(self._world, self._first.setdefault((site, siren), told), told)


def _keep_mandates(_ctx: Context, first: Situation, told: Situation) -> Situation:
    return replace(told, mandats=first.mandats)


def _keep_debts(_ctx: Context, first: Situation, told: Situation) -> Situation:
    known = {debt.reference for debt in first.creances}
    return replace(told, creances=tuple(debt for debt in told.creances if debt.reference in known))


def _hide_payments_of_today(ctx: Context, _first: Situation, told: Situation) -> Situation:
    today = ctx.clock.today_in_paris().date()
    kept = tuple(d for d in told.creances if d.paiement is None or d.paiement.regle_le < today)
    return replace(told, creances=kept)


def _believe_in_payments_tomorrow(ctx: Context, _first: Situation, told: Situation) -> Situation:
    today = ctx.clock.today_in_paris().date()
    debts = (
        replace(d, paiement=None) if d.paiement and d.paiement.regle_le >= today else d for d in told.creances
    )
    return replace(told, creances=tuple(debts))


def _hear(late: Late, portail: Service) -> Service:
    return with_sites(portail, lambda ctx: _LateSites(ctx, late))


MUTANTS = (
    Mutant(
        "mandats-gardes-en-memoire", "TDB-07", "portailpro",
        "un mandat ouvert pendant la visite ne rejoint pas le tableau de bord",
        partial(_hear, _keep_mandates),
    ),
    Mutant(
        "paiements-du-jour-tus", "TDB-18", "portailpro", "un paiement ne se voit que le lendemain",
        partial(_hear, _hide_payments_of_today),
    ),
    Mutant(
        "bordereau-pris-apres-coup", "TDB-23", "portailpro",
        "une taxe reprise sur un bordereau pendant la visite n’apparaît pas", partial(_hear, _keep_debts),
    ),
    Mutant(
        "reglee-en-cours-jusqu-au-lendemain", "TDB-24", "portailpro",
        "une créance réglée le jour même reste sous « en cours »",
        partial(_hear, _believe_in_payments_tomorrow),
    ),
)  # fmt: skip
