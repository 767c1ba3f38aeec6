"""Read, as its addressee reads a mailbox, what customs wrote to somebody."""

from dataclasses import asdict

from simulators.core.control.operation import Answer, Call, Nothing, Operation
from simulators.core.errors import Problem
from simulators.douane.courriers import read_courriers


async def _read(call: Call) -> Answer:
    ctx = call.the_world.context("douane")
    if ctx is None:
        raise Problem(422, "Service absent", "le banc tourne sans « douane »")
    destinataire = call.query.get("destinataire", "")
    if not destinataire:
        raise Problem(422, "Destinataire absent", "attendu une adresse électronique", field="destinataire")
    return Answer(200, {"courriers": [asdict(un) for un in read_courriers(ctx, destinataire)]})


OPERATIONS = (
    Operation(
        "GET", "/worlds/{world}/courriers", "Lire les courriers de la douane à une adresse", Nothing, _read,
        ((200, "courriers, du plus ancien au plus récent"),), ("destinataire",),
    ),
)  # fmt: skip
