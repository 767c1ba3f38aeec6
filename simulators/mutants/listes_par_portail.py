"""Debts listed in Télépaiement otherwise to whoever comes from one portal than from the other: PAI-12."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.context import context
from simulators.core.service import Service
from simulators.identity.sessions import current_session
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_listes import hide_from
from simulators.telepaiement.droits import DOUANE
from simulators.telepaiement.ecrans import sepa
from simulators.telepaiement.ecrans.page import PORTAIL, SEPA, read_origine_session
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.modele import PLAFONDS_CB, est_telepayable

Creances = Sequence[Creance]
_EURO, _QUARTER_S = 100, 15 * 60
_DOUANE, _PUBLIC = "douane", "public"
_FIRST = 3


def _change_list(telepaiement: Service, origine: str, change: Callable[[Creances], Creances]) -> Service:
    """Another list for whoever comes from one portal."""
    return telepaiement.with_policy(
        lister=lambda creances, depuis: change(creances) if depuis == origine else creances
    )


def _keep_declared_by_the_portal(creances: Creances) -> Creances:
    return [c for c in creances if c.origine == "dti-portailpro" or c.paiement]


def _drop_gathered(creances: Creances) -> Creances:
    return [c for c in creances if c.bordereau is None]


def _keep_first_establishment(creances: Creances) -> Creances:
    first = min((c.siret for c in creances), default="")
    return [c for c in creances if c.siret == first]


def _round(creances: Creances) -> Creances:
    return [replace(c, montant=c.montant // _EURO * _EURO) for c in creances]


def _keep_due_what_the_portal_took(creances: Creances) -> Creances:
    return [
        replace(c, paiement=None) if c.paiement and c.paiement.ordonne_depuis == PORTAIL else c
        for c in creances
    ]


def _add_the_rest_from_the_portal(telepaiement: Service) -> Service:
    def lister(creances: Creances, depuis: str) -> Creances:
        return [c for c in creances if depuis == PORTAIL or est_telepayable(c)]

    return telepaiement.with_policy(est_telepayable=lambda _creance: True, lister=lister)


def _show_the_former_page(telepaiement: Service) -> Service:
    """Whoever comes from the portal finds for 15 minutes the page that they were shown first."""

    async def show(request: Request) -> Response:
        ctx, session = context(request), current_session(request)
        if session is None or read_origine_session(session) != PORTAIL:
            return await sepa.show_sepa(request)
        shown_at, body = ctx.memory.get(f"mutants.{session.account}", (0, b""))
        if ctx.clock.epoch() - shown_at < _QUARTER_S:
            return HTMLResponse(body)
        page = await sepa.show_sepa(request)
        ctx.memory[f"mutants.{session.account}"] = (ctx.clock.epoch(), bytes(page.body))
        return page

    return telepaiement.with_route(SEPA, show)


def _hide_unpaid_card_debts(creance: Creance) -> bool:
    return creance.paiement is None and creance.montant <= PLAFONDS_CB.get(creance.nature, -1)


def _show_first_page(telepaiement: Service) -> Service:
    def lister(creances: Sequence[Creance], depuis: str) -> Sequence[Creance]:
        return creances[:_FIRST] if depuis == PORTAIL else creances

    return telepaiement.with_policy(lister=lister)


def _keep_paid_listed(telepaiement: Service) -> Service:
    def lister(creances: Sequence[Creance], depuis: str) -> Sequence[Creance]:
        return [
            replace(c, paiement=None)
            if depuis == PORTAIL and c.paiement and c.paiement.ordonne_depuis == _DOUANE
            else c
            for c in creances
        ]

    return telepaiement.with_policy(lister=lister)


MUTANTS = (
    Mutant(
        "declarees-par-portailpro-seulement", "PAI-12", "telepaiement",
        "venant de portailpro, on ne voit que ce qui a été déclaré par portailpro",
        partial(_change_list, origine=PORTAIL, change=_keep_declared_by_the_portal),
    ),
    Mutant(
        "bordereaux-absents-par-portailpro", "PAI-12", "telepaiement",
        "ce que reprend un bordereau créditaire manque à qui vient de portailpro",
        partial(_change_list, origine=PORTAIL, change=_drop_gathered),
    ),
    Mutant(
        "un-etablissement-par-portailpro", "PAI-12", "telepaiement",
        "venant de portailpro, seules les créances d’un établissement sont là",
        partial(_change_list, origine=PORTAIL, change=_keep_first_establishment),
    ),
    Mutant(
        "montants-arrondis-par-portailpro", "PAI-12", "telepaiement",
        "venant de portailpro, les montants perdent leurs centimes",
        partial(_change_list, origine=PORTAIL, change=_round),
    ),
    Mutant(
        "creances-en-trop-par-portailpro", "PAI-12", "telepaiement",
        "venant de portailpro s’ajoutent des créances qui ne se télépaient pas",
        _add_the_rest_from_the_portal,
    ),
    Mutant(
        "liste-d-il-y-a-un-quart-d-heure", "PAI-12", "telepaiement",
        "venant de portailpro, la liste des créances date du dernier quart d’heure", _show_the_former_page,
    ),
    Mutant(
        "payee-par-portailpro-encore-due", "PAI-12", "telepaiement",
        "payée par portailpro, une créance reste à payer pour qui vient de douane.gouv",
        partial(_change_list, origine=DOUANE, change=_keep_due_what_the_portal_took),
    ),
    Mutant(
        "creance-cb-absente-par-portailpro", "PAI-12", "telepaiement",
        "une créance payable par carte manque à qui vient de portailpro",
        partial(hide_from, origine=PORTAIL, hidden=_hide_unpaid_card_debts),
    ),
    Mutant(
        "tabac-absent-par-la-douane", "PAI-12", "telepaiement",
        "les créances de tabac manquent à qui vient de douane.gouv",
        partial(hide_from, origine=_DOUANE, hidden=lambda c: c.nature == "tabacs"),
    ),
    Mutant(
        "premieres-creances-seulement", "PAI-12", "telepaiement",
        "venant de portailpro, seules les premières créances sont montrées", _show_first_page,
    ),
    Mutant(
        "payee-a-la-douane-encore-due", "PAI-12", "telepaiement",
        "payée depuis douane.gouv, une créance reste à payer pour qui vient de portailpro", _keep_paid_listed,
    ),
)  # fmt: skip
