"""Opening an account with what customs know of the person: told by customs, validated by her (CPT-08)."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect, render
from simulators.core.peer import PeerUnreachable
from simulators.identity.csrf import read_presession, set_presession_cookie, verify_csrf
from simulators.identity.interactions import end_interaction, find_interaction, save_interaction
from simulators.identity.params import Params
from simulators.identity.relying_party import Failure, Flow, Identity, begin
from simulators.identity.sessions import current_session
from simulators.portailpro.domaine.compte import LIBELLES
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web.adresses import CREATION, TABLEAU, VALIDATION
from simulators.portailpro.web.visites import read_politiques

INSCRIPTION = "inscription"
_MUETTE = "douane.gouv ne répond pas : remplissez vous-même le formulaire."
_SANS_SESSION = "Vous n'êtes plus connecté à douane.gouv : remplissez vous-même le formulaire."
_PERDUES = (
    "Ces informations ne sont plus là : repartez de douane.gouv, ou remplissez vous-même le formulaire."
)


async def partir_de_la_douane(request: Request) -> Response:
    """Ask customs, without a screen, who this person is and what they know of her."""
    if current_session(request) is not None:
        return redirect(TABLEAU)
    try:
        return await begin(
            request, Site.DOUANE, purpose=INSCRIPTION, prompt="none", scope="openid profile inscription"
        )
    except PeerUnreachable as panne:
        context(request).note(f"inscription sans préremplissage : {panne}")
        return redirect(CREATION, alert=_MUETTE)


async def recevoir(request: Request, _flow: Flow, identity: Identity) -> Response:
    """Keep what customs told for this browser alone, and show it: nothing else is done of it yet."""
    ctx, presession = context(request), read_presession(request)
    politiques = read_politiques(ctx)
    connu = {nom: str(value) for nom, value in identity.claims.items() if isinstance(value, str)}
    donnees = dict(politiques.donnees_reprises(connu))
    a_valider = politiques.validation_requise()
    suite = save_interaction(ctx, presession.id, "donnees" if a_valider else "donnees-validees", donnees)
    response = redirect(f"{VALIDATION if a_valider else CREATION}?suite={suite}")
    set_presession_cookie(response, presession)
    return response


async def abandonner(_request: Request, _flow: Flow, failure: Failure) -> Response:
    """Without an identity the form is filled by hand."""
    return redirect(CREATION, alert=_MUETTE if failure.peer_silent else _SANS_SESSION)


async def montrer_validation(request: Request) -> Response:
    """What customs know, for the person to validate before it fills the form."""
    suite = request.query_params.get("suite", "")
    donnees = read_donnees(request, suite, "donnees")
    if not donnees:
        return redirect(CREATION, alert=_PERDUES)
    presession = read_presession(request)
    response = render(
        request, "validation.html", csrf=presession.csrf, suite=suite,
        lignes=[(LIBELLES[champ], valeur) for champ, valeur in donnees.items()],
    )  # fmt: skip
    set_presession_cookie(response, presession)
    return response


async def valider(request: Request) -> Response:
    """Fill the form with it."""
    form, presession = Params.parse(await request.body()), read_presession(request)
    verify_csrf(presession, form)
    ctx, donnees = context(request), read_donnees(request, form.text("suite"), "donnees")
    if not donnees:
        return redirect(CREATION, alert=_PERDUES)
    end_interaction(ctx, form.text("suite"))
    suite = save_interaction(ctx, presession.id, "donnees-validees", dict(donnees))
    response = redirect(f"{CREATION}?suite={suite}")
    set_presession_cookie(response, presession)
    return response


def read_donnees(request: Request, suite: str, kind: str) -> Mapping[str, str]:
    """What customs told this very browser at most ten minutes ago; nothing when they told nothing."""
    found = find_interaction(context(request), read_presession(request).id, suite)
    return found.content if found is not None and found.kind == kind else {}
