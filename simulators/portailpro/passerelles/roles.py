"""The roles AGE in SQL."""

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.portailpro.domaine.identifiants import Siren, read_siren
from simulators.portailpro.domaine.role import RoleAge


class RolesSql:
    """The roles of one world."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def lister(self, compte: str) -> tuple[RoleAge, ...]:
        """The roles of an account, in the order of the companies."""
        rows = self._ctx.store.all("SELECT * FROM role_age WHERE compte = ? ORDER BY siren", compte)
        return tuple(map(_read, rows))

    def lister_entreprise(self, siren: Siren) -> tuple[RoleAge, ...]:
        """Everybody who holds the role for a company, in the order in which they received it."""
        rows = self._ctx.store.all("SELECT * FROM role_age WHERE siren = ? ORDER BY rowid", siren.chiffres)
        return tuple(map(_read, rows))

    def ajouter(self, role: RoleAge) -> None:
        """Give a role; one that the account holds already is left as it is."""
        self._ctx.store.run(
            "INSERT OR IGNORE INTO role_age (compte, siren, delegue_par) VALUES (?, ?, ?)",
            role.compte, role.siren.chiffres, role.delegue_par,
        )  # fmt: skip

    def retirer(self, role: RoleAge) -> None:
        """Take a role back."""
        sql = "DELETE FROM role_age WHERE compte = ? AND siren = ?"
        self._ctx.store.run(sql, role.compte, role.siren.chiffres)


def _read(row: Row) -> RoleAge:
    return RoleAge(row["compte"], read_siren(row["siren"]), row["delegue_par"])
