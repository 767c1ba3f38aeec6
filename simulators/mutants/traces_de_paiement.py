"""Payments that leave another trace than theirs, or that are taken twice: PAI-15."""

from collections.abc import Callable, Sequence
from functools import partial
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import Context, context
from simulators.core.service import Service
from simulators.identity.csrf import read_presession
from simulators.identity.sessions import current_session
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_laxistes import Formulaire, relax_sepa
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.dossiers import find_dossier
from simulators.telepaiement.ecrans import carte, paiement, sepa
from simulators.telepaiement.ecrans.page import SEPA, Visite, read_origine_session
from simulators.telepaiement.etat import Creance
from simulators.telepaiement.reglements import regler

Creances = Sequence[Creance]
_TRANSFER, _CARD = "virement", "cb"
_DAY = "{{ c.paiement.regle_le | jour }}"
_FORGET = "UPDATE creance SET moyen = NULL, regle_le = NULL, ordonne_depuis = NULL WHERE reference = ?"


def _change_list(telepaiement: Service, change: Callable[[Creances, str], Creances]) -> Service:
    return telepaiement.with_policy(lister=change)


def _keep_own_payments(creances: Creances, depuis: str) -> Creances:
    return [c for c in creances if not c.paiement or c.paiement.ordonne_depuis in (None, depuis)]


def _drop(creances: Creances, _depuis: str, moyen: str) -> Creances:
    return [c for c in creances if not c.paiement or c.paiement.moyen != moyen]


def _write_twice(creances: Creances, _depuis: str) -> Creances:
    return [*creances, *(c for c in creances if c.paiement)]


def _leave_the_day_out(telepaiement: Service) -> Service:
    day = f"{{% if c.paiement.ordonne_depuis == 'portailpro' %}}—{{% else %}}{_DAY}{{% endif %}}"
    return change_template(telepaiement, "sepa.html", {_DAY: day})


def _pass_after_a_transfer(visite: Visite, creance: Creance, _form: Formulaire) -> bool:
    held = visite.policies.may_pay(visite.droits, creance.siret)
    return held and creance.paiement is not None and creance.paiement.moyen == _TRANSFER


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
        "reglement-vu-de-son-seul-portail", "PAI-15", "telepaiement",
        "un règlement ne se voit que du portail d’où il a été lancé",
        partial(_change_list, change=_keep_own_payments),
    ),
    Mutant(
        "reglements-par-carte-absents", "PAI-15", "telepaiement",
        "les règlements par carte manquent dans Télépaiement SEPA",
        partial(_change_list, change=partial(_drop, moyen=_CARD)),
    ),
    Mutant(
        "virements-absents-de-telepaiement", "PAI-15", "telepaiement",
        "les virements manquent dans Télépaiement SEPA",
        partial(_change_list, change=partial(_drop, moyen=_TRANSFER)),
    ),
    Mutant(
        "reglement-inscrit-deux-fois", "PAI-15", "telepaiement",
        "chaque règlement est inscrit deux fois dans Télépaiement",
        partial(_change_list, change=_write_twice),
    ),
    Mutant(
        "reglement-portailpro-sans-date", "PAI-15", "telepaiement",
        "un règlement lancé de portailpro est inscrit sans sa date", _leave_the_day_out,
    ),
    Mutant(
        "prelevement-apres-virement", "PAI-15", "telepaiement",
        "une créance réglée par virement se paie encore par prélèvement",
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
)  # fmt: skip
