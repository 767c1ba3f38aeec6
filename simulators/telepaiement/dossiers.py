"""Card payments under way: which notice each browser has shown, and the wrong passwords typed so far."""

from simulators.core.context import Context
from simulators.identity.fingerprint import compute_fingerprint
from simulators.telepaiement.etat import Essais
from simulators.telepaiement.modele import ATTENTE_S

SCHEMA = """
CREATE TABLE dossier_cb (navigateur TEXT PRIMARY KEY, reference TEXT NOT NULL, ouvert_le INTEGER NOT NULL);
CREATE TABLE essai_cb (reference TEXT PRIMARY KEY, rates INTEGER NOT NULL, dernier_le INTEGER NOT NULL);
"""
LIFE_S = 15 * 60


def open_dossier(ctx: Context, browser: str, reference: str) -> None:
    """This browser has typed both elements of a notice; the former notice it typed counts no more."""
    ctx.store.run(
        "INSERT OR REPLACE INTO dossier_cb VALUES (?, ?, ?)",
        compute_fingerprint(browser), reference, ctx.clock.epoch(),
    )  # fmt: skip


def find_dossier(ctx: Context, browser: str) -> str | None:
    """The reference that this browser may pay, for 15 minutes of the world's clock."""
    row = ctx.store.one(
        "SELECT reference FROM dossier_cb WHERE navigateur = ? AND ouvert_le > ?",
        compute_fingerprint(browser), ctx.clock.epoch() - LIFE_S,
    )  # fmt: skip
    return row["reference"] if row else None


def read_essais(ctx: Context, reference: str) -> Essais:
    """The wrong passwords typed for a reference; an unknown reference has its own, so as to tell nothing."""
    row = ctx.store.one("SELECT rates, dernier_le FROM essai_cb WHERE reference = ?", reference)
    return Essais(row["rates"], row["dernier_le"]) if row else Essais()


def add_essai(ctx: Context, reference: str) -> None:
    """Count one more; those of before the wait are forgotten."""
    now, former = ctx.clock.epoch(), read_essais(ctx, reference)
    rates = 1 + (former.rates if now - former.dernier_le < ATTENTE_S else 0)
    ctx.store.run("INSERT OR REPLACE INTO essai_cb VALUES (?, ?, ?)", reference, rates, now)


def forget_essais(ctx: Context, reference: str) -> None:
    """The right password was typed."""
    ctx.store.run("DELETE FROM essai_cb WHERE reference = ?", reference)
