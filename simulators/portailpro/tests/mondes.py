"""A world with nothing but the tables of the portal."""

from simulators.core.context import Context
from simulators.core.peer import Peer
from simulators.core.service import Service
from simulators.core.world import World
from simulators.identity.schema import SCHEMA as IDENTITY_SCHEMA
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.passerelles.schema import SCHEMA


def ouvrir_contexte() -> Context:
    """The portal in a new world, without its screens."""
    service = Service(
        name="portailpro", title="portailpro", routes=(), schema=SCHEMA + IDENTITY_SCHEMA, gabarits=(),
        policies=Politiques(), seed=lambda _ctx, _document: None,
    )  # fmt: skip
    return Context(World(name="t", port=1, services={"portailpro": service}, peer=Peer()), service)
