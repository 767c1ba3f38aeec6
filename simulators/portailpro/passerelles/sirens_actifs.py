"""The company chosen in each session, in our own table: no address carries it."""

from simulators.core.context import Context
from simulators.portailpro.domaine.identifiants import Siren, read_siren


class SirensActifsSql:
    """The choices of one world."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def lire(self, session: str) -> Siren | None:
        """The company of a session; None before the choice."""
        row = self._ctx.store.one("SELECT siren FROM siren_actif WHERE session = ?", session)
        return read_siren(row["siren"]) if row else None

    def ecrire(self, session: str, siren: Siren) -> None:
        """Remember the choice for the life of the session."""
        self._ctx.store.run(
            "INSERT INTO siren_actif (session, siren) VALUES (?, ?)"
            " ON CONFLICT (session) DO UPDATE SET siren = excluded.siren",
            session, siren.chiffres,
        )  # fmt: skip
