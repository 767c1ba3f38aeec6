"""Accounts in SQL; two addresses that differ by case or spaces around are one (CPT-13, AMB-14)."""

import sqlite3

from simulators.core.context import Context
from simulators.core.store import Row
from simulators.identity.passwords import hash_password, verify_password
from simulators.portailpro.domaine.compte import Compte, DemandeDeCompte, canoniser_courriel
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.domaine.identifiants import read_siren

_LONGUEUR_ID = 20


class ComptesSql:
    """The accounts of one world."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def trouver(self, compte: str) -> Compte | None:
        """The account of that id."""
        row = self._ctx.store.one("SELECT * FROM compte WHERE id = ?", compte)
        return _read(row) if row else None

    def trouver_par_courriel(self, courriel: str) -> Compte | None:
        """The account that owns an address."""
        row = self._find(courriel)
        return _read(row) if row else None

    def authentifier(self, courriel: str, mot_de_passe: str) -> Compte | None:
        """The account that this address and this password open; same time whether it exists or not."""
        row = self._find(courriel)
        exact = verify_password(row["empreinte"] if row else None, mot_de_passe)
        return _read(row) if row and exact else None

    def creer(self, demande: DemandeDeCompte) -> Compte:
        """A new account; raises SaisieRefusee when its address already has one."""
        compte = Compte(
            self._ctx.chance.token(_LONGUEUR_ID), demande.courriel, demande.prenom, demande.nom, demande.siren
        )
        try:
            self._ctx.store.run(
                "INSERT INTO compte (id, courriel, courriel_canonique, prenom, nom, siren, empreinte)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                compte.id, compte.courriel, canoniser_courriel(compte.courriel), compte.prenom, compte.nom,
                compte.siren.chiffres, hash_password(demande.mot_de_passe),
            )  # fmt: skip
        except sqlite3.IntegrityError as error:
            raise SaisieRefusee({"courriel": "cette adresse a déjà un compte portailpro."}) from error
        return compte

    def ouvre(self, compte: str, mot_de_passe: str) -> bool:
        """Whether this password opens the account."""
        row = self._ctx.store.one("SELECT empreinte FROM compte WHERE id = ?", compte)
        return verify_password(row["empreinte"] if row else None, mot_de_passe)

    def changer_mot_de_passe(self, compte: str, mot_de_passe: str) -> None:
        """Have the account opened by another password, and by no other."""
        self._ctx.store.run(
            "UPDATE compte SET empreinte = ? WHERE id = ?", hash_password(mot_de_passe), compte
        )

    def _find(self, courriel: str) -> Row | None:
        return self._ctx.store.one(
            "SELECT * FROM compte WHERE courriel_canonique = ?", canoniser_courriel(courriel)
        )


def _read(row: Row) -> Compte:
    return Compte(row["id"], row["courriel"], row["prenom"], row["nom"], read_siren(row["siren"]))
