"""Guards of the campaign: a mutant that changes nothing must survive, one that breaks all must die."""

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.errors import Refusal
from simulators.core.service import Service
from simulators.mutants.mutant import Mutant


def _change_nothing(service: Service) -> Service:
    return service.with_policy()


async def _refuse_all(_request: Request) -> Response:
    raise Refusal(403, "Fermé", "Ce site refuse tout : garde de la campagne.", "garde")


def _refuse_everything(service: Service) -> Service:
    return service.with_route("/{chemin:path}", _refuse_all, ("GET", "POST", "PUT", "DELETE"))


MUTANTS = (
    Mutant("sans-effet", None, "portailpro", "rien n’est changé : rien ne doit le voir", _change_nothing),
    Mutant(
        "panne-generale", None, "portailpro", "le portail refuse tout : chaque règle doit le voir",
        _refuse_everything,
    ),
    Mutant(
        "panne-generale-de-la-douane", None, "douane",
        "la douane refuse tout : chaque règle qui ne parle que d’elle doit le voir", _refuse_everything,
    ),
)  # fmt: skip
