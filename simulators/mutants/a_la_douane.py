"""How a faulty portal reaches into GHOST and ROSA, which no portal may do (HAB-02, HAB-10)."""

from simulators.coproprietaire.habilitations import (
    read_habilitations,
    remove_habilitation,
    write_habilitation,
)
from simulators.core.context import Context
from simulators.douane.rosa import write_relation
from simulators.peuplement.document import Habilitation, Relation
from simulators.peuplement.valeurs import Siret


def find_customs(ctx: Context) -> Context:
    """Customs of the same world."""
    douane = ctx.world.context("douane")
    if douane is None:
        raise LookupError("the bench runs without customs, the mutant is void")
    return douane


def find_account(douane: Context, courriel: str) -> str | None:
    """The account that customs hold for an address."""
    row = douane.store.one("SELECT identifiant FROM compte WHERE courriel = ?", courriel)
    return str(row["identifiant"]) if row else None


def copy_rights(ctx: Context, depuis: str, vers: str) -> None:
    """Give one person, in GHOST, every right of another one."""
    douane = find_customs(ctx)
    source, target = find_account(douane, depuis), find_account(douane, vers)
    if source and target:
        for right in read_habilitations(douane, source):
            write_habilitation(douane, target, right)


def change_right(ctx: Context, asked: dict[str, str]) -> None:
    """Write or remove, in GHOST, the right that a request names."""
    douane = find_customs(ctx)
    right = Habilitation(service=asked["service"], droit=asked["droit"], siret=Siret(asked["siret"]))
    change = remove_habilitation if asked.get("action") == "retirer" else write_habilitation
    change(douane, asked["compte"], right)


def relate(ctx: Context, asked: dict[str, str]) -> None:
    """Write, in ROSA, a relation for an establishment of the company."""
    siret = Siret(asked["siret"])
    for service in ("DELTA-G", "CIEL-ALCOOL"):
        write_relation(find_customs(ctx), Relation(siret=siret, service=service))
