"""GHOST: a right of an account rests on the ROSA relation of its establishment (HAB-12, CPT-09)."""

from simulators.coproprietaire.habilitations import read_perimetre, read_siren
from simulators.core.context import Context
from simulators.douane.errors import RelationAbsente
from simulators.douane.rosa import read_relations_siren
from simulators.peuplement.document import Habilitation


def verify_relation(ctx: Context, demande: Habilitation, at: str) -> None:
    """Refuse a right without its relation; raises RelationAbsente."""
    relations = read_relations_siren(ctx, read_siren(demande))
    if not ctx.service.policies.may_grant(demande, relations):
        raise RelationAbsente(demande.service, read_perimetre(demande), field=f"{at}.siret")
