"""Links in SQL; the tables themselves refuse a second account of a site (CPT-17)."""

import sqlite3

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.portailpro.domaine.errors import Motif, RattachementRefuse
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site

_ORDRE = {site: rang for rang, site in enumerate(Site)}


class RattachementsSql:
    """The links of one world, as the portal holds them."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def lister(self, compte: str) -> tuple[Rattachement, ...]:
        """The links of an account, in the order of the sites."""
        rows = self._ctx.store.all("SELECT * FROM rattachement WHERE compte = ? ORDER BY rowid", compte)
        return tuple(sorted(map(_read, rows), key=lambda un: _ORDRE[un.site]))

    def trouver_compte(self, iss: str, sub: str) -> str | None:
        """The account of the portal to which that account of a co-owner is linked."""
        row = self._ctx.store.one("SELECT compte FROM rattachement WHERE iss = ? AND sub = ?", iss, sub)
        return str(row["compte"]) if row else None

    def ajouter(self, rattachement: Rattachement) -> None:
        """Write a link; raises RattachementRefuse when the site or that account of it is already linked."""
        try:
            self._ctx.store.run(
                "INSERT INTO rattachement (compte, site, iss, sub, identifiant) VALUES (?, ?, ?, ?, ?)",
                rattachement.compte, rattachement.site.value, rattachement.iss, rattachement.sub,
                rattachement.identifiant,
            )  # fmt: skip
        except sqlite3.IntegrityError as error:
            proprietaire = self.trouver_compte(rattachement.iss, rattachement.sub)
            ailleurs = proprietaire not in (None, rattachement.compte)
            motif = Motif.RATTACHE_AILLEURS if ailleurs else Motif.DEJA_RATTACHE
            raise RattachementRefuse(motif) from error

    def retirer(self, rattachement: Rattachement) -> None:
        """Take a link back."""
        self._ctx.store.run(
            "DELETE FROM rattachement WHERE iss = ? AND sub = ?", rattachement.iss, rattachement.sub
        )

    def nommer(self, rattachement: Rattachement, identifiant: str) -> None:
        """Keep the name that the co-owner gives to its account."""
        self._ctx.store.run(
            "UPDATE rattachement SET identifiant = ? WHERE iss = ? AND sub = ?",
            identifiant, rattachement.iss, rattachement.sub,
        )  # fmt: skip


def _read(row: Row) -> Rattachement:
    return Rattachement(row["compte"], Site(row["site"]), row["iss"], row["sub"], row["identifiant"])
