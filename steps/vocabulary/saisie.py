"""What a person types in the entry form of an application, and what the application then lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.vocabulary.text import fold_name, fold_spaces

if TYPE_CHECKING:
    from steps.vocabulary.montant import Montant
    from steps.vocabulary.siret import Siret

# A value for each field, by the word of the labels that names the field (DEC-05).
Saisie = Mapping[str, str]


@dataclass(frozen=True)
class DeclarationTenue:
    """A declaration that an application holds: for which establishment, what, its duties, how it came in."""

    siret: Siret
    objet: str
    montant: Montant
    saisie: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "objet", fold_spaces(self.objet))
        object.__setattr__(self, "saisie", fold_name(self.saisie))

    def __str__(self) -> str:
        """As a reader would tell it."""
        return f"{self.siret}, {self.objet}, {self.montant}, {self.saisie}"
