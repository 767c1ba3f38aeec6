"""« Avis sur le site »: marks for the services of the portal, given by anyone (MSG-20)."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.queues import FULL, FULL_STATUS
from simulators.identity.csrf import read_form_owner, verify_csrf
from simulators.identity.params import Params
from simulators.portailpro.cas_usage.donner_avis import donner_avis
from simulators.portailpro.domaine.avis import CHAMPS_AVIS, NOTES, SERVICES_NOTES
from simulators.portailpro.domaine.errors import FilePleine, SaisieRefusee
from simulators.portailpro.web.adresses import AVIS
from simulators.portailpro.web.publiques import montrer_a_tous
from simulators.portailpro.web.visites import FabriqueDePorts

REFUSEE = 422
MERCI = "Merci, votre avis est enregistré."


async def montrer_avis(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The empty form."""
    return await _montrer(fabrique, request, {}, {})


async def recueillir(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Record an opinion, or show the form again with what was typed."""
    form = Params.parse(await request.body())
    verify_csrf(read_form_owner(request, form), form)
    saisie = {champ: form.text(champ) for champ in CHAMPS_AVIS}
    try:
        donner_avis(fabrique(context(request)), saisie)
    except SaisieRefusee as refus:
        return await _montrer(fabrique, request, saisie, refus.erreurs)
    except FilePleine:
        return await _montrer(fabrique, request, saisie, {}, status=FULL_STATUS, alert_text=FULL)
    return redirect(AVIS, status=MERCI)


async def _montrer(
    fabrique: FabriqueDePorts, request: Request, saisie: Mapping[str, str], erreurs: Mapping[str, str],
    *, status: int = 200, **values: object,
) -> Response:  # fmt: skip
    values |= {
        "services": SERVICES_NOTES, "libelles": CHAMPS_AVIS, "notes": NOTES, "erreurs": erreurs,
        "recues": fabrique(context(request)).avis.compter(),
        "saisie": {champ: saisie.get(champ, "") for champ in CHAMPS_AVIS},
    }  # fmt: skip
    return await montrer_a_tous(
        fabrique, request, "avis.html", status=REFUSEE if erreurs else status, **values
    )
