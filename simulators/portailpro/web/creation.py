"""Opening an account: the form, its refusals, and the first session."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect, render
from simulators.identity.csrf import read_presession, set_presession_cookie, verify_csrf
from simulators.identity.interactions import end_interaction
from simulators.identity.params import Params
from simulators.identity.sessions import current_session, open_session, set_session_cookie
from simulators.portailpro.cas_usage.creer_compte import creer_compte
from simulators.portailpro.domaine.compte import LIBELLES
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.web.adresses import TABLEAU
from simulators.portailpro.web.inscription import read_donnees
from simulators.portailpro.web.visites import FabriqueDePorts, read_politiques

REFUSEE = 422


async def montrer_creation(request: Request) -> Response:
    """The form, empty or filled with what customs know and the person has validated (CPT-08)."""
    if current_session(request) is not None:
        return redirect(TABLEAU)
    suite = request.query_params.get("suite", "")
    connues = read_donnees(request, suite, "donnees-validees")
    return montrer_formulaire(
        request, {**dict.fromkeys(LIBELLES, ""), **connues}, {}, suite if connues else ""
    )


async def creer(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Open the account and log its owner in, or show the form again with what was typed."""
    form = Params.parse(await request.body())
    verify_csrf(read_presession(request), form)
    saisie = {champ: form.text(champ) for champ in LIBELLES}
    ctx, suite = context(request), form.text("suite")
    try:
        compte = creer_compte(fabrique(ctx), read_politiques(ctx), saisie)
    except SaisieRefusee as refus:
        return montrer_formulaire(request, saisie, refus.erreurs, suite)
    end_interaction(ctx, suite)
    response = redirect(TABLEAU, status="Votre compte est créé.")
    set_session_cookie(response, open_session(ctx, compte.id))
    return response


def montrer_formulaire(
    request: Request, saisie: Mapping[str, str], erreurs: Mapping[str, str], suite: str
) -> Response:
    """The form with what was typed, or with what is known; no password is ever shown again."""
    presession = read_presession(request)
    response = render(
        request, "creation.html", status=REFUSEE if erreurs else 200, csrf=presession.csrf,
        libelles=LIBELLES, saisie={**saisie, "mot_de_passe": ""}, erreurs=erreurs, suite=suite,
    )  # fmt: skip
    set_presession_cookie(response, presession)
    return response
