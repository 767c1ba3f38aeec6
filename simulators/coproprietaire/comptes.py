"""Accounts of the site: who holds them, and what opens them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from simulators.coproprietaire.errors import CompteInconnu
from simulators.coproprietaire.liens import read_lien
from simulators.coproprietaire.modele import Identifiants, Tentative
from simulators.core.context import Context
from simulators.core.templates import format_siren, format_siret
from simulators.identity.passwords import hash_password, verify_password
from simulators.peuplement.document import Compte, Personne

SCHEMA = """
CREATE TABLE compte (
  identifiant TEXT PRIMARY KEY,
  prenom TEXT NOT NULL,
  nom TEXT NOT NULL,
  courriel TEXT NOT NULL,
  siren TEXT,
  siret TEXT
);
CREATE TABLE acces (
  identifiant TEXT PRIMARY KEY,
  compte TEXT NOT NULL REFERENCES compte,
  empreinte TEXT NOT NULL
);
"""
SIREN_LENGTH = 9
# Worlds are peopled with the same few fictional passwords: one hash serves them all.
_hash_password = lru_cache(maxsize=4096)(hash_password)


@dataclass(frozen=True, slots=True)
class CompteTenu:
    """An account as the site holds it."""

    identifiant: str
    prenom: str
    nom: str
    courriel: str = ""
    siren: str | None = None
    siret: str | None = None

    @property
    def siren_du_compte(self) -> str:
        """The company behind the account, whether it or one of its establishments holds it."""
        return self.siren or (self.siret or "")[:SIREN_LENGTH]

    @property
    def tenu_par(self) -> str:
        """The establishment or the company that holds the account; an em dash when the data name none."""
        if self.siret:
            return f"SIRET {format_siret(self.siret)}"
        return f"SIREN {format_siren(self.siren)}" if self.siren else "—"

    @property
    def nom_complet(self) -> str:
        """First name and name, as the pages greet the person."""
        return f"{self.prenom} {self.nom}"


def find_compte(ctx: Context, identifiant: str) -> CompteTenu:
    """The account of that name; raises CompteInconnu."""
    row = ctx.store.one("SELECT * FROM compte WHERE identifiant = ?", identifiant)
    if row is None:
        sentence = f"{ctx.service.title} ne tient aucun compte « {identifiant} »"
        raise CompteInconnu(sentence, field="$.identifiant")
    return CompteTenu(*row)


def write_compte(ctx: Context, personne: Personne, compte: Compte) -> None:
    """Keep an account; named again, it keeps what the new document leaves out."""
    ctx.store.run(
        "INSERT INTO compte VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET prenom = excluded.prenom, "
        "nom = excluded.nom, courriel = excluded.courriel, siren = coalesce(excluded.siren, siren), "
        "siret = coalesce(excluded.siret, siret)",
        compte.identifiant, personne.prenom, personne.nom, personne.courriel, compte.siren, compte.siret,
    )  # fmt: skip


def write_acces(ctx: Context, identifiant: str, acces: Iterable[Identifiants]) -> None:
    """Let an account be opened by these credentials; an empty password opens nothing."""
    for un in acces:
        if un.mot_de_passe:
            ctx.store.run(
                "INSERT OR REPLACE INTO acces VALUES (?, ?, ?)",
                un.identifiant, identifiant, _hash_password(un.mot_de_passe),
            )  # fmt: skip


class Comptes:
    """The accounts, as the login form of the site asks about them."""

    def authenticate(self, ctx: Context, identifiant: str, mot_de_passe: str) -> str | None:
        """The account that these credentials open; None when they open none."""
        row = ctx.store.one("SELECT compte, empreinte FROM acces WHERE identifiant = ?", identifiant)
        juste = verify_password(row["empreinte"] if row else None, mot_de_passe)
        if row is None:
            return None
        tentative = Tentative(juste, rattache=read_lien(ctx, row["compte"]) is not None)
        return str(row["compte"]) if ctx.service.policies.authenticates(tentative) else None

    def claims(self, ctx: Context, account: str) -> Mapping[str, str]:
        """What the site tells of the holder of an account; never an address, so that none is linked by it."""
        compte = find_compte(ctx, account)
        return {"given_name": compte.prenom, "family_name": compte.nom}
