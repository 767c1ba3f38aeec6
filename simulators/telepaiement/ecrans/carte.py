"""Télépaiement CB, open to everyone: the notice, then the card, then the receipt (PAI-07, PAI-10)."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.identity.csrf import PreSession, read_presession, set_presession_cookie, verify_csrf
from simulators.identity.sessions import current_session
from simulators.telepaiement.cartes import find_card_fault
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.dossiers import find_dossier, find_dossier_echu, has_paid, mark_paid
from simulators.telepaiement.ecrans.avis import judge_avis, judge_creance
from simulators.telepaiement.ecrans.page import (
    CB,
    CONFLICT,
    OK,
    UNPROCESSABLE,
    read_form,
    read_origine_session,
    show,
)
from simulators.telepaiement.ecrans.paiement import ALTERED, say_settled
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.libelles import read_nature
from simulators.telepaiement.reglements import regler

PAIEMENT, RECU = f"{CB}/paiement", f"{CB}/recu"
PUBLIC = "public"
TOO_LATE = "Délai dépassé : rien n'a été payé, présentez à nouveau l'avis."


async def show_avis(request: Request) -> Response:
    """The form of the two elements of the notice."""
    return _show(request, read_presession(request), "cb.html", reference="", ailleurs="")


async def read_avis(request: Request) -> Response:
    """Takes the two elements; what the page asks again is the password, the reference is kept."""
    presession, ctx, form = read_presession(request), context(request), await read_form(request)
    verify_csrf(presession, form)
    refused = judge_avis(ctx, presession.id, form)
    if refused is not None:
        ctx.note(f"refus : {refused.sentence}", UNPROCESSABLE)
        return _show(
            request, presession, "cb.html", status=UNPROCESSABLE, alert_text=refused.sentence,
            ailleurs=refused.ailleurs, reference=form.get("reference", "").strip(),
        )  # fmt: skip
    return redirect(PAIEMENT)


async def show_carte(request: Request) -> Response:
    """The debt and the form of the card, for a browser that has shown its notice."""
    presession, ctx = read_presession(request), context(request)
    creance = _find(ctx, presession)
    if creance is None:
        return _ask_again(ctx, presession)
    return _show_card_form(request, presession, creance, judge_creance(ctx, creance))


async def pay(request: Request) -> Response:
    """Takes an order to pay by card; nothing of the card is kept."""
    presession, ctx, form = read_presession(request), context(request), await read_form(request)
    verify_csrf(presession, form)
    creance = _find(ctx, presession)
    if creance is None:
        return _ask_again(ctx, presession)
    if refused := judge_creance(ctx, creance):
        return _show_card_form(request, presession, creance, refused, CONFLICT)
    if form.get("montant") != str(creance.montant):
        return _show_card_form(request, presession, creance, ALTERED, CONFLICT)
    if fault := find_card_fault(form, ctx.clock.today_in_paris().date()):
        return _show_card_form(request, presession, creance, fault, UNPROCESSABLE)
    if not _settle(ctx, presession, creance, _read_origine(request)):
        return _show_card_form(request, presession, creance, say_settled(creance), CONFLICT)
    return redirect(RECU)


async def show_recu(request: Request) -> Response:
    """The receipt of what this browser has just paid, and of nothing that others have."""
    presession, ctx = read_presession(request), context(request)
    creance = _find(ctx, presession)
    if creance is None or creance.paiement is None or not has_paid(ctx, presession.id):
        return redirect(CB if creance is None else PAIEMENT)
    return _show(request, presession, "recu.html", creance=creance)


def _find(ctx: Context, presession: PreSession) -> Creance | None:
    reference = find_dossier(ctx, presession.id)
    return find_creance(ctx, reference) if reference else None


def _settle(ctx: Context, presession: PreSession, creance: Creance, depuis: str) -> bool:
    """Pay, and note who did: neither is kept without the other."""
    with ctx.store.transaction():
        paid = regler(ctx, creance, "cb", depuis=depuis)
        if paid:
            mark_paid(ctx, presession.id)
    return paid


def _ask_again(ctx: Context, presession: PreSession) -> Response:
    """To the notice; whoever had shown one is told whether it is paid."""
    reference = find_dossier_echu(ctx, presession.id)
    creance = find_creance(ctx, reference) if reference else None
    if creance is None:
        return redirect(CB)
    return redirect(CB, alert=say_settled(creance) if creance.paiement else TOO_LATE)


def _read_origine(request: Request) -> str:
    session = current_session(request)
    return read_origine_session(session) if session else PUBLIC


def _show_card_form(
    request: Request, presession: PreSession, creance: Creance, alert: str, status: int = OK
) -> Response:
    now = find_creance(context(request), creance.reference) or creance
    return _show(
        request, presession, "carte.html", status=status, alert_text=alert or None, creance=now,
        nature=read_nature(now.nature), peut_payer=not judge_creance(context(request), now),
    )  # fmt: skip


def _show(
    request: Request, presession: PreSession, template: str, *, status: int = OK, **values: object
) -> Response:
    """A page whose forms prove the browser: nobody needs to be logged in."""
    page = show(request, current_session(request), template, status=status, jeton=presession.csrf, **values)
    set_presession_cookie(page, presession)
    return page
