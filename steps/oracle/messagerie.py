"""How far the secure messaging opens to a person for a company: each line cites the rule that asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from steps.vocabulary.droit import STATUT, Droit
from steps.vocabulary.motif import Motif
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.oracle.state import Etat
    from steps.vocabulary.question import EchangeDeQuestions
    from steps.vocabulary.siren import Siren

# MSG-05: two, and no other.
RESERVES = frozenset({Motif.ECHEANCIER_REPORT, Motif.REJET_TELEREGLEMENT})
# MSG-01, AMB-42: the téléservices of the portal; TRIGO is none of them, and a standing opens nothing.
FERMES = frozenset({"TRIGO", STATUT})


class Niveau(Enum):
    """The three cases: nothing, all but two questions, all."""

    AUCUN = "aucun"
    STANDARD = "standard"
    COMPTABLE = "comptable"


def compute_niveau(etat: Etat, personne: str, siren: Siren) -> Niveau:
    """MSG-03, MSG-04, MSG-06; judged at the level of the SIREN (MSG-08)."""
    if etat.holds(personne, Droit.TELEPAYER, siren):
        return Niveau.COMPTABLE
    ouvrants = (droit for droit in Droit if droit.site is Site.DOUANE and droit.service not in FERMES)
    if any(etat.holds(personne, droit, siren) for droit in ouvrants):
        return Niveau.STANDARD
    return Niveau.AUCUN


def compute_motifs(niveau: Niveau) -> frozenset[Motif]:
    """The questions that may be asked."""
    if niveau is Niveau.AUCUN:
        return frozenset()
    return frozenset(Motif) if niveau is Niveau.COMPTABLE else frozenset(Motif) - RESERVES


def compute_lisibles(etat: Etat, personne: str, siren: Siren) -> tuple[EchangeDeQuestions, ...]:
    """The exchanges that may be read: those of the company (MSG-16), the reserved ones apart (MSG-17)."""
    motifs = compute_motifs(compute_niveau(etat, personne, siren))
    return tuple(each for each in etat.echanges if each.siren == siren and each.motif in motifs)


@dataclass(frozen=True)
class MessagerieAttendue:
    """What must open: the questions, by the words of the features, and the exchanges; the rest must not."""

    questions: frozenset[str]
    ouverts: frozenset[str]
    fermes: frozenset[str]


def compute_messagerie(etat: Etat, personne: str, siren: Siren) -> MessagerieAttendue:
    """What a person must find in the messaging of a company."""
    ouverts = frozenset(each.reference for each in compute_lisibles(etat, personne, siren))
    return MessagerieAttendue(
        frozenset(motif.nom for motif in compute_motifs(compute_niveau(etat, personne, siren))),
        ouverts,
        frozenset(each.reference for each in etat.echanges) - ouverts,
    )
