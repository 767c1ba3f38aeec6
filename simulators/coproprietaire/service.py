"""Makes the web application of a co-owner out of its site."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.routing import Route

from simulators.coproprietaire import comptes, ecrans, entreprises, habilitations, liens
from simulators.coproprietaire.api import api_routes
from simulators.coproprietaire.errors import AccesRefuse, Introuvable
from simulators.coproprietaire.liens import find_compte_lie
from simulators.coproprietaire.peuplement import peupler
from simulators.coproprietaire.site import PORTAIL, ServiceCoproprietaire, Site
from simulators.core.assets import asset_routes
from simulators.core.context import Context
from simulators.core.service import ErrorPage, Seed
from simulators.identity.answers import ERRORS
from simulators.identity.answers import GABARITS as IDENTITY_GABARITS
from simulators.identity.provider import Provider
from simulators.identity.relying_party import RelyingParty
from simulators.identity.schema import SCHEMA as IDENTITY_SCHEMA
from simulators.peuplement.document import Document

_TABLES = (entreprises, comptes, liens, habilitations)
SCHEMA = IDENTITY_SCHEMA + "".join(module.SCHEMA for module in _TABLES)
SeedPart = Callable[[Context, Document], None]


def seed_nothing(_ctx: Context, _document: Document) -> None:
    """A site that takes nothing more of a document than its accounts."""


@dataclass(frozen=True)
class Ajouts:
    """What one site does besides the skeleton.

    `seed_before` takes its own part of a document before the accounts are read, in the same transaction.
    """

    routes: tuple[Route, ...] = ()
    gabarits: tuple[Path, ...] = ()
    schema: str = ""
    seed_before: SeedPart = seed_nothing


def build_coproprietaire(site: Site, policies: Any, ajouts: Ajouts) -> ServiceCoproprietaire:
    """The skeleton of every co-owner, with what this one adds."""
    errors: dict[type[Exception], ErrorPage] = {
        **ERRORS, AccesRefuse: ecrans.show_refusal, Introuvable: ecrans.show_refusal,
    }  # fmt: skip
    return ServiceCoproprietaire(
        name=site.name,
        title=site.title,
        routes=(
            *ajouts.routes, *_identity_routes(site), *api_routes(), *ecrans.screen_routes(), *asset_routes(),
        ),
        schema=SCHEMA + ajouts.schema,
        gabarits=(*ajouts.gabarits, ecrans.GABARITS, IDENTITY_GABARITS),
        policies=policies,
        seed=_build_seed(site, ajouts.seed_before),
        errors=errors,
        site=site,
    )  # fmt: skip


def _identity_routes(site: Site) -> tuple[Route, ...]:
    """Both sides of the federation: the portal asks this site who someone is, and the reverse."""
    provider = Provider(comptes.Comptes(), site.clients, site_name=site.title, more_claims=site.more_claims)
    visitor = RelyingParty(
        (PORTAIL,), find_account=find_compte_lie, targets=site.read_targets, forward=site.forward,
        site_name=site.title,
    )  # fmt: skip
    served = provider.routes()
    known = {route.path for route in served}
    return (*served, *(route for route in visitor.routes() if route.path not in known))


def _build_seed(site: Site, seed_before: SeedPart) -> Seed:
    def seed(ctx: Context, document: Document) -> None:
        with ctx.store.transaction():
            seed_before(ctx, document)
            peupler(ctx, site, document)

    return seed
