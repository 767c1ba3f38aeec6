"""What a customs officer does, by the control door: no screen of any site leads here (HAB-10)."""

from simulators.coproprietaire.octroi import find_service
from simulators.coproprietaire.site import read_site
from simulators.core.context import Context
from simulators.douane.rosa import write_relation
from simulators.peuplement.document import Relation
from simulators.peuplement.valeurs import Siret


def enregistrer_relation(ctx: Context, siret: Siret, service: str) -> None:
    """Record in ROSA that an establishment may use a service; raises Problem 422 for an unknown service."""
    find_service(read_site(ctx).services, service)
    write_relation(ctx, Relation(siret=siret, service=service))
