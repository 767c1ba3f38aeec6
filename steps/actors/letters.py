"""What customs write to people: the name and the password of the account that they have generated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.errors import Inconclusive
from steps.expectations.secrets import Tire
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.actors.troupe import Troupe
    from steps.stage import Control


@dataclass(frozen=True)
class Courrier:
    """The letters of customs; a secret is read in its addressee's own tray alone."""

    troupe: Troupe
    control: Control

    def read_secrets(self, prenom: str) -> tuple[str, ...]:
        """The generated passwords that customs have written to a person."""
        return self._find(prenom, self.troupe.labels.un_clic.courrier, "secret")

    def read_tous_les_secrets(self, prenoms: Iterable[str]) -> tuple[str, ...]:
        """Those of several people."""
        return tuple(secret for prenom in prenoms for secret in self.read_secrets(prenom))

    def list_tires(self, prenoms: Iterable[str]) -> tuple[Tire, ...]:
        """The passwords of several people, each with all that is known of its owner."""
        return tuple(
            Tire(secret, self._describe(prenom)) for prenom in prenoms for secret in self.read_secrets(prenom)
        )

    def find_identifiant(self, prenom: str) -> str:
        """The name of her account at customs: that of her data, else the one written with the password."""
        compte = self.troupe.annuaire.personne(prenom).find_compte(Site.DOUANE)
        if compte is not None:
            return compte.identifiant
        found = self._find(prenom, self.troupe.labels.un_clic.identifiant, "nom")
        if not found:
            raise Inconclusive(f"La douane n'a écrit aucun identifiant à {prenom}.")
        return found[-1]

    def opens(self, prenom: str) -> bool:
        """Whether customs wrote a password to a person, and the last one opens her account."""
        identifiant, secrets = self.find_identifiant(prenom), self.read_secrets(prenom)
        return bool(secrets) and self.troupe[prenom].compte_douane.enters_with(identifiant, secrets[-1])

    def is_turned_away(self, prenom: str) -> bool:
        """Whether customs wrote a password to a person, and refuse the last one."""
        identifiant, secrets = self.find_identifiant(prenom), self.read_secrets(prenom)
        return bool(secrets) and self.troupe[prenom].compte_douane.is_turned_away(identifiant, secrets[-1])

    def _describe(self, prenom: str) -> tuple[str, ...]:
        personne = self.troupe.annuaire.personne(prenom)
        compte = personne.compte(Site.PORTAILPRO)
        local, _, domaine = personne.courriel.partition("@")
        known = (
            personne.prenom, personne.nom, personne.nom_complet, personne.courriel, local, domaine,
            compte.mot_de_passe, compte.perimetre.chiffres, self.find_identifiant(prenom),
        )  # fmt: skip
        return tuple(text for text in known if text)

    def _find(self, prenom: str, pattern: str, group: str) -> tuple[str, ...]:
        letters = self.control.read_letters(self.troupe.annuaire.personne(prenom).courriel)
        return tuple(found[group] for letter in letters for found in re.finditer(pattern, letter))
