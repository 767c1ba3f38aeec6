"""Accounts that people open at customs, one for each address (CPT-19), and their passwords."""

from simulators.coproprietaire.comptes import CompteTenu, write_acces, write_compte
from simulators.coproprietaire.modele import Identifiants
from simulators.core.context import Context
from simulators.douane.inscription import (
    ADRESSE_PRISE,
    IDENTIFIANT_PRIS,
    DemandeDeCompte,
    SaisieRefusee,
)
from simulators.peuplement.document import Compte, Personne

# An account opened in one click has a password that its owner did not choose, until it is changed (AUT-10).
SCHEMA = """
CREATE TABLE compte_en_un_clic (
  compte TEXT PRIMARY KEY REFERENCES compte ON DELETE CASCADE,
  sub_portail TEXT NOT NULL UNIQUE,
  demande TEXT NOT NULL,
  change INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE demande_annulee (demande TEXT PRIMARY KEY) WITHOUT ROWID;
"""


def verify_libre(ctx: Context, demande: DemandeDeCompte) -> None:
    """Refuse an address or a name that has an account; raises SaisieRefusee."""
    if is_tenu(ctx, demande.identifiant):
        raise SaisieRefusee({"identifiant": IDENTIFIANT_PRIS})
    if not is_adresse_libre(ctx, demande):
        raise SaisieRefusee({"courriel": ADRESSE_PRISE})


def is_adresse_libre(ctx: Context, demande: DemandeDeCompte) -> bool:
    """Whether no account of the site has the address of this one."""
    tenus = tuple(CompteTenu(*row) for row in ctx.store.all("SELECT * FROM compte"))
    libre: bool = ctx.service.policies.adresse_libre(demande, tenus)
    return libre


def is_tenu(ctx: Context, identifiant: str) -> bool:
    """Whether an account, or what opens one, bears this name."""
    sql = "SELECT 1 FROM compte WHERE identifiant = ? UNION SELECT 1 FROM acces WHERE identifiant = ?"
    return ctx.store.one(sql, identifiant, identifiant) is not None


def write_titulaire(ctx: Context, demande: DemandeDeCompte) -> None:
    """Keep a new account; whoever calls has verified that it may exist."""
    compte = Compte(
        site="douane", identifiant=demande.identifiant, mot_de_passe=demande.mot_de_passe,
        siren=demande.siren, siret=demande.siret,
    )  # fmt: skip
    personne = Personne(prenom=demande.prenom, nom=demande.nom, courriel=demande.courriel)
    with ctx.store.transaction():
        write_compte(ctx, personne, compte)
        write_mot_de_passe(ctx, demande.identifiant, demande.mot_de_passe)


def write_mot_de_passe(ctx: Context, identifiant: str, mot_de_passe: str) -> None:
    """Let the account be opened by this password alone."""
    write_acces(ctx, identifiant, (Identifiants(identifiant, mot_de_passe),))


def write_en_un_clic(ctx: Context, identifiant: str, sub_portail: str, demande: str) -> None:
    """Remember for which account of the portal, and by which request, this account is opened."""
    sql = "INSERT INTO compte_en_un_clic (compte, sub_portail, demande) VALUES (?, ?, ?)"
    ctx.store.run(sql, identifiant, sub_portail, demande)


def find_en_un_clic(ctx: Context, sub_portail: str, demande: str) -> str | None:
    """What was opened already for that account of the portal; it now answers for this last request."""
    sql = "SELECT compte FROM compte_en_un_clic WHERE sub_portail = ?"
    row = ctx.store.one(sql, sub_portail)
    if row is None:
        return None
    ctx.store.run("UPDATE compte_en_un_clic SET demande = ? WHERE compte = ?", demande, row["compte"])
    return str(row["compte"])


def annuler(ctx: Context, demande: str) -> None:
    """Undo what a request opened, and let it open nothing if it only arrives later.

    An account whose owner has chosen a password since is hers: it stays.
    """
    row = ctx.store.one("SELECT compte FROM compte_en_un_clic WHERE demande = ? AND change = 0", demande)
    with ctx.store.transaction():
        ctx.store.run("INSERT OR IGNORE INTO demande_annulee VALUES (?)", demande)
        if row is not None:
            remove_titulaire(ctx, row["compte"])


def is_annulee(ctx: Context, demande: str) -> bool:
    """Whether a request was undone before it arrived."""
    return ctx.store.one("SELECT 1 FROM demande_annulee WHERE demande = ?", demande) is not None


def is_genere(ctx: Context, identifiant: str) -> bool:
    """Whether the password of an account is still the generated one."""
    sql = "SELECT 1 FROM compte_en_un_clic WHERE compte = ? AND change = 0"
    return ctx.store.one(sql, identifiant) is not None


def note_change(ctx: Context, identifiant: str) -> None:
    """The owner has chosen a password: the generated one is gone."""
    ctx.store.run("UPDATE compte_en_un_clic SET change = 1 WHERE compte = ?", identifiant)


def remove_titulaire(ctx: Context, identifiant: str) -> None:
    """Undo the opening of an account, all of it."""
    with ctx.store.transaction():
        for sql in (
            "DELETE FROM lien WHERE compte = ?",
            "DELETE FROM acces WHERE compte = ?",
            "DELETE FROM compte_en_un_clic WHERE compte = ?",
            "DELETE FROM courrier WHERE compte = ?",
            "DELETE FROM identity_subject WHERE account = ?",
            "DELETE FROM compte WHERE identifiant = ?",
        ):
            ctx.store.run(sql, identifiant)
