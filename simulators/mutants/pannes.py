"""A portal that hears its co-owners in another way: silences, memories, answers lost on the road."""

from collections.abc import Callable
from dataclasses import replace

from simulators.core.context import Context
from simulators.core.service import Service
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.fabrique import build_ports
from simulators.portailpro.web.routes import build_routes


def with_sites(portail: Service, build: Callable[[Context], CoproprietairesHttp]) -> Service:
    """The same screens, which ask the co-owners through another adapter; kept for the life of a world."""

    def fabrique(ctx: Context) -> Ports:
        sites: CoproprietairesHttp = ctx.memory.setdefault("mutant.sites", build(ctx))
        return replace(build_ports(ctx), coproprietaires=sites)

    return replace(portail, routes=(*build_routes(fabrique), *portail.routes))
