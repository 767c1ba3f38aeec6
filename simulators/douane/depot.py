"""Filing a declaration, by whatever way it comes: it is kept, and its debt told to Télépaiement."""

from simulators.core.context import Context
from simulators.douane.declaration import Depot
from simulators.douane.envois import send_envois, write_envoi
from simulators.douane.errors import DepotRefuse, ReferenceDejaDeposee
from simulators.douane.registre import read_origines_du_jour, write_declaration


async def deposer(ctx: Context, depot: Depot, reference: str = "") -> str:
    """Keep a declaration and give its reference; raises DepotRefuse, ReferenceDejaDeposee."""
    if not ctx.service.policies.may_file(depot.origine, read_origines_du_jour(ctx, depot.siret)):
        raise DepotRefuse
    reference = _keep(ctx, depot, reference)
    await send_envois(ctx)
    return reference


def _keep(ctx: Context, depot: Depot, reference: str) -> str:
    """The declaration and its debt together: neither is kept without the other."""
    with ctx.store.transaction():
        declaration = write_declaration(ctx, depot, reference)
        if declaration is None:
            raise ReferenceDejaDeposee(reference)
        creance = ctx.service.policies.creance_de(declaration)
        if creance is not None and ctx.service.policies.transmet_creance(declaration.origine):
            write_envoi(ctx, creance)
    return declaration.reference
