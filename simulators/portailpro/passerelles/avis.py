"""The opinions received, kept without a name."""

from datetime import datetime
from typing import Any

from simulators.core.context import Context
from simulators.core.queues import KEPT_MAX
from simulators.portailpro.domaine.avis import Avis
from simulators.portailpro.domaine.errors import FilePleine


class AvisSql:
    """The opinions of one world."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def ajouter(self, avis: Avis, recu_le: datetime) -> None:
        """Keep one opinion: all its marks, or nothing of it; raises FilePleine."""
        store = self._ctx.store
        held = store.one("SELECT count(*) AS nombre FROM avis")
        if held is not None and held["nombre"] >= KEPT_MAX:
            raise FilePleine("avis")
        with store.transaction():
            row = store.one(
                "INSERT INTO avis (recu_le, commentaire) VALUES (?, ?) RETURNING id",
                recu_le.isoformat(), avis.commentaire,
            )  # fmt: skip
            assert row is not None
            for service, note in avis.notes:
                store.run(
                    "INSERT INTO avis_note (avis, service, note) VALUES (?, ?, ?)", row["id"], service, note
                )

    def compter(self) -> dict[tuple[str, int], int]:
        """How many times each service received each mark."""
        rows = self._ctx.store.all(
            "SELECT service, note, count(*) AS fois FROM avis_note GROUP BY service, note"
        )
        return {(row["service"], row["note"]): row["fois"] for row in rows}

    def lister(self) -> tuple[dict[str, Any], ...]:
        """All of them, oldest first, as the control door tells them."""
        store = self._ctx.store
        return tuple(
            {
                "recu_le": row["recu_le"],
                "commentaire": row["commentaire"],
                "notes": {
                    une["service"]: une["note"]
                    for une in store.all("SELECT service, note FROM avis_note WHERE avis = ?", row["id"])
                },
            }
            for row in store.all("SELECT id, recu_le, commentaire FROM avis ORDER BY id")
        )
