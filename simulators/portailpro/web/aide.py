"""Help for whoever wants it, logged in or not: hotline, chatbot, form (AST-01 to AST-07)."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.pages import redirect
from simulators.core.queues import FULL, FULL_STATUS
from simulators.identity.csrf import read_form_owner, verify_csrf
from simulators.identity.params import Params
from simulators.portailpro.cas_usage.assister import offrir_le_formulaire, saisir
from simulators.portailpro.domaine.assistance import LIBELLES, OBLIGATOIRES
from simulators.portailpro.domaine.errors import FilePleine, SaisieRefusee
from simulators.portailpro.domaine.savoir import SAVOIR
from simulators.portailpro.web.adresses import AIDE
from simulators.portailpro.web.publiques import accueillir_si_connecte, montrer_a_tous
from simulators.portailpro.web.visites import FabriqueDePorts, read_politiques

REFUSEE, LONGUEUR_QUESTION = 422, 500


async def montrer_aide(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The four ways to get help (AST-02)."""
    return await _montrer(fabrique, request, "aide.html")


async def montrer_hotline(fabrique: FabriqueDePorts, request: Request) -> Response:
    """All about the hotline, and whether it answers now (AST-04)."""
    return await _montrer(fabrique, request, "hotline.html")


async def montrer_chatbot(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The answers that share words with the question; without any, the way to a person."""
    question = request.query_params.get("question", "").strip()[:LONGUEUR_QUESTION]
    reponses = read_politiques(context(request)).repondre(question, SAVOIR)
    return await _montrer(fabrique, request, "chatbot.html", question=question, reponses=reponses)


async def montrer_formulaire(fabrique: FabriqueDePorts, request: Request) -> Response:
    """The form, filled with the company of whoever is logged in (AST-07)."""
    demande = await accueillir_si_connecte(fabrique, request)
    ctx = context(request)
    visite = demande.visite if demande else None
    saisie = offrir_le_formulaire(fabrique(ctx), read_politiques(ctx), visite)
    return await montrer_la_saisie(fabrique, request, saisie, {})


async def envoyer(fabrique: FabriqueDePorts, request: Request) -> Response:
    """Send the request to the assistance of the portal, or show the form again with what was typed."""
    form = Params.parse(await request.body())
    verify_csrf(read_form_owner(request, form), form)
    saisie = {champ: form.text(champ) for champ in LIBELLES}
    ctx = context(request)
    try:
        reference = saisir(fabrique(ctx), read_politiques(ctx), saisie)
    except SaisieRefusee as refus:
        return await montrer_la_saisie(fabrique, request, saisie, refus.erreurs)
    except FilePleine:
        return await montrer_la_saisie(fabrique, request, saisie, {}, status=FULL_STATUS, alert_text=FULL)
    return redirect(AIDE, status=f"Votre demande {reference} est transmise à l'assistance de portailpro.")


async def montrer_la_saisie(
    fabrique: FabriqueDePorts, request: Request, saisie: Mapping[str, str], erreurs: Mapping[str, str],
    *, status: int = 200, **values: object,
) -> Response:  # fmt: skip
    """The form with this typed in it, and what is wrong with it."""
    return await _montrer(
        fabrique, request, "assistance.html", status=REFUSEE if erreurs else status,
        libelles=LIBELLES, obligatoires=OBLIGATOIRES, saisie=saisie, erreurs=erreurs, **values,
    )  # fmt: skip


async def _montrer(
    fabrique: FabriqueDePorts, request: Request, template: str, *, status: int = 200, **values: object
) -> Response:
    ctx = context(request)
    politiques = read_politiques(ctx)
    return await montrer_a_tous(
        fabrique, request, template, status=status, hotline=politiques.hotline(),
        ouverte=politiques.hotline_ouverte(ctx.clock.today_in_paris()), **values,
    )  # fmt: skip
