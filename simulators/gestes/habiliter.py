"""Act as a customs officer (ROSA) or as a rights administrator (GHOST, and its like at the other sites)."""

from typing import Literal

from simulators.coproprietaire import actes as coproprietaire
from simulators.core.context import Context
from simulators.core.control.operation import Answer, Call, Operation, Strict
from simulators.core.errors import Problem
from simulators.douane import actes as douane
from simulators.peuplement.document import Habilitation, Relation
from simulators.peuplement.valeurs import Siren, Siret


class HabilitationBody(Strict, frozen=True):
    """A right of an account, granted or withdrawn at the site that holds it."""

    site: Literal["douane", "impots", "urssaf"]
    identifiant: str
    service: str
    droit: str
    siret: Siret | None = None
    siren: Siren | None = None

    def read_habilitation(self) -> Habilitation:
        """The right itself, without its holder."""
        return Habilitation(service=self.service, droit=self.droit, siret=self.siret, siren=self.siren)


def _find(call: Call, site: str) -> Context:
    ctx = call.the_world.context(site)
    if ctx is None:
        raise Problem(422, "Service absent", f"le banc tourne sans « {site} »", field="$.site")
    return ctx


async def _record_relation(call: Call) -> Answer:
    relation: Relation = call.body
    douane.enregistrer_relation(_find(call, "douane"), relation.siret, relation.service)
    return Answer(201, {"siret": relation.siret, "service": relation.service})


async def _grant(call: Call) -> Answer:
    body: HabilitationBody = call.body
    annonce = await coproprietaire.octroyer(
        _find(call, body.site), body.identifiant, body.read_habilitation()
    )
    return Answer(201, {"annonce": annonce})


async def _withdraw(call: Call) -> Answer:
    body: HabilitationBody = call.body
    annonce = await coproprietaire.retirer(_find(call, body.site), body.identifiant, body.read_habilitation())
    return Answer(200, {"annonce": annonce})


_ANSWERS = ((404, "compte ou droit inconnu"), (409, "relation ROSA absente"))
OPERATIONS = (
    Operation(
        "POST", "/worlds/{world}/relations", "Créer une relation ROSA (agent)", Relation, _record_relation,
        ((201, "relation créée"),),
    ),
    Operation(
        "POST", "/worlds/{world}/habilitations", "Octroyer un droit ; répond une fois l’annonce partie",
        HabilitationBody, _grant, ((201, "droit octroyé"), *_ANSWERS),
    ),
    Operation(
        "DELETE", "/worlds/{world}/habilitations", "Retirer un droit ; répond une fois l’annonce partie",
        HabilitationBody, _withdraw, ((200, "droit retiré"), *_ANSWERS),
    ),
)  # fmt: skip
