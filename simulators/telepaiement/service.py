"""The web application of Télépaiement."""

from typing import Any

from simulators.core.assets import asset_routes
from simulators.core.context import Context
from simulators.core.errors import Refusal
from simulators.core.service import ErrorPage, Service
from simulators.identity import brouillons
from simulators.identity.answers import ERRORS
from simulators.identity.answers import GABARITS as IDENTITY_GABARITS
from simulators.identity.relying_party import RelyingParty
from simulators.identity.schema import SCHEMA as IDENTITY_SCHEMA
from simulators.identity.sessions import Session
from simulators.peuplement.document import Document
from simulators.telepaiement import creances, dossiers, mandats
from simulators.telepaiement.api import api_routes
from simulators.telepaiement.droits import DOUANE
from simulators.telepaiement.ecrans.page import GABARITS, SEPA, show_refusal
from simulators.telepaiement.ecrans.routes import screen_routes
from simulators.telepaiement.modele import Politiques

NAME, TITLE = "telepaiement", "Télépaiement"


def build_service() -> Service:
    """The service as the FAQ describes it."""
    visitor = RelyingParty(
        (DOUANE,), find_account=_find_account, targets=_read_targets, landing=_land, login_path=None,
        site_name=TITLE,
    )  # fmt: skip
    errors: dict[type[Exception], ErrorPage] = {**ERRORS, Refusal: show_refusal}
    return Service(
        name=NAME,
        title=TITLE,
        routes=(*visitor.routes(), *api_routes(), *screen_routes(), *asset_routes()),
        schema=IDENTITY_SCHEMA
        + "".join(module.SCHEMA for module in (creances, mandats, dossiers, brouillons)),
        gabarits=(GABARITS, IDENTITY_GABARITS),
        policies=Politiques(),
        seed=seed,
        errors=errors,
    )


def seed(ctx: Context, document: Any) -> None:
    """The debts and the mandates of customs: they are held here, not at douane."""
    assert isinstance(document, Document)
    with ctx.store.transaction():
        for creance in document.creance:
            if creance.site == DOUANE:
                creances.write_creance(ctx, creance)
        for mandat in document.mandat:
            if mandat.site == DOUANE:
                mandats.write_mandat(ctx, mandat)


def _find_account(_ctx: Context, _iss: str, sub: str) -> str:
    """Whoever customs vouch for is known here under the name that customs give them."""
    return sub


def _read_targets(ctx: Context) -> frozenset[str]:
    return frozenset({ctx.origin + SEPA})


def _land(_ctx: Context, _session: Session) -> str:
    return SEPA
