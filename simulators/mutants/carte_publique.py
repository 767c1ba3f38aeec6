"""The card for visitors who have no account, from the public home page to the receipt: PAI-10."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.sessions import current_session
from simulators.mutants.gabarits import change_template, remove_line
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.ecrans import carte
from simulators.telepaiement.ecrans.page import CB, SEPA, read_form
from simulators.telepaiement.etat import Creance

_CB_LINK, _PAID = "{{ adresse_cb }}", "creance.paiement.montant"


def _write(portail: Service, old: str, new: str) -> Service:
    return change_template(portail, "accueil.html", {old: new})


def _leave_the_amount_out(telepaiement: Service) -> Service:
    return change_template(telepaiement, "recu.html", {f"{_PAID} | montant": "'—'"})


def _write_a_cent_less(telepaiement: Service) -> Service:
    return change_template(telepaiement, "recu.html", {_PAID: f"({_PAID} - 1)"})


def _want_login_to_give_the_card(telepaiement: Service) -> Service:
    async def pay(request: Request) -> Response:
        return redirect(SEPA) if current_session(request) is None else await carte.pay(request)

    return telepaiement.with_route(carte.PAIEMENT, pay, ("POST",))


def _keep_due_what_strangers_paid(telepaiement: Service) -> Service:
    def lister(creances: Sequence[Creance], _origine: str) -> Sequence[Creance]:
        return [
            replace(c, paiement=None) if c.paiement and c.paiement.ordonne_depuis == carte.PUBLIC else c
            for c in creances
        ]

    return telepaiement.with_policy(lister=lister)


def _debit_again(telepaiement: Service) -> Service:
    """A notice shown again opens its debt again, settled or not."""

    async def read_avis(request: Request) -> Response:
        ctx, form = context(request), await read_form(request)
        creance = find_creance(ctx, form.get("reference", "").strip())
        if creance and creance.paiement and creance.paiement.ordonne_depuis == carte.PUBLIC:
            ctx.store.run("UPDATE creance SET moyen = NULL WHERE reference = ?", creance.reference)
        return await carte.read_avis(request)

    return telepaiement.with_route(CB, read_avis, ("POST",))


def _want_login_for_cards(telepaiement: Service) -> Service:
    async def show(_request: Request) -> Response:
        return redirect(SEPA)

    return telepaiement.with_route(CB, show)


MUTANTS = (
    Mutant(
        "lien-public-vers-la-douane", "PAI-10", "portailpro",
        "le lien Télépaiement CB de l’accueil public mène à l’accueil de douane.gouv",
        partial(_write, old=_CB_LINK, new="{{ url('douane') }}/"),
    ),
    Mutant(
        "lien-public-mal-nomme", "PAI-10", "portailpro",
        "le lien Télépaiement CB de l’accueil public s’appelle « Payer »",
        partial(_write, old=">Télépaiement CB<", new=">Payer<"),
    ),
    Mutant(
        "carte-refusee-sans-compte", "PAI-10", "telepaiement",
        "sans compte, l’avis s’ouvre mais la carte n’est pas prise", _want_login_to_give_the_card,
    ),
    Mutant(
        "payee-sans-compte-encore-due", "PAI-10", "telepaiement",
        "payée sans compte, une créance reste à payer pour l’entreprise", _keep_due_what_strangers_paid,
    ),
    Mutant(
        "payee-sans-compte-payee-deux-fois", "PAI-10", "telepaiement",
        "payée sans compte, une créance se paie une seconde fois par carte", _debit_again,
    ),
    Mutant(
        "recu-sans-montant", "PAI-10", "telepaiement", "le reçu ne dit pas combien a été payé",
        _leave_the_amount_out,
    ),
    Mutant(
        "recu-d-un-centime-de-moins", "PAI-10", "telepaiement", "le reçu dit un centime de moins que payé",
        _write_a_cent_less,
    ),
    Mutant(
        "lien-public-vers-la-connexion", "PAI-10", "portailpro",
        "le lien Télépaiement CB de l’accueil public mène à la connexion",
        partial(_write, old=_CB_LINK, new="/connexion"),
    ),
    Mutant(
        "pas-de-lien-public", "PAI-10", "portailpro",
        "l’accueil public n’a pas de lien vers le paiement par carte",
        partial(remove_line, template="accueil.html", part=_CB_LINK),
    ),
    Mutant(
        "carte-apres-connexion", "PAI-10", "telepaiement",
        "Télépaiement CB demande une connexion", _want_login_for_cards,
    ),
)  # fmt: skip
