"""Three tiny sites: alpha and beta trust each other, gamma trusts alpha."""

from collections.abc import Mapping
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from simulators.core.context import Context, context
from simulators.core.pages import render
from simulators.core.problem import json_response
from simulators.core.service import Service
from simulators.identity.answers import ERRORS, GABARITS
from simulators.identity.api import verify_access_token
from simulators.identity.csrf import verify_csrf
from simulators.identity.events import accept_event, verify_event
from simulators.identity.params import Params
from simulators.identity.passwords import hash_password, verify_password
from simulators.identity.provider import Client, Provider
from simulators.identity.relying_party import (
    Failure,
    Flow,
    Identity,
    RelyingParty,
    begin,
)
from simulators.identity.schema import SCHEMA
from simulators.identity.sessions import current_session, require_session
from simulators.identity.tests.tables import Tables

PASSWORDS = {"ada": hash_password("mot-d-ada"), "bob": hash_password("mot-de-bob")}
READ = frozenset({"lire"})


class SmallAccounts:
    """Two people, the same at every site."""

    def authenticate(self, _ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account of these credentials."""
        ok = verify_password(PASSWORDS.get(identifiant), mot_de_passe)
        return identifiant if ok else None

    def claims(self, _ctx: Context, account: str) -> Mapping[str, str]:
        """A name, and an attempt to overwrite a claim of the protocol."""
        return {"name": account.title(), "iss": "http://overwritten.localhost"}


def find_linked(ctx: Context, iss: str, sub: str) -> str | None:
    """The account that a test linked with (iss, sub)."""
    found: str | None = ctx.memory.get(f"link.{iss}.{sub}")
    return found


def targets(ctx: Context) -> frozenset[str]:
    """The only address that a third party may ask for."""
    return frozenset({f"{ctx.origin}/cible"})


async def show_page(request: Request) -> Response:
    """A page for whoever is logged in."""
    session = require_session(request)
    return PlainTextResponse(f"{context(request).service.name} {request.url.path} {session.account}")


async def show_home(request: Request) -> Response:
    """A page for everyone, on which the common header shows the button of a session."""
    session = current_session(request)
    return render(
        request, "refus.html", title="Accueil", sentence="Bienvenue.", session=session,
        csrf=session.csrf if session else "",
    )  # fmt: skip


async def do_something(request: Request) -> Response:
    """A form of a logged-in person."""
    session = require_session(request)
    tables: Tables = context(request).service.policies
    verify_csrf(session, Params.parse(await request.body()), tables.form)
    return PlainTextResponse("fait")


async def link_account(request: Request) -> Response:
    """Begin a flow with a purpose of its own, at the provider and with the prompt that the test wants."""
    ask = request.query_params.get
    return await begin(
        request, ask("chez", "alpha"), purpose=ask("pour", "lien"), prompt=ask("prompt", "login"),
        scope=ask("scope", "openid profile"), target=ask("cible", ""),
    )  # fmt: skip


async def keep_link(_request: Request, flow: Flow, identity: Identity) -> Response:
    """Tell what came back."""
    claims = {name: value for name, value in identity.claims.items() if name in ("name", "iss", "aud")}
    return json_response(
        {"account": flow.account, "iss": identity.iss, "sub": identity.sub, "claims": claims,
         "access_token": identity.access_token, "id_token": identity.id_token}
    )  # fmt: skip


async def drop_link(_request: Request, _flow: Flow, failure: Failure) -> Response:
    """Tell what went wrong."""
    return json_response({"code": failure.code, "peer_silent": failure.peer_silent}, 409)


async def serve_api(request: Request) -> Response:
    """An API: gamma trusts the tokens of alpha, the others their own."""
    ctx = context(request)
    tables: Tables = ctx.service.policies
    issuer = "alpha" if ctx.service.name == "gamma" else ctx.service.name
    token = await verify_access_token(request, issuer=issuer, scope="lire", checks=tables.access)
    return json_response({"client": token.client, "sub": token.sub, "scopes": sorted(token.scopes)})


async def receive_event(request: Request) -> Response:
    """Count the events that had an effect."""
    ctx = context(request)
    tables: Tables = ctx.service.policies
    event = await verify_event(request, ("alpha", "beta"), checks=tables.event)
    if not event.repeated:
        ctx.memory.setdefault("events", []).append(event)
    return accept_event()


COMMON = (
    Route("/", show_home),
    Route("/espace-personnel", show_page),
    Route("/cible", show_page),
    Route("/faire", do_something, methods=["POST"]),
    Route("/lier", link_account),
    Route("/api/chose", serve_api),
    Route("/evenements", receive_event, methods=["POST"]),
)


def build_site(name: str, routes: tuple[Route, ...], tables: Tables) -> Service:
    """One site."""
    return Service(
        name=name, title=name.title(), routes=(*routes, *COMMON), schema=SCHEMA, gabarits=(GABARITS,),
        policies=tables, seed=lambda _ctx, _document: None, errors=ERRORS,
    )  # fmt: skip


def build_alpha(tables: Tables) -> Service:
    """Provider of beta and gamma, client of beta."""
    clients = (Client("beta", scopes=READ, resources=("gamma",)), Client("gamma", scopes=READ))
    provider = Provider(SmallAccounts(), clients, site_name="Alpha", checks=tables.provider)
    party = build_party(("beta",), tables)
    return build_site("alpha", (*provider.routes(), *party.routes()), tables)


def build_beta(tables: Tables) -> Service:
    """Provider of alpha, client of alpha and of the dishonest provider."""
    provider = Provider(SmallAccounts(), (Client("alpha"),), site_name="Beta", checks=tables.provider)
    party = build_party(("alpha", "faux"), tables)
    return build_site("beta", (*provider.routes(), *party.routes()), tables)


def build_gamma(tables: Tables) -> Service:
    """Client of alpha; it has no password and no login page of its own."""
    party = build_party(("alpha",), tables, login_path=None)
    return build_site("gamma", party.routes(), tables)


def build_party(
    providers: tuple[str, ...], tables: Tables, login_path: str | None = "/connexion"
) -> RelyingParty:
    """A Relying Party that keeps what comes back for the purpose `lien`, to be read by a test."""
    return RelyingParty(
        providers, find_account=find_linked, targets=targets, purposes=MappingProxyType({"lien": keep_link}),
        failures=MappingProxyType({"lien": drop_link}), login_path=login_path, checks=tables.party,
    )  # fmt: skip
