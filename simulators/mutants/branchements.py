"""Puts a faulty adapter under every screen of the portal, or a faulty judge of who comes in at a co-owner."""

from collections.abc import Callable
from dataclasses import replace

from simulators.coproprietaire.site import PORTAIL, ServiceCoproprietaire
from simulators.core.context import Context
from simulators.core.service import Service
from simulators.identity.clients import Accounts
from simulators.identity.relying_party import RelyingParty
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.passerelles.acces import Acces
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.web.identite import build_identity_routes
from simulators.portailpro.web.routes import build_routes

_ARRIVAL = "/login/callback"
FindAccount = Callable[[Context, str, str], str | None]


def rewire(portail: Service, change: Callable[[Context, Ports], Ports]) -> Service:
    """The same portal whose screens are given other ports; its former routes come after, and never answer."""

    def fabrique(ctx: Context) -> Ports:
        return change(ctx, build_ports(ctx))

    routes = (*build_routes(fabrique), *build_identity_routes(fabrique, Acces()))
    return replace(portail, routes=(*routes, *portail.routes))


def with_sites(sites: type[CoproprietairesHttp], portail: Service) -> Service:
    """The same portal, which calls the co-owners otherwise."""
    return rewire(portail, lambda ctx, ports: replace(ports, coproprietaires=sites(ctx)))


def with_links(links: type[RattachementsSql], portail: Service) -> Service:
    """The same portal, which keeps its links otherwise."""
    return rewire(portail, lambda ctx, ports: replace(ports, rattachements=links(ctx)))


def with_accounts(portail: Service, accounts: Accounts) -> Service:
    """The same portal whose login form asks somebody else."""
    routes = build_identity_routes(build_ports, accounts)
    return replace(portail, routes=(*routes, *portail.routes))


def with_arrivals(service: Service, find_account: FindAccount) -> Service:
    """The same co-owner, which finds otherwise the account of whoever comes in without typing anything."""
    assert isinstance(service, ServiceCoproprietaire)
    site = service.site
    visitor = RelyingParty(
        (PORTAIL,), find_account=find_account, targets=site.read_targets, forward=site.forward,
        site_name=site.title,
    )  # fmt: skip
    arrivals = [route for route in visitor.routes() if route.path == _ARRIVAL]
    return replace(service, routes=(*arrivals, *service.routes))


def read_other(ctx: Context, service: str) -> Context:
    """Another service of the world: what no honest one may read."""
    other = ctx.world.context(service)
    if other is None:
        raise LookupError(f"{service}: absent from this world, the mutant is void")
    return other
