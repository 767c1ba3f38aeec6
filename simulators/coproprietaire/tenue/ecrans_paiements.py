"""Paying what a company owes the site: the list, the page of one debt, the order judged at that instant."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.comptes import find_compte
from simulators.coproprietaire.ecrans import show
from simulators.coproprietaire.errors import Introuvable
from simulators.coproprietaire.tenue.acces import find_payables, may
from simulators.coproprietaire.tenue.creances import Creance, find_creance, read_creances
from simulators.coproprietaire.tenue.echeances import read_echeances
from simulators.coproprietaire.tenue.libelles import MOYENS, NATURES
from simulators.coproprietaire.tenue.mandats import Mandat, find_mandat, read_mandats
from simulators.coproprietaire.tenue.reglements import prelever, read_mandat_debite
from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.identity.csrf import verify_csrf
from simulators.identity.sessions import Session, require_session

PAIEMENTS = "/paiements"
CREANCE = f"{PAIEMENTS}/creances/{{reference}}"
OK, CONFLICT, UNPROCESSABLE = 200, 409, 422
ALTERED = "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
WRONG_MANDATE = "Ce mandat n'est pas celui de l'établissement."
NO_MANDATE = "Mandat : choisissez un mandat de la liste."


async def show_paiements(request: Request) -> Response:
    """The debts, the instalments to come and the mandates of every company that the person pays for."""
    session, ctx = require_session(request), context(request)
    sirens, today = find_payables(ctx, session), ctx.clock.today_in_paris().date().isoformat()
    manages = ctx.service.policies.may_manage_mandats
    return show(
        request, session, "paiements.html", compte=find_compte(ctx, session.account),
        creances=[une for siren in sirens for une in read_creances(ctx, siren)],
        mandats=[
            un for siren in sirens if may(ctx, session, manages, siren) for un in read_mandats(ctx, siren)
        ],
        echeances=[une for siren in sirens for une in read_echeances(ctx, siren) if une.date >= today],
        natures=NATURES, moyens=MOYENS,
    )  # fmt: skip


async def show_creance(request: Request) -> Response:
    """A debt, and the form that pays it when it can be."""
    session, ctx = require_session(request), context(request)
    return _show(request, session, _find(ctx, session, request.path_params["reference"]))


async def pay(request: Request) -> Response:
    """Takes an order to debit; whatever the form says, the debt and the rights are those of this instant."""
    session, ctx = require_session(request), context(request)
    form = {name: str(value) for name, value in (await request.form()).items()}
    verify_csrf(session, form)
    creance = _find(ctx, session, request.path_params["reference"])
    with ctx.store.transaction():
        refused = _judge(ctx, creance, form)
        paid = not refused and prelever(ctx, creance, form["mandat"])
    if not paid:
        return _show(request, session, creance, refused or say_settled(creance))
    return redirect(PAIEMENTS, status=f"Paiement de la créance {creance.reference} enregistré.")


def say_settled(creance: Creance) -> str:
    """What someone who pays again is told."""
    return f"La créance {creance.reference} est déjà réglée."


def paiement_routes() -> tuple[Route, ...]:
    """The addresses of these screens."""
    return (
        Route(PAIEMENTS, show_paiements),
        Route(CREANCE, show_creance),
        Route(CREANCE, pay, methods=["POST"]),
    )


def _find(ctx: Context, session: Session, reference: str) -> Creance:
    """The debt of this reference, of a company that the person pays for; raises AccesRefuse, Introuvable."""
    find_payables(ctx, session)
    creance = find_creance(ctx, reference)
    if creance is None or not may(ctx, session, ctx.service.policies.may_pay, creance.siren):
        raise Introuvable("Aucune créance de votre entreprise ne porte cette référence.")
    return creance


def _judge(ctx: Context, creance: Creance, form: Mapping[str, str]) -> str:
    """Why this form pays nothing; an empty text when it may. Its amount is compared, and never taken."""
    if creance.paiement is not None:
        return say_settled(creance)
    if form.get("montant") != str(creance.montant):
        return ALTERED
    if not form.get("mandat"):
        return NO_MANDATE
    mandat = find_mandat(ctx, form["mandat"])
    return "" if mandat and ctx.service.policies.fits(mandat.siret, creance.siret) else WRONG_MANDATE


def _show(request: Request, session: Session, creance: Creance, alert: str = "") -> Response:
    """The page as the debt is now: settled meanwhile, it has no form any more."""
    ctx = context(request)
    now = find_creance(ctx, creance.reference) or creance
    status = {"": OK, NO_MANDATE: UNPROCESSABLE}.get(alert, CONFLICT)
    return show(
        request, session, "creance.html", status=status, alert_text=alert or None, creance=now,
        nature=NATURES.get(now.nature, now.nature), etat="Réglée" if now.paiement else "À payer",
        paiement=_describe_paiement(ctx, now),
        mandats=[un for un in read_mandats(ctx, now.siren) if _fits(ctx, un, now)],
        peut_ouvrir=may(ctx, session, ctx.service.policies.may_manage_mandats, now.siren),
    )  # fmt: skip


def _fits(ctx: Context, mandat: Mandat, creance: Creance) -> bool:
    fits: bool = ctx.service.policies.fits(mandat.siret, creance.siret)
    return fits


def _describe_paiement(ctx: Context, creance: Creance) -> list[tuple[str, str]]:
    """What the page tells of a settlement: its means, and the mandate when it was ordered here."""
    if creance.paiement is None:
        return []
    moyen, rum = creance.paiement.moyen, read_mandat_debite(ctx, creance.reference)
    return [("Moyen", MOYENS.get(moyen, moyen)), *([("Mandat débité", rum)] if rum else [])]
