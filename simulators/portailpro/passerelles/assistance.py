"""What came in for help, in our own table: the people who deal with it read it there."""

from collections.abc import Mapping

import orjson

from simulators.core.context import Context
from simulators.core.queues import KEPT_MAX
from simulators.portailpro.domaine.errors import FilePleine

FORMULAIRE = "formulaire"


class AssistanceSql:
    """The queues of one world."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def ajouter(self, file: str, canal: str, contenu: Mapping[str, str]) -> str:
        """Write down what came in by a channel, and give its reference; raises FilePleine."""
        maintenant = self._ctx.clock.today_in_paris()
        # Calls are made by the tester; forms, by anybody.
        if canal == FORMULAIRE and self._compter(FORMULAIRE) >= KEPT_MAX:
            raise FilePleine("assistance")
        reference = f"A-{maintenant.year}-{self._compter() + 1:04d}"
        self._ctx.store.run(
            "INSERT INTO assistance (reference, file, canal, recu_le, contenu) VALUES (?, ?, ?, ?, ?)",
            reference, file, canal, maintenant.isoformat(), orjson.dumps(dict(contenu)).decode(),
        )  # fmt: skip
        return reference

    def _compter(self, canal: str = "%") -> int:
        row = self._ctx.store.one("SELECT count(*) AS nombre FROM assistance WHERE canal LIKE ?", canal)
        return int(row["nombre"]) if row else 0

    def lister(self) -> list[dict[str, object]]:
        """Everything that came in, oldest first, as the control door tells it."""
        rows = self._ctx.store.all("SELECT * FROM assistance ORDER BY rang")
        return [
            {
                "file": row["file"], "canal": row["canal"], "reference": row["reference"],
                "recu_le": row["recu_le"], "contenu": orjson.loads(row["contenu"]),
            }
            for row in rows
        ]  # fmt: skip
