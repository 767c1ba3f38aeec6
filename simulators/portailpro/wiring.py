"""Puts the reference portal together: the only module that knows its screens and its adapters at once."""

from pathlib import Path

from simulators.core.assets import asset_routes
from simulators.core.errors import Refusal
from simulators.core.service import Service
from simulators.identity import brouillons
from simulators.identity.answers import ERRORS
from simulators.identity.answers import GABARITS as IDENTITY_GABARITS
from simulators.identity.schema import SCHEMA as IDENTITY_SCHEMA
from simulators.portailpro.actes import PORTAIL, peupler
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.schema import SCHEMA
from simulators.portailpro.web.identite import build_identity_routes
from simulators.portailpro.web.refus import build_refus
from simulators.portailpro.web.routes import build_routes

GABARITS = Path(__file__).parent / "web" / "gabarits"


def build_service() -> Service:
    """The portal as the FAQ describes it; a mutant is this one with one thing replaced."""
    return Service(
        name=PORTAIL,
        title=PORTAIL,
        routes=(*build_routes(build_ports), *build_identity_routes(build_ports, Acces()), *asset_routes()),
        schema=SCHEMA + IDENTITY_SCHEMA + brouillons.SCHEMA,
        gabarits=(GABARITS, IDENTITY_GABARITS),
        policies=Politiques(),
        seed=peupler,
        errors={**ERRORS, Refusal: build_refus(build_ports)},
    )
