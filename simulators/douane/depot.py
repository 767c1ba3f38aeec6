"""Filing a declaration, by whatever way it comes: it is kept, and its debt told to Télépaiement."""

from simulators.core.context import Context
from simulators.douane.declaration import CreanceDue, Declaration, Depot, EtatCreance
from simulators.douane.envois import read_etat_envoi, send_envois, write_envoi
from simulators.douane.errors import DepotRefuse, ReferenceDejaDeposee
from simulators.douane.numeros import use_numero
from simulators.douane.registre import read_origines_du_jour, write_declaration


async def deposer(ctx: Context, depot: Depot, reference: str = "") -> Declaration:
    """Keep a declaration, under a new reference if it has none; raises DepotRefuse, ReferenceDejaDeposee."""
    if not ctx.service.policies.may_file(depot.origine, read_origines_du_jour(ctx, depot.siret)):
        raise DepotRefuse
    declaration = _keep(ctx, depot, reference)
    await send_envois(ctx)
    return declaration


def read_etat_creance(ctx: Context, declaration: Declaration) -> EtatCreance:
    """What has become of the debt of a declaration."""
    if _build_creance(ctx, declaration) is None:
        return "aucune"
    return read_etat_envoi(ctx, declaration.reference)


def _keep(ctx: Context, depot: Depot, reference: str) -> Declaration:
    """The declaration, its debt and the number of its form: none is kept without the others."""
    with ctx.store.transaction():
        declaration = write_declaration(ctx, depot, reference)
        if declaration is None:
            raise ReferenceDejaDeposee(reference)
        use_numero(ctx, depot, declaration.reference)
        creance = _build_creance(ctx, declaration)
        if creance is not None:
            write_envoi(ctx, creance)
    return declaration


def _build_creance(ctx: Context, declaration: Declaration) -> CreanceDue | None:
    policies = ctx.service.policies
    if not policies.transmet_creance(declaration.origine):
        return None
    creance: CreanceDue | None = policies.creance_de(declaration)
    return creance
