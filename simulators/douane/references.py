"""References of declarations and of their debts: each is given once, and none that a debt bears already."""

from collections.abc import Iterable
from itertools import count

from simulators.core.context import Context
from simulators.peuplement.document import Creance

SCHEMA = """
CREATE TABLE reference_tenue (reference TEXT PRIMARY KEY) WITHOUT ROWID;
"""


def hold_references(ctx: Context, creances: Iterable[Creance]) -> None:
    """Set aside the references of the customs debts that a world document brings."""
    for creance in creances:
        if creance.site == ctx.service.name:
            ctx.store.run("INSERT OR IGNORE INTO reference_tenue VALUES (?)", creance.reference)


def is_held(ctx: Context, reference: str) -> bool:
    """Whether a debt that no declaration gave bears this reference."""
    return ctx.store.one("SELECT 1 FROM reference_tenue WHERE reference = ?", reference) is not None


def find_free_reference(ctx: Context, sigle: str, annee: int) -> str:
    """The first number that is free; EDI, or a debt of the world, may have used some of them."""
    prefix = f"{sigle}-{annee}-"
    rows = ctx.store.all(
        "SELECT reference FROM declaration WHERE reference GLOB ? "
        "UNION SELECT reference FROM reference_tenue WHERE reference GLOB ?",
        f"{prefix}*", f"{prefix}*",
    )  # fmt: skip
    taken = {row["reference"] for row in rows}
    return next(r for r in (f"{prefix}{n:04d}" for n in count(1)) if r not in taken)
