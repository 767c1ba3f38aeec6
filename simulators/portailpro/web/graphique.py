"""The chart of the summary: two bars for each administration, the same figures as the table below it."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulators.portailpro.domaine.synthese import Synthese

# Percent of the width: what is left beside the longest bar is for its amount, even on a phone.
PLUS_LONGUE = 58.0


@dataclass(frozen=True, slots=True)
class Barre:
    """A bar: which kind it is, how long (in percent of the chart), and its amount in cents."""

    genre: str
    longueur: float
    montant: int


@dataclass(frozen=True, slots=True)
class Groupe:
    """The two bars of an administration."""

    administration: str
    barres: tuple[Barre, Barre]


def compute_groupes(synthese: Synthese) -> tuple[Groupe, ...]:
    """The bars, as long as the largest amount of all allows."""
    plus_grand = max(_montants(synthese), default=0) or 1

    def barre(genre: str, montant: int) -> Barre:
        return Barre(genre, round(PLUS_LONGUE * montant / plus_grand, 1), montant)

    return tuple(
        Groupe(
            ligne.site.administration,
            (barre("a-payer", ligne.cumul.a_payer), barre("paye", ligne.cumul.paye)),
        )
        for ligne in synthese.lignes
    )


def _montants(synthese: Synthese) -> Iterator[int]:
    for ligne in synthese.lignes:
        yield from (ligne.cumul.a_payer, ligne.cumul.paye)
