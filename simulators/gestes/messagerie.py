"""Act as an agent of customs in the messaging: read what an office received, answer a question."""

from simulators.core.context import Context
from simulators.core.control.operation import Answer, Call, Nothing, Operation, Strict
from simulators.core.errors import Problem
from simulators.douane.messagerie import actes


class ReponseBody(Strict, frozen=True):
    """The answer to a question, by its reference."""

    reference: str
    texte: str


def _find_douane(call: Call) -> Context:
    ctx = call.the_world.context("douane")
    if ctx is None:
        raise Problem(422, "Service absent", "le banc tourne sans « douane »")
    return ctx


async def _read_queue(call: Call) -> Answer:
    return Answer(200, {"questions": actes.lire_file(_find_douane(call), call.query.get("service"))})


async def _answer(call: Call) -> Answer:
    body: ReponseBody = call.body
    return Answer(201, actes.repondre(_find_douane(call), body.reference, body.texte))


OPERATIONS = (
    Operation(
        "GET", "/worlds/{world}/messagerie", "Lire les questions reçues par un service, ou par tous", Nothing,
        _read_queue, ((200, "questions, la dernière d’abord ; pièces par nom et taille"),), ("service",),
    ),
    Operation(
        "POST", "/worlds/{world}/messagerie/reponses", "Répondre à une question (agent)", ReponseBody,
        _answer, ((201, "réponse enregistrée"), (404, "question inconnue")),
    ),
)  # fmt: skip
