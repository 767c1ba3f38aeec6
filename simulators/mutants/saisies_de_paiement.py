"""What Télépaiement asks of whoever comes from the portal, and not from customs: PAI-09."""

import re

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.service import Service
from simulators.identity.sessions import current_session
from simulators.mutants.gabarits import change_template
from simulators.mutants.mutant import Mutant
from simulators.telepaiement.ecrans import paiement
from simulators.telepaiement.ecrans.page import PORTAIL, SEPA, read_origine_session

_CB_LINK = "{{ adresse_cb }}"
_CHOICE = re.compile(rb'<div class="field">.*?<option value="([^"]*)".*?</div>', re.DOTALL)
_OWN_PAGE = "/telepaiement-cb"


def _choose_the_mandate_for_them(telepaiement: Service) -> Service:
    """From the portal, the mandate is not asked any more: it is the first one."""

    async def show(request: Request) -> Response:
        page, session = await paiement.show_creance(request), current_session(request)
        if session is None or read_origine_session(session) != PORTAIL:
            return page
        return HTMLResponse(_CHOICE.sub(rb'<input type="hidden" name="mandat" value="\1">', bytes(page.body)))

    return telepaiement.with_route(f"{SEPA}/creances/{{reference}}", show)


async def _show_own_form(_request: Request) -> Response:
    return HTMLResponse(
        "<!doctype html><html lang=fr><title>Télépaiement CB</title><main><h1>Télépaiement CB</h1><form>"
        "<label>Référence de la créance <input name=reference></label>"
        "<label>Mot de passe de l'avis <input type=password name=mot_de_passe></label>"
        "<label>Courriel <input name=courriel></label><button>Continuer</button></form></main></html>"
    )


def _ask_for_cards_on_the_portal(portail: Service) -> Service:
    return change_template(portail, "payer.html", {_CB_LINK: _OWN_PAGE}).with_route(_OWN_PAGE, _show_own_form)


def _ask_one_more_thing(telepaiement: Service) -> Service:
    field, before = b"<p><label>Code portailpro <input name=code></label></p>", b"<p><button>Payer"

    async def show(request: Request) -> Response:
        page, session = await paiement.show_creance(request), current_session(request)
        if session is None or read_origine_session(session) != PORTAIL or before not in page.body:
            return page
        return HTMLResponse(bytes(page.body).replace(before, field + before))

    return telepaiement.with_route(f"{SEPA}/creances/{{reference}}", show)


MUTANTS = (
    Mutant(
        "mandat-choisi-d-office", "PAI-09", "telepaiement",
        "venant de portailpro, le mandat n’est plus demandé", _choose_the_mandate_for_them,
    ),
    Mutant(
        "formulaire-cb-propre-a-portailpro", "PAI-09", "portailpro",
        "le bouton Télépaiement CB ouvre un formulaire de portailpro, qui demande aussi un courriel",
        _ask_for_cards_on_the_portal,
    ),
    Mutant(
        "saisie-de-plus-par-portailpro", "PAI-09", "telepaiement",
        "venant de portailpro, il faut saisir un code de plus", _ask_one_more_thing,
    ),
)  # fmt: skip
