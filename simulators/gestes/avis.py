"""Read what people said of the portal, as whoever runs it would."""

from simulators.core.control.operation import Answer, Call, Nothing, Operation
from simulators.core.errors import Problem
from simulators.portailpro.actes import lister_avis

PORTAIL = "portailpro"


async def _list_avis(call: Call) -> Answer:
    ctx = call.the_world.context(PORTAIL)
    if ctx is None:
        raise Problem(422, "Service absent", f"le banc tourne sans « {PORTAIL} »")
    return Answer(200, {"avis": lister_avis(ctx)})


OPERATIONS = (
    Operation("GET", "/worlds/{world}/avis", "Lire les avis recueillis par le portail", Nothing, _list_avis),
)
