"""Which right opens which part of the dashboard: each line cites the rule that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.vocabulary.droit import Droit
from steps.vocabulary.ligne import LigneDeclaration
from steps.vocabulary.nature import Nature
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.vocabulary.creance import Creance

# TDB-09 for customs, HAB-07 for the two others: one right opens the payments of one administration.
PAYER = {Site.DOUANE: Droit.TELEPAYER, Site.IMPOTS: Droit.IMPOTS_PAYER, Site.URSSAF: Droit.URSSAF_PAYER}

# TDB-04 and TDB-05: customs keep no schedule.
ECHEANCIER: dict[Site, Droit] = {site: droit for site, droit in PAYER.items() if site is not Site.DOUANE}

# TDB-10 for customs: mandates have a right of their own there.
MANDATS = PAYER | {Site.DOUANE: Droit.ADHERER}

# TDB-21: customs show no declaration filed.
DEPOSEES = {Site.IMPOTS: Droit.IMPOTS_DECLARER, Site.URSSAF: Droit.URSSAF_DECLARER}

# DEC-06 to DEC-10: declaring or reading, each is enough. DEC-15: TRIGO has no line.
DECLARER = {
    LigneDeclaration("Déclarations fiscales", Site.IMPOTS): (Droit.IMPOTS_DECLARER,),
    LigneDeclaration("Déclarations sociales", Site.URSSAF): (Droit.URSSAF_DECLARER,),
    LigneDeclaration("Contribution indirecte", Site.DOUANE): (
        Droit.CIEL_ALCOOL_DECLARER,
        Droit.CIEL_ALCOOL_LIRE,
        Droit.CIEL_TABAC_DECLARER,
        Droit.CIEL_TABAC_LIRE,
    ),
    LigneDeclaration("Dédouanement", Site.DOUANE): (Droit.DELTA_G_DECLARER, Droit.DELTA_G_LIRE),
    LigneDeclaration("Octroi de mer", Site.DOUANE): (Droit.DOMINO_DECLARER, Droit.DOMINO_LIRE),
    LigneDeclaration("TICPE", Site.DOUANE): (Droit.ISOPE_DECLARER, Droit.ISOPE_LIRE),
    LigneDeclaration("TICPE-DOM", Site.DOUANE): (Droit.ISOPE_DOM_DECLARER, Droit.ISOPE_DOM_LIRE),
}

# PAI-03: what is paid by direct debit; other customs debts come to Télépaiement on a slip only (TDB-23).
TELEPAYABLES = frozenset(
    {Nature.DEDOUANEMENT, Nature.ALCOOLS, Nature.TABACS, Nature.ENERGIE, Nature.OCTROI_DE_MER}
)


def is_followed(creance: Creance) -> bool:
    """Whether the portal may know of a debt: customs tell it what is in Télépaiement only."""
    in_telepaiement = creance.nature in TELEPAYABLES or creance.bordereau is not None
    return creance.site is not Site.DOUANE or in_telepaiement
