"""The dashboard a person must see for a company: each line cites the rule that asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.oracle.state import find_siren
from steps.vocabulary.droit import Droit
from steps.vocabulary.ligne import (
    LigneDeclaration,
    LigneEnCours,
    LigneHistorique,
    describe_en_cours,
    describe_historique,
)
from steps.vocabulary.moyen import Moyen
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.oracle.state import Etat
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.siren import Siren

# TDB-09 for customs, HAB-07 for the two others: one right opens the payments of one administration.
PAYER = {Site.DOUANE: Droit.TELEPAYER, Site.IMPOTS: Droit.IMPOTS_PAYER, Site.URSSAF: Droit.URSSAF_PAYER}

# DEC-07: declaring or reading, each is enough.
DECLARER = {
    LigneDeclaration("Déclarations fiscales", Site.IMPOTS): (Droit.IMPOTS_DECLARER,),
    LigneDeclaration("Déclarations sociales", Site.URSSAF): (Droit.URSSAF_DECLARER,),
    LigneDeclaration("Dédouanement", Site.DOUANE): (Droit.DELTA_G_DECLARER, Droit.DELTA_G_LIRE),
}


@dataclass(frozen=True)
class TableauAttendu:
    """What must be visible in each tab; ``non_jugees`` are references not judged in « En cours »."""

    en_cours: tuple[LigneEnCours, ...]
    historique: tuple[LigneHistorique, ...]
    declarations: tuple[LigneDeclaration, ...]
    non_jugees: frozenset[str]


def compute_attendu(etat: Etat, personne: str, siren: Siren) -> TableauAttendu:
    """What a person must see when working for a company."""
    creances = _compute_visibles(etat, personne, siren)
    payees = [ligne for creance in creances if (ligne := describe_historique(creance))]
    return TableauAttendu(
        en_cours=tuple(describe_en_cours(creance) for creance in creances if creance.paiement is None),
        # TDB-19: a transfer leaves no line.
        historique=tuple(ligne for ligne in payees if ligne.moyen is not Moyen.VIREMENT),
        declarations=_compute_declarations(etat, personne, siren),
        # AMB-26: what becomes of a debt paid by transfer is not said.
        non_jugees=frozenset(ligne.reference for ligne in payees if ligne.moyen is Moyen.VIREMENT),
    )


def compute_entreprises(etat: Etat, personne: str) -> frozenset[Siren]:
    """The companies a person may work for: her own, and those of all her known rights (AMB-13)."""
    inscrite = {fait.siren for fait in etat.inscriptions if fait.personne == personne}
    habilitee = {find_siren(octroi.perimetre) for octroi in etat.known_rights(personne)}
    return frozenset(inscrite | habilitee)


def _compute_visibles(etat: Etat, personne: str, siren: Siren) -> list[Creance]:
    # TDB-12: a right on one establishment opens the debts of the whole company; TDB-13: of no other.
    ouverts = {site for site, droit in PAYER.items() if etat.holds(personne, droit, siren)}
    return [creance for creance in etat.creances if creance.siret.siren == siren and creance.site in ouverts]


def _compute_declarations(etat: Etat, personne: str, siren: Siren) -> tuple[LigneDeclaration, ...]:
    return tuple(
        ligne
        for ligne, droits in DECLARER.items()
        if any(etat.holds(personne, droit, siren) for droit in droits)
    )
