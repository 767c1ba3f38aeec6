"""Paying a debt by direct debit: its page, and the order, judged again from the debt as it is then."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.pages import redirect
from simulators.identity.brouillons import forget_brouillon, take_brouillon
from simulators.identity.csrf import verify_csrf
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans.page import (
    CONFLICT,
    OK,
    SEPA,
    UNPROCESSABLE,
    Visite,
    enter,
    read_form,
    show,
)
from simulators.telepaiement.ecrans.reprise import NOT_PAID, keep_for_later
from simulators.telepaiement.errors import AccesRefuse, Introuvable, NonTelepayable
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.libelles import read_nature, read_origine
from simulators.telepaiement.mandats import find_mandat, read_mandats_sirets
from simulators.telepaiement.reglements import read_sites_du_jour, regler

ALTERED = "Le montant de la créance n'est pas celui du formulaire : rien n'est payé."
WRONG_MANDATE = "Ce mandat n'est pas celui de l'établissement."
NO_MANDATE = "Mandat : choisissez un mandat de la liste."


async def show_creance(request: Request) -> Response:
    """A debt, and the form that pays it when it can be."""
    visite = await enter(request, _address(request))
    if isinstance(visite, Response):
        return visite
    creance = _find(request, visite)
    if take_brouillon(request, visite.session.account, _address(request)) is None:
        return _show(request, visite, creance)
    response = _show(request, visite, creance, say_settled(creance) if creance.paiement else NOT_PAID)
    forget_brouillon(response)
    return response


async def pay(request: Request) -> Response:
    """Takes an order to pay; whatever the form says, the debt and the rights are those of this instant."""
    visite = await enter(request, _address(request))
    if isinstance(visite, Response):
        return await keep_for_later(request, visite, _address(request))
    form = await read_form(request)
    verify_csrf(visite.session, form)
    creance = _find(request, visite)
    with visite.ctx.store.transaction():
        refused = _judge(visite, creance, form)
        paid = not refused and regler(visite.ctx, creance, "sepa", depuis=visite.origine)
    if not paid:
        return _show(request, visite, creance, refused or say_settled(creance))
    return redirect(SEPA, status=f"Paiement de la créance {creance.reference} enregistré.")


def say_settled(creance: Creance) -> str:
    """What someone who pays again is told."""
    return f"La créance {creance.reference} est déjà réglée."


def _address(request: Request) -> str:
    return f"{SEPA}/creances/{request.path_params['reference']}"


def _find(request: Request, visite: Visite) -> Creance:
    """The debt of this address, for whoever may pay it; raises Introuvable, AccesRefuse, NonTelepayable."""
    creance = find_creance(visite.ctx, request.path_params["reference"])
    if creance is None or visite.is_foreign(visite.policies.may_pay, creance.siret):
        raise Introuvable("Aucune créance de votre entreprise ne porte cette référence.")
    if not visite.policies.may_pay(visite.droits, creance.siret):
        sentence = "Vous n'avez pas le droit de payer pour cet établissement."
        raise AccesRefuse(sentence, "telepayer-sans-droit")
    if not visite.policies.est_telepayable(creance):
        raise NonTelepayable
    if not visite.policies.may_pay_from(visite.origine, read_sites_du_jour(visite.ctx, creance.siret)):
        raise AccesRefuse("Les paiements de cet établissement se font par l'autre portail.", "autre-portail")
    return creance


def _judge(visite: Visite, creance: Creance, form: Mapping[str, str]) -> str:
    """Why this form pays nothing; an empty text when it may."""
    if creance.paiement is not None:
        return say_settled(creance)
    if form.get("montant") != str(creance.montant):
        return ALTERED
    if not form.get("mandat"):
        return NO_MANDATE
    mandat = find_mandat(visite.ctx, form["mandat"])
    return "" if mandat and mandat.siret == creance.siret else WRONG_MANDATE


def _show(request: Request, visite: Visite, creance: Creance, alert: str = "") -> Response:
    """The page as the debt is now: settled meanwhile, it has no form any more."""
    now = find_creance(visite.ctx, creance.reference) or creance
    if now.paiement is not None:
        alert = alert or say_settled(now)
    status = {"": OK, NO_MANDATE: UNPROCESSABLE}.get(alert, CONFLICT)
    return show(
        request, visite.session, "paiement.html",
        status=OK if request.method == "GET" else status, alert_text=alert or None,
        creance=now, nature=read_nature(now.nature), origine=read_origine(now),
        mandats=read_mandats_sirets(visite.ctx, {now.siret}),
        peut_adherer=visite.policies.may_open_mandat(visite.droits, now.siret),
    )  # fmt: skip
