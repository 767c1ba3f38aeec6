"""Port dues gathered on a collection slip, when they are paid or a second slip comes: DEC-17."""

from dataclasses import replace
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from simulators.core.context import context
from simulators.core.service import Endpoint, Service
from simulators.mutants.adresses import wrap
from simulators.mutants.mutant import Mutant
from simulators.portailpro.domaine.creance import Creance
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.jugements.paiements import creance_visible
from simulators.portailpro.domaine.site import Site
from simulators.telepaiement.creances import find_creance
from simulators.telepaiement.errors import NonTelepayable

_PORT = "droits-de-port"
_PAGE = "/sepa/creances/{reference}"
# Once a slip exists, what the next one gathers is on none.
_ONE_SLIP = """
CREATE TRIGGER bordereau_unique AFTER UPDATE OF bordereau ON creance WHEN EXISTS (
  SELECT 1 FROM creance WHERE bordereau <> NEW.bordereau
) BEGIN UPDATE creance SET bordereau = NULL WHERE reference = NEW.reference; END;
"""


async def _refuse_port_dues(request: Request, original: Endpoint) -> Response:
    creance = find_creance(context(request), request.path_params["reference"])
    if creance is not None and creance.nature == _PORT:
        raise NonTelepayable
    return await original(request)


def _hide_once_settled(portail: Service) -> Service:
    def visible(site: Site, rights: Habilitations, siren: Siren, creance: Creance) -> bool:
        settled = creance.nature == _PORT and creance.paiement is not None
        return not settled and creance_visible(site, rights, siren, creance)

    return portail.with_policy(creance_visible=visible)


def _keep_one_slip(telepaiement: Service) -> Service:
    return replace(telepaiement, schema=telepaiement.schema + _ONE_SLIP)


MUTANTS = (
    Mutant(
        "droits-de-port-refuses-au-paiement", "DEC-17", "telepaiement",
        "les droits de port repris se montrent, mais l’ordre de payer est refusé",
        partial(wrap, path=_PAGE, wrapper=_refuse_port_dues, method="POST"),
    ),
    Mutant(
        "droits-de-port-oublies-une-fois-regles", "DEC-17", "portailpro",
        "les droits de port réglés ne sont pas dans l’historique", _hide_once_settled,
    ),
    Mutant(
        "un-seul-bordereau", "DEC-17", "telepaiement",
        "un second bordereau créditaire ne fait rien entrer dans Télépaiement", _keep_one_slip,
    ),
)  # fmt: skip
