"""The ports of one world, made once for its life."""

from simulators.core.context import Context
from simulators.portailpro.cas_usage.ports import Ports
from simulators.portailpro.passerelles.actualites import ActualitesHttp
from simulators.portailpro.passerelles.assistance import AssistanceSql
from simulators.portailpro.passerelles.avis import AvisSql
from simulators.portailpro.passerelles.comptes import ComptesSql
from simulators.portailpro.passerelles.coproprietaires import CoproprietairesHttp
from simulators.portailpro.passerelles.memoire import MemoireDHabilitations
from simulators.portailpro.passerelles.messagerie import MessagerieHttp
from simulators.portailpro.passerelles.rattachements import RattachementsSql
from simulators.portailpro.passerelles.roles import RolesSql
from simulators.portailpro.passerelles.sirens_actifs import SirensActifsSql

_CLE = "portailpro.ports"


def build_ports(ctx: Context) -> Ports:
    """What the use cases are given in this world; what it remembers of readings lives as long as it."""
    ports: Ports | None = ctx.memory.get(_CLE)
    if ports is None:
        ports = ctx.memory[_CLE] = Ports(
            ComptesSql(ctx), RattachementsSql(ctx), RolesSql(ctx), SirensActifsSql(ctx),
            MemoireDHabilitations(),
            CoproprietairesHttp(ctx), ctx.clock.now, lambda: ctx.clock.today_in_paris().date(), ctx.note,
            AvisSql(ctx),
            AssistanceSql(ctx), ctx.clock.today_in_paris,
            ActualitesHttp(ctx),
            ctx.chance.token,
            MessagerieHttp(ctx),
        )  # fmt: skip
    return ports
