"""Compares the figures of the summary of payments (TDB-03, TDB-08)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.expectations.difference import Difference
from steps.expectations.lines import compare_lignes
from steps.expectations.values import compare, compare_members
from steps.vocabulary.bloc import Barres, LigneSynthese

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from steps.vocabulary.ligne import Lue
    from steps.vocabulary.site import Site

BLOC: Final = "Synthèse des paiements à date"
GRAPHIQUE: Final = f"{BLOC}, graphique"
DESSIN: Final = f"{GRAPHIQUE}, longueur des barres"
# What rounding to pixels may take from a bar, of the longest one.
ECART_ADMIS: Final = 0.02


def compare_synthese(
    attendues: Iterable[LigneSynthese], lues: Iterable[Lue], sites_non_juges: Collection[Site] = ()
) -> tuple[Difference, ...]:
    """Lines that are missing or too many.

    Nothing said and zero said are one; the figures of an administration paid by transfer, and with them the
    total, are not judged (AMB-26).
    """
    return compare_lignes(
        BLOC,
        [ligne for ligne in attendues if _is_judged(ligne, sites_non_juges)],
        [ligne for ligne in lues if _is_judged(ligne, sites_non_juges)],
    )


def compare_graphique(dites: Iterable[Barres], lues: Iterable[Lue]) -> tuple[Difference, ...]:
    """What the chart says otherwise than the table, by administration; zeros may be left out."""
    lignes = [ligne for ligne in lues if isinstance(ligne, LigneSynthese)]
    table = [Barres(each.site.administration, each.a_payer, each.paye) for each in lignes if each.site]
    return compare_members(
        GRAPHIQUE,
        [each for each in table if not each.is_zero],
        [each for each in dites if not each.is_zero],
    )


def compare_barres(longueurs: Sequence[float], lues: Iterable[Lue]) -> tuple[Difference, ...]:
    """Bars whose lengths are not in the proportion of the figures of the table, two for each line in turn."""
    lignes = [ligne for ligne in lues if isinstance(ligne, LigneSynthese) and ligne.site]
    montants = [m.centimes for ligne in lignes for m in (ligne.a_payer, ligne.paye)]
    if len(montants) != len(longueurs):
        return compare(DESSIN, f"{len(montants)} barres", f"{len(longueurs)} barres")
    drawn, told = max(longueurs, default=0) or 1, max(montants, default=0) or 1
    return tuple(
        Difference(
            DESSIN, f"{100 * montant / told:.0f} % de la plus longue", f"{100 * longueur / drawn:.0f} %"
        )
        for longueur, montant in zip(longueurs, montants, strict=True)
        if abs(longueur / drawn - montant / told) > ECART_ADMIS
    )


def _is_judged(ligne: Lue, sites_non_juges: Collection[Site]) -> bool:
    if not isinstance(ligne, LigneSynthese):
        return True
    unjudged = ligne.site in sites_non_juges if ligne.site else bool(sites_non_juges)
    return not (unjudged or ligne.is_zero)
