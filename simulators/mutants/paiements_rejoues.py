"""Debts already settled for which an order to pay is taken once more: PAI-15."""

from functools import partial
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.pages import redirect
from simulators.core.service import Endpoint, Service
from simulators.identity.csrf import read_presession
from simulators.identity.sessions import current_session
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import Formulaire, pass_again, relax_sepa
from simulators.telepaiement.cartes import find_card_fault
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.dossiers import find_dossier, mark_paid
from simulators.telepaiement.ecrans import carte, paiement, sepa
from simulators.telepaiement.ecrans.page import SEPA, Visite, read_form, read_origine_session
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.reglements import regler

_TRANSFER, _CARD = "virement", "cb"
_FORGET = "UPDATE creance SET moyen = NULL, regle_le = NULL, ordonne_depuis = NULL WHERE reference = ?"


def _pass_after_a_transfer(visite: Visite, creance: Creance, form: Formulaire) -> bool:
    transferred = creance.paiement is not None and creance.paiement.moyen == _TRANSFER
    return transferred and pass_again(visite, creance, form)


async def _take_the_card_again(request: Request, original: Endpoint) -> Response:
    """Settled already, the debt gives its receipt to whoever types a right card; nothing is written down."""
    ctx, presession, form = context(request), read_presession(request), await read_form(request)
    creance = find_creance(ctx, find_dossier(ctx, presession.id) or "")
    answer = await original(request)
    if creance is None or creance.paiement is None or form.get("montant") != str(creance.montant):
        return answer
    if find_card_fault(form, ctx.clock.today_in_paris().date()):
        return answer
    mark_paid(ctx, presession.id)
    return redirect(carte.RECU)


def _forget(ctx: Context, reference: str) -> None:
    ctx.store.run(_FORGET, reference)


def _settle_when_the_list_is_back(telepaiement: Service) -> Service:
    """Direct debit is written down by the page that follows: a lost answer loses the payment."""

    async def pay(request: Request) -> Response:
        answer, reference = await paiement.pay(request), request.path_params["reference"]
        if answer.headers.get("location") == SEPA:
            _forget(context(request), reference)
            answer.headers["location"] = f"{SEPA}?paye={quote(reference)}"
        return answer

    async def show(request: Request) -> Response:
        ctx, session = context(request), current_session(request)
        creance = find_creance(ctx, request.query_params.get("paye", ""))
        if creance is not None and session is not None:
            regler(ctx, creance, "sepa", depuis=read_origine_session(session))
        return await sepa.show_sepa(request)

    return telepaiement.with_route(f"{SEPA}/creances/{{reference}}", pay, ("POST",)).with_route(SEPA, show)


def _settle_with_the_receipt(telepaiement: Service) -> Service:
    """The card is debited, and the debt settled by the receipt only: a lost answer loses the payment."""

    async def pay(request: Request) -> Response:
        answer, ctx = await carte.pay(request), context(request)
        if answer.headers.get("location") == carte.RECU:
            _forget(ctx, find_dossier(ctx, read_presession(request).id) or "")
        return answer

    async def show(request: Request) -> Response:
        ctx = context(request)
        creance = find_creance(ctx, find_dossier(ctx, read_presession(request).id) or "")
        if creance is not None:
            regler(ctx, creance, _CARD, depuis=carte.PUBLIC)
        return await carte.show_recu(request)

    return telepaiement.with_route(carte.PAIEMENT, pay, ("POST",)).with_route(carte.RECU, show)


MUTANTS = (
    Mutant(
        "prelevement-apres-virement", "PAI-15", "telepaiement",
        "après un virement, le prélèvement de la même créance est confirmé à l’écran, au lieu d’être refusé",
        partial(relax_sepa, passes=_pass_after_a_transfer),
    ),
    Mutant(
        "prelevement-perdu-avec-la-reponse", "PAI-15", "telepaiement",
        "la réponse perdue, la créance prélevée reste proposée et se paie deux fois",
        _settle_when_the_list_is_back,
    ),
    Mutant(
        "carte-perdue-avec-la-reponse", "PAI-15", "telepaiement",
        "la réponse perdue, la créance payée par carte se paie une seconde fois", _settle_with_the_receipt,
    ),
    Mutant(
        "paiement-confirme-deux-fois", "PAI-15", "telepaiement",
        "un second prélèvement de la même créance est confirmé à l’écran, au lieu d’être refusé",
        partial(relax_sepa, passes=pass_again),
    ),
    Mutant(
        "carte-apres-prelevement", "PAI-15", "telepaiement",
        "pour une créance déjà réglée, la carte est prise et un reçu est donné",
        partial(wrap, path=carte.PAIEMENT, wrapper=_take_the_card_again, method="POST"),
    ),
)  # fmt: skip
