"""Act as the customs officer who decides on « correspondants entreprise », and read GHOST and ROSA."""

from typing import Literal

from simulators.core.context import Context
from simulators.core.control.operation import Answer, Call, Nothing, Operation, Strict
from simulators.core.errors import Problem
from simulators.douane import actes as douane
from simulators.peuplement.document import Relation

DOUANE = "douane"


class DecisionBody(Strict, frozen=True):
    """What the officer decides of the application of an account."""

    identifiant: str
    decision: Literal["valider", "refuser"]


class CertificationBody(Strict, frozen=True):
    """The account that is certified, as a correspondant does it in GHOST."""

    identifiant: str


def _find(call: Call) -> Context:
    ctx = call.the_world.context(DOUANE)
    if ctx is None:
        raise Problem(422, "Service absent", f"le banc tourne sans « {DOUANE} »")
    return ctx


async def _decide(call: Call) -> Answer:
    body: DecisionBody = call.body
    if body.decision == "refuser":
        douane.refuser_dossier(_find(call), body.identifiant)
        return Answer(200, {"annonce": "acquittee"})
    return Answer(200, {"annonce": await douane.valider_dossier(_find(call), body.identifiant)})


async def _certify(call: Call) -> Answer:
    body: CertificationBody = call.body
    douane.certifier(_find(call), body.identifiant)
    return Answer(201, {"identifiant": body.identifiant})


async def _end_relation(call: Call) -> Answer:
    body: Relation = call.body
    return Answer(200, {"annonce": await douane.clore_relation(_find(call), body.siret, body.service)})


async def _read_registers(call: Call) -> Answer:
    return Answer(200, douane.read_registres(_find(call)))


OPERATIONS = (
    Operation(
        "POST", "/worlds/{world}/correspondants",
        "Décider d’un dossier de correspondant entreprise (agent)", DecisionBody, _decide,
        ((200, "décidé"), (404, "aucun dossier n’attend"), (409, "pièce manquante")),
    ),
    Operation(
        "POST", "/worlds/{world}/certifications", "Certifier un compte, comme un correspondant le ferait",
        CertificationBody, _certify, ((201, "certifié"), (404, "compte inconnu")),
    ),
    Operation(
        "DELETE", "/worlds/{world}/relations", "Clore une relation ROSA (agent)", Relation, _end_relation,
        ((200, "relation close"), (404, "relation inconnue")),
    ),
    Operation("GET", "/worlds/{world}/registres", "Lire GHOST et ROSA", Nothing, _read_registers),
)  # fmt: skip
