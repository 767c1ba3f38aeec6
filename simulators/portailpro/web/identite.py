"""The portal in the federation: it vouches for its people, and trusts the three co-owners (AUT-03)."""

from functools import partial

from starlette.routing import Route

from simulators.core.context import Context
from simulators.identity.clients import Accounts, Client
from simulators.identity.provider import Provider
from simulators.identity.relying_party import RelyingParty
from simulators.identity.sessions import Session
from simulators.portailpro.domaine.site import Site
from simulators.portailpro.web import inscription
from simulators.portailpro.web.adresses import TABLEAU, compute_cibles, relayer
from simulators.portailpro.web.inscription import INSCRIPTION
from simulators.portailpro.web.rattachements import RATTACHEMENT, abandonner, terminer
from simulators.portailpro.web.visites import FabriqueDePorts, read_politiques

NOM = "portailpro"


def build_identity_routes(fabrique: FabriqueDePorts, accounts: Accounts) -> tuple[Route, ...]:
    """Login, and both sides of the federation."""
    provider = Provider(
        accounts, tuple(Client(site.value) for site in Site), site_name=NOM, landing=_landing,
        login_fields=("Adresse électronique", "Mot de passe"),
    )  # fmt: skip
    visiteur = RelyingParty(
        tuple(site.value for site in Site),
        find_account=partial(_find_account, fabrique), targets=compute_cibles, forward=relayer,
        landing=_landing,
        purposes={RATTACHEMENT: partial(terminer, fabrique), INSCRIPTION: inscription.recevoir},
        failures={RATTACHEMENT: abandonner, INSCRIPTION: inscription.abandonner}, site_name=NOM,
    )  # fmt: skip
    served = provider.routes()
    known = {route.path for route in served}
    return (*served, *(route for route in visiteur.routes() if route.path not in known))


def _landing(_ctx: Context, _session: Session) -> str:
    return TABLEAU


def _find_account(fabrique: FabriqueDePorts, ctx: Context, iss: str, sub: str) -> str | None:
    """The account to which that account of a co-owner is linked; never found by an e-mail address."""
    site = next((un for un in Site if ctx.url(un) == iss), None)
    if site is None or not read_politiques(ctx).accepte_connexion_silencieuse(site):
        return None
    return fabrique(ctx).rattachements.trouver_compte(iss, sub)
