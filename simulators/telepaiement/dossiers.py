"""Card payments under way: which notice each browser has shown, and what it has paid.

Wrong passwords are counted here too, by reference and by browser.
"""

from simulators.core.context import Context
from simulators.identity.fingerprint import compute_fingerprint
from simulators.telepaiement.etat import Essais
from simulators.telepaiement.modele import ATTENTE_S

SCHEMA = """
CREATE TABLE dossier_cb (
  navigateur TEXT PRIMARY KEY, reference TEXT NOT NULL, ouvert_le INTEGER NOT NULL, paye INTEGER NOT NULL
);
CREATE TABLE essai_cb (reference TEXT PRIMARY KEY, rates INTEGER NOT NULL, dernier_le INTEGER NOT NULL);
CREATE TABLE essai_navigateur (
  navigateur TEXT PRIMARY KEY, rates INTEGER NOT NULL, dernier_le INTEGER NOT NULL
);
"""
LIFE_S = 15 * 60


def open_dossier(ctx: Context, browser: str, reference: str) -> None:
    """This browser has typed both elements of a notice; the former notice it typed counts no more."""
    ctx.store.run(
        "INSERT OR REPLACE INTO dossier_cb VALUES (?, ?, ?, 0)",
        compute_fingerprint(browser), reference, ctx.clock.epoch(),
    )  # fmt: skip


def find_dossier(ctx: Context, browser: str) -> str | None:
    """The reference that this browser may pay, for 15 minutes of the world's clock."""
    row = ctx.store.one(
        "SELECT reference FROM dossier_cb WHERE navigateur = ? AND ouvert_le > ?",
        compute_fingerprint(browser), ctx.clock.epoch() - LIFE_S,
    )  # fmt: skip
    return row["reference"] if row else None


def find_dossier_echu(ctx: Context, browser: str) -> str | None:
    """The reference that this browser could pay, and may not any more: its 15 minutes have passed."""
    row = ctx.store.one(
        "SELECT reference FROM dossier_cb WHERE navigateur = ? AND ouvert_le <= ?",
        compute_fingerprint(browser), ctx.clock.epoch() - LIFE_S,
    )  # fmt: skip
    return row["reference"] if row else None


def mark_paid(ctx: Context, browser: str) -> None:
    """The order of this browser has settled the debt of its notice: the receipt is for it alone."""
    ctx.store.run("UPDATE dossier_cb SET paye = 1 WHERE navigateur = ?", compute_fingerprint(browser))


def has_paid(ctx: Context, browser: str) -> bool:
    """Whether the debt of its notice was settled by an order of this browser."""
    row = ctx.store.one("SELECT paye FROM dossier_cb WHERE navigateur = ?", compute_fingerprint(browser))
    return bool(row and row["paye"])


def read_essais(ctx: Context, reference: str) -> Essais:
    """The wrong passwords typed for a reference; an unknown reference has its own, so as to tell nothing."""
    row = ctx.store.one("SELECT rates, dernier_le FROM essai_cb WHERE reference = ?", reference)
    return Essais(row["rates"], row["dernier_le"]) if row else Essais()


def read_essais_navigateur(ctx: Context, browser: str) -> Essais:
    """The wrong passwords typed in a browser, whatever the reference."""
    sql = "SELECT rates, dernier_le FROM essai_navigateur WHERE navigateur = ?"
    row = ctx.store.one(sql, compute_fingerprint(browser))
    return Essais(row["rates"], row["dernier_le"]) if row else Essais()


def add_essai(ctx: Context, reference: str, browser: str) -> None:
    """Count one more for the reference and for the browser; those of before the wait are forgotten."""
    now = ctx.clock.epoch()
    rates = _count(read_essais(ctx, reference), now)
    ctx.store.run("INSERT OR REPLACE INTO essai_cb VALUES (?, ?, ?)", reference, rates, now)
    rates = _count(read_essais_navigateur(ctx, browser), now)
    stored = compute_fingerprint(browser)
    ctx.store.run("INSERT OR REPLACE INTO essai_navigateur VALUES (?, ?, ?)", stored, rates, now)


def forget_essais(ctx: Context, reference: str) -> None:
    """The right password was typed: this reference starts again, and the browser's count goes on."""
    ctx.store.run("DELETE FROM essai_cb WHERE reference = ?", reference)


def _count(former: Essais, now: int) -> int:
    return 1 + (former.rates if now - former.dernier_le < ATTENTE_S else 0)
