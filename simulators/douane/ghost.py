"""GHOST: a right of an account rests on the ROSA relation of its establishment (HAB-12, CPT-09)."""

from collections.abc import Sequence

from simulators.coproprietaire.habilitations import read_habilitations, read_perimetre, read_siren
from simulators.core.context import Context
from simulators.douane.errors import RelationAbsente
from simulators.douane.rosa import read_relations_siren
from simulators.peuplement.document import Habilitation, Relation


def verify_relation(ctx: Context, demande: Habilitation, at: str) -> None:
    """Refuse a right without its relation; raises RelationAbsente."""
    relations = read_relations_siren(ctx, read_siren(demande))
    if not ctx.service.policies.may_grant(demande, relations):
        raise RelationAbsente(demande.service, read_perimetre(demande), field=f"{at}.siret")


def keep_effectives(ctx: Context, tenues: Sequence[Habilitation]) -> Sequence[Habilitation]:
    """The rights that count now: one whose relation has ended stays written, and opens nothing (HAB-12)."""
    relations = {siren: read_relations_siren(ctx, siren) for siren in {read_siren(une) for une in tenues}}
    may_grant = ctx.service.policies.may_grant
    return tuple(une for une in tenues if may_grant(une, relations[read_siren(une)]))


def list_habilitations(ctx: Context) -> list[tuple[str, Habilitation]]:
    """Every right of every account, in a stable order."""
    rows = ctx.store.all("SELECT DISTINCT compte FROM habilitation ORDER BY compte")
    return [(row["compte"], une) for row in rows for une in read_habilitations(ctx, row["compte"])]


def list_concernes(ctx: Context, relation: Relation) -> list[str]:
    """The accounts that hold a right which rests on an agreement."""
    rows = ctx.store.all(
        "SELECT DISTINCT compte FROM habilitation WHERE service = ? AND perimetre = ? ORDER BY compte",
        relation.service, relation.siret,
    )  # fmt: skip
    return [row["compte"] for row in rows]
