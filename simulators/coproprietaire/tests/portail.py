"""A portal of a few lines: it logs people in, attaches, calls and listens, and judges nothing."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.problem import json_response
from simulators.core.service import Service
from simulators.identity.answers import ERRORS, GABARITS
from simulators.identity.events import accept_event, verify_event
from simulators.identity.provider import Client, Provider
from simulators.identity.relying_party import (
    Flow,
    Identity,
    RelyingParty,
    begin,
    compute_initiate_url,
)
from simulators.identity.schema import SCHEMA
from simulators.identity.sessions import require_session
from simulators.peuplement.document import Document

SITES = ("douane", "impots", "urssaf")
_TABLES = "CREATE TABLE membre (courriel TEXT PRIMARY KEY, prenom TEXT, mot_de_passe TEXT);"


class Membres:
    """The accounts of the portal."""

    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of these credentials."""
        sql = "SELECT courriel FROM membre WHERE courriel = ? AND mot_de_passe = ?"
        row = ctx.store.one(sql, identifiant, mot_de_passe)
        return row["courriel"] if row else None

    def claims(self, ctx: Context, account: str) -> Mapping[str, str]:
        """A first name."""
        row = ctx.store.one("SELECT prenom FROM membre WHERE courriel = ?", account)
        return {"given_name": row["prenom"]} if row else {}


def _seed(ctx: Context, document: Document) -> None:
    for personne in document.personne:
        for compte in personne.compte:
            if compte.site == "portailpro":
                ctx.store.run(
                    "INSERT OR REPLACE INTO membre VALUES (?, ?, ?)",
                    compte.identifiant, personne.prenom, compte.mot_de_passe,
                )  # fmt: skip


async def _show_dashboard(request: Request) -> Response:
    return PlainTextResponse(f"tableau de bord de {require_session(request).account}")


async def _attach(request: Request) -> Response:
    return await begin(
        request, request.path_params["site"], purpose="rattachement", prompt="login",
        scope="openid profile liens",
    )  # fmt: skip


async def _tell_identity(_request: Request, _flow: Flow, identity: Identity) -> Response:
    return json_response({"sub": identity.sub, "jeton": identity.access_token})


async def _listen(request: Request) -> Response:
    event = await verify_event(request, SITES)
    context(request).memory.setdefault("annonces", []).append(event)
    return accept_event()


def build_portail() -> Service:
    """The service."""
    provider = Provider(
        Membres(), tuple(Client(site) for site in SITES), site_name="portailpro",
        landing=lambda _ctx, _session: "/tableau-de-bord",
    )  # fmt: skip
    party = RelyingParty(
        SITES, purposes={"rattachement": _tell_identity}, targets=_read_targets, forward=_forward,
        find_account=_find_account,
    )  # fmt: skip
    routes: tuple[Route, ...] = (
        *provider.routes(),
        *party.routes(),
        Route("/tableau-de-bord", _show_dashboard),
        Route("/rattacher/{site}", _attach),
        Route("/evenements", _listen, methods=["POST"]),
    )
    seed: Any = _seed
    return Service(
        name="portailpro", title="portailpro", routes=routes, schema=SCHEMA + _TABLES, gabarits=(GABARITS,),
        policies=None, seed=seed, errors=ERRORS,
    )  # fmt: skip


def _read_targets(ctx: Context) -> frozenset[str]:
    return frozenset({f"{ctx.origin}/tableau-de-bord", *(ctx.url(s, "/espace-personnel") for s in SITES)})


def _forward(ctx: Context, target: str) -> str:
    for site in SITES:
        if target.startswith(ctx.url(site, "/")):
            return compute_initiate_url(ctx, site, target)
    return target


def _find_account(ctx: Context, iss: str, sub: str) -> str | None:
    found: str | None = ctx.memory.get(f"lien.{iss}.{sub}")
    return found
