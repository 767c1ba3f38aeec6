"""What the portal asks of the messaging, in its own name. See contract.yaml."""

from dataclasses import asdict
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from simulators.coproprietaire.jetons import verify_service_token
from simulators.core.context import Context, context
from simulators.core.errors import Problem
from simulators.core.problem import json_response
from simulators.douane.messagerie.lecture import read_question
from simulators.douane.messagerie.offices import OFFICES
from simulators.douane.messagerie.registre import (
    find_envoi,
    find_question,
    list_questions,
    read_contenu,
    write_question,
)
from simulators.identity.api import verify_access_token
from simulators.peuplement.valeurs import Siren

SCOPE_MESSAGERIE: Final = "messagerie"
SERVICES = "/api/messagerie/services"
QUESTIONS = "/api/messagerie/questions"
ECHANGES = "/api/messagerie/echanges"
PIECE = "/api/messagerie/echanges/{reference}/pieces/{rang}"


async def list_services(request: Request) -> Response:
    """The offices, in the order of their lists."""
    await _verify(request)
    return json_response({"services": [asdict(un) for un in OFFICES]})


async def take_question(request: Request) -> Response:
    """Files a question once: sent again as it was, it is told again; with other data, it is refused."""
    ctx = await _verify(request)
    question = await read_question(request)
    known = find_envoi(ctx, question.envoi)
    if known is None:
        reference = write_question(ctx, question, ctx.clock.today_in_paris().isoformat())
        return json_response(find_question(ctx, reference), 201)
    reference, empreinte = known
    if empreinte != question.compute_empreinte():
        sentence = f"cet envoi a déjà donné {reference}, avec d’autres données : rien n’est déposé"
        raise Problem(409, "Envoi déjà servi", sentence, field="$.envoi")
    return json_response(find_question(ctx, reference))


async def list_echanges(request: Request) -> Response:
    """Every exchange of a company, latest first."""
    ctx = await _verify(request)
    try:
        siren = Siren(request.query_params.get("siren", ""))
    except ValueError as error:
        raise Problem(422, "Requête refusée", str(error), field="siren") from error
    return json_response({"echanges": list_questions(ctx, siren)})


async def read_piece(request: Request) -> Response:
    """The bytes of an attachment, numbered from 1."""
    ctx = await _verify(request)
    rang = str(request.path_params["rang"])
    # Longer than that, it is no number that our tables can hold.
    number = int(rang) if rang.isascii() and rang.isdigit() and len(rang) < 6 else 0  # noqa: PLR2004
    contenu = read_contenu(ctx, request.path_params["reference"], number)
    if contenu is None:
        raise Problem(404, "Pièce inconnue", "aucune pièce jointe à cette adresse")
    return Response(contenu, media_type="application/octet-stream")


async def _verify(request: Request) -> Context:
    ctx = context(request)
    verify_service_token(await verify_access_token(request, issuer=ctx.service.name, scope=SCOPE_MESSAGERIE))
    return ctx


def messagerie_routes() -> tuple[Route, ...]:
    """The addresses of the messaging."""
    return (
        Route(SERVICES, list_services),
        Route(QUESTIONS, take_question, methods=["POST"]),
        Route(ECHANGES, list_echanges),
        Route(PIECE, read_piece),
    )
