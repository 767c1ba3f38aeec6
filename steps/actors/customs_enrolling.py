"""Newcomers of customs: what they type to open an account there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.errors import Inconclusive
from steps.screens.customs_account import SaisieDouane
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe

VIDE, SUITE = "—", ".bis"


@dataclass(frozen=True)
class InscriptionsDouane:
    """Has people open accounts on the site of customs."""

    troupe: Troupe

    def ouvrir_au_titre_de(self, prenom: str, nom: str) -> None:
        """Have a person open an account for a company, by its SIREN, or for a place, by its SIRET."""
        perimetre = self.troupe.annuaire.perimetre(nom)
        if isinstance(perimetre, Siren):
            self._inscrire(prenom, siren=str(perimetre))
        else:
            self._inscrire(prenom, siret=str(perimetre))

    def ouvrir_avec_les_numeros(self, prenom: str, siren: str, siret: str) -> None:
        """Have a person type these numbers; « — » leaves a field empty."""
        self._inscrire(prenom, siren=_read_numero(siren), siret=_read_numero(siret))

    def ouvrir_avec_l_adresse(self, prenom: str, nom: str, courriel: str) -> None:
        """Have a person open an account for a company, with an address of her own choice."""
        siren = self.troupe.annuaire.entreprise(nom).siren
        self._inscrire(prenom, siren=str(siren), courriel=courriel)

    def prendre(self, prenom: str, nom: str, courriel: str) -> None:
        """Have a person take an account with an address of her own choice: it must be opened."""
        self.ouvrir_avec_l_adresse(prenom, nom, courriel)
        if not self.troupe[prenom].compte_douane.is_inscrite():
            raise Inconclusive(f"{prenom} n'a pas pu ouvrir un compte douane.gouv avec {courriel}.")

    def reprendre(self, prenom: str, nom: str, courriel: str) -> None:
        """Have a person send the form left open, for a company and with an address of her own choice."""
        siren = self.troupe.annuaire.entreprise(nom).siren
        saisie = self._write(prenom, siren=str(siren), courriel=courriel)
        self.troupe[prenom].compte_douane.reprendre_l_inscription(saisie)

    def recommencer(self, prenom: str) -> None:
        """Have a person ask once more for what she asked last, under another name of account."""
        self.troupe[prenom].compte_douane.inscrire_encore(SUITE)

    def can_open(self, prenom: str, nom: str) -> bool:
        """Whether a person's account can be opened with her own address: it is tried."""
        self._inscrire(prenom, siren=str(self.troupe.annuaire.entreprise(nom).siren))
        return self.troupe[prenom].compte_douane.is_inscrite()

    def _inscrire(self, prenom: str, *, siren: str = "", siret: str = "", courriel: str = "") -> None:
        saisie = self._write(prenom, siren=siren, siret=siret, courriel=courriel)
        self.troupe[prenom].compte_douane.inscrire(saisie)

    def _write(self, prenom: str, *, siren: str = "", siret: str = "", courriel: str = "") -> SaisieDouane:
        personne = self.troupe.annuaire.personne(prenom)
        identifiant = f"{prenom[0].lower()}{personne.nom.lower()}.nouveau"
        return SaisieDouane(
            personne.prenom, personne.nom, courriel or personne.courriel, siren, siret,
            _ascii(identifiant), f"{prenom} arrive à la douane",
        )  # fmt: skip


def _read_numero(text: str) -> str:
    return "" if text.strip() == VIDE else text


def _ascii(text: str) -> str:
    return text.replace("è", "e").replace("é", "e").replace("ç", "c")
