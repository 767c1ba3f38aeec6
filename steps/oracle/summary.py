"""The summary of payments a person must see: to pay and paid, administration by administration (TDB-03)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.vocabulary.bloc import LigneSynthese
from steps.vocabulary.montant import Montant
from steps.vocabulary.moyen import Moyen

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from steps.vocabulary.creance import Creance
    from steps.vocabulary.site import Site


def compute_synthese(sites: Collection[Site], creances: Iterable[Creance]) -> tuple[LigneSynthese, ...]:
    """One line for each administration whose payments are seen, then the total; none, no line."""
    counted = [creance for creance in creances if not is_paid_by_transfer(creance)]
    lines = [_sum(site, [each for each in counted if each.site is site]) for site in sites]
    return (*lines, _sum(None, counted)) if lines else ()


def is_paid_by_transfer(creance: Creance) -> bool:
    """Whether a transfer settled it: it counts nowhere (TDB-19), and what becomes of it is open (AMB-26)."""
    return creance.paiement is not None and creance.paiement.moyen is Moyen.VIREMENT


def _sum(site: Site | None, creances: list[Creance]) -> LigneSynthese:
    dues = [creance.montant.centimes for creance in creances if creance.paiement is None]
    paid = [creance.montant.centimes for creance in creances if creance.paiement is not None]
    return LigneSynthese(site, Montant(sum(dues)), len(dues), Montant(sum(paid)), len(paid))
