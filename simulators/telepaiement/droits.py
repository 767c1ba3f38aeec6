"""The rights of a person, asked of customs each time a page needs them and kept by nobody (HAB-15)."""

from urllib.parse import quote

import msgspec

from simulators.core.context import Context
from simulators.core.peer import PeerUnreachable
from simulators.identity.api import fetch
from simulators.telepaiement.errors import DouaneMuette
from simulators.telepaiement.etat import Droit

DOUANE = "douane"
OK = 200


class DroitLu(msgspec.Struct, frozen=True):
    """A right on the wire; what customs add and we do not use is left aside."""

    service: str
    droit: str
    siret: str | None = None


class Releve(msgspec.Struct, frozen=True):
    """The answer of GET /api/habilitations."""

    habilitations: list[DroitLu]


async def read_droits(ctx: Context, sub: str) -> tuple[Droit, ...]:
    """What the person holds at this instant; raises DouaneMuette when customs do not tell."""
    path = f"/api/habilitations?sub={quote(sub, safe='')}"
    try:
        answer = await fetch(ctx, DOUANE, "GET", path, scope="habilitations")
    except PeerUnreachable as error:
        raise DouaneMuette(str(error)) from error
    if answer.status != OK:
        raise DouaneMuette(f"attendu 200, trouvé {answer.status}")
    return _decode(answer.answer.body)


def _decode(body: bytes) -> tuple[Droit, ...]:
    try:
        releve = msgspec.json.decode(body, type=Releve)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DouaneMuette(f"réponse illisible : {error}") from error
    return tuple(Droit(h.service, h.droit, h.siret) for h in releve.habilitations if h.siret)
