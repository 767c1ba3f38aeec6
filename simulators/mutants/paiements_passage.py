"""Faults of the ways to Télépaiement, from the dashboard and the public home page: PAI-02, PAI-09, PAI-10."""

from functools import partial

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from simulators.core.pages import redirect
from simulators.core.service import Service
from simulators.identity.sessions import current_session
from simulators.mutants.mutant import Mutant
from simulators.mutants.paiements_listes import change_template, hide_from
from simulators.telepaiement.ecrans import paiement
from simulators.telepaiement.ecrans.page import CB, PORTAIL, SEPA, read_origine_session

_CB_LINK, _SEPA_LINK = "{{ adresse_cb }}", "{{ passage_sepa }}"


def _remove_line(service: Service, template: str, part: str) -> Service:
    lines = service.read_template(template).splitlines(keepends=True)
    kept = [line for line in lines if part not in line]
    if len(kept) == len(lines):
        raise LookupError(f"{template}: « {part} » has moved, the mutant is void")
    return service.with_template(template, "".join(kept))


def _exchange_buttons(portail: Service) -> Service:
    kept = change_template(portail, "payer.html", _CB_LINK, "@")
    moved = change_template(kept, "payer.html", _SEPA_LINK, _CB_LINK)
    return change_template(moved, "payer.html", "@", _SEPA_LINK)


def _ask_one_more_thing(telepaiement: Service) -> Service:
    field, before = b"<p><label>Code portailpro <input name=code></label></p>", b"<p><button>Payer"

    async def show(request: Request) -> Response:
        page, session = await paiement.show_creance(request), current_session(request)
        if session is None or read_origine_session(session) != PORTAIL or before not in page.body:
            return page
        return HTMLResponse(bytes(page.body).replace(before, field + before))

    return telepaiement.with_route(f"{SEPA}/creances/{{reference}}", show)


def _want_login_for_cards(telepaiement: Service) -> Service:
    async def show(_request: Request) -> Response:
        return redirect(SEPA)

    return telepaiement.with_route(CB, show)


MUTANTS = (
    Mutant(
        "pas-de-carte-par-portailpro", "PAI-02", "portailpro",
        "le tableau de bord n’a pas de bouton vers le paiement par carte",
        partial(_remove_line, template="payer.html", part=_CB_LINK),
    ),
    Mutant(
        "energie-pas-par-portailpro", "PAI-02", "telepaiement",
        "les produits énergétiques ne se paient pas par portailpro",
        partial(hide_from, origine=PORTAIL, hidden=lambda c: c.nature == "energie"),
    ),
    Mutant(
        "bouton-sepa-redemande-les-identifiants", "PAI-09", "portailpro",
        "le bouton Télépaiement SEPA redemande les identifiants douane",
        partial(change_template, template="payer.html", old=_SEPA_LINK, new="{{ url('telepaiement') }}/sepa"),
    ),
    Mutant(
        "boutons-echanges", "PAI-09", "portailpro",
        "chacun des deux boutons de paiement ouvre le service de l’autre", _exchange_buttons,
    ),
    Mutant(
        "bouton-sepa-vers-la-carte", "PAI-09", "portailpro",
        "le bouton Télépaiement SEPA ouvre Télépaiement CB",
        partial(change_template, template="payer.html", old=_SEPA_LINK, new=_CB_LINK),
    ),
    Mutant(
        "saisie-de-plus-par-portailpro", "PAI-09", "telepaiement",
        "venant de portailpro, il faut saisir un code de plus", _ask_one_more_thing,
    ),
    Mutant(
        "lien-public-vers-la-connexion", "PAI-10", "portailpro",
        "le lien Télépaiement CB de l’accueil public mène à la connexion",
        partial(change_template, template="accueil.html", old=_CB_LINK, new="/connexion"),
    ),
    Mutant(
        "pas-de-lien-public", "PAI-10", "portailpro",
        "l’accueil public n’a pas de lien vers le paiement par carte",
        partial(_remove_line, template="accueil.html", part=_CB_LINK),
    ),
    Mutant(
        "carte-apres-connexion", "PAI-10", "telepaiement",
        "Télépaiement CB demande une connexion", _want_login_for_cards,
    ),
)  # fmt: skip
