"""The dashboard a person must see for a company, block by block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.oracle.rights import DECLARER, DEPOSEES, ECHEANCIER, MANDATS, PAYER, is_followed
from steps.oracle.state import find_siren
from steps.oracle.summary import compute_synthese, is_paid_by_transfer
from steps.vocabulary.bloc import describe_deposee, describe_echeance, describe_mandat
from steps.vocabulary.ligne import describe_en_cours, describe_historique

if TYPE_CHECKING:
    from collections.abc import Mapping

    from steps.oracle.state import Etat
    from steps.vocabulary.bloc import LigneDeposee, LigneEcheance, LigneMandat, LigneSynthese
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.ligne import LigneDeclaration, LigneEnCours, LigneHistorique
    from steps.vocabulary.siren import Siren
    from steps.vocabulary.site import Site


@dataclass(frozen=True)
class TableauAttendu:
    """What must be visible in each block.

    AMB-26, debts paid by transfer: ``non_jugees`` are references not judged in « En cours »,
    ``sites_non_juges`` administrations whose figures are not judged in the summary.
    """

    synthese: tuple[LigneSynthese, ...]
    declarations: tuple[LigneDeclaration, ...]
    deposees: tuple[LigneDeposee, ...]
    en_cours: tuple[LigneEnCours, ...]
    historique: tuple[LigneHistorique, ...]
    echeancier: tuple[LigneEcheance, ...]
    mandats: tuple[LigneMandat, ...]
    non_jugees: frozenset[str]
    sites_non_juges: frozenset[Site]


def compute_attendu(etat: Etat, personne: str, siren: Siren) -> TableauAttendu:
    """What a person must see when working for a company."""
    sites = _compute_sites(etat, personne, siren, PAYER)
    visibles = [each for each in etat.creances if _is_visible(each, siren, sites)]
    # TDB-19: a transfer leaves no line.
    virements = [creance for creance in visibles if is_paid_by_transfer(creance)]
    payees = [describe_historique(creance) for creance in visibles if creance not in virements]
    return TableauAttendu(
        synthese=compute_synthese(sites, visibles),
        declarations=_compute_declarations(etat, personne, siren),
        deposees=_compute_deposees(etat, personne, siren),
        en_cours=tuple(describe_en_cours(creance) for creance in visibles if creance.paiement is None),
        historique=tuple(ligne for ligne in payees if ligne),
        echeancier=_compute_echeancier(etat, personne, siren),
        mandats=_compute_mandats(etat, personne, siren),
        non_jugees=frozenset(creance.reference for creance in virements),
        sites_non_juges=frozenset(creance.site for creance in virements),
    )


def compute_entreprises(etat: Etat, personne: str) -> frozenset[Siren]:
    """The companies a person may work for: her own, and those of all her known rights (AMB-13)."""
    inscrite = {fait.siren for fait in etat.inscriptions if fait.personne == personne}
    habilitee = {find_siren(octroi.perimetre) for octroi in etat.known_rights(personne)}
    return frozenset(inscrite | habilitee)


def _compute_sites(etat: Etat, personne: str, siren: Siren, droits: Mapping[Site, Droit]) -> tuple[Site, ...]:
    # TDB-12 and TDB-14: a right on one establishment opens the whole company; TDB-13: no other.
    return tuple(site for site, droit in droits.items() if etat.holds(personne, droit, siren))


def _is_visible(creance: Creance, siren: Siren, sites: tuple[Site, ...]) -> bool:
    return creance.siret.siren == siren and creance.site in sites and is_followed(creance)


def _compute_declarations(etat: Etat, personne: str, siren: Siren) -> tuple[LigneDeclaration, ...]:
    return tuple(
        ligne
        for ligne, droits in DECLARER.items()
        if any(etat.holds(personne, droit, siren) for droit in droits)
    )


def _compute_deposees(etat: Etat, personne: str, siren: Siren) -> tuple[LigneDeposee, ...]:
    sites = _compute_sites(etat, personne, siren, DEPOSEES)
    lignes = [
        describe_deposee(declaration)
        for declaration in etat.declarations
        if declaration.siren == siren and declaration.site in sites
    ]
    return tuple(ligne for ligne in lignes if ligne)


def _compute_echeancier(etat: Etat, personne: str, siren: Siren) -> tuple[LigneEcheance, ...]:
    sites = _compute_sites(etat, personne, siren, ECHEANCIER)
    lignes = [
        describe_echeance(echeance)
        for echeance in etat.echeances
        if echeance.siret.siren == siren
        and echeance.site in sites
        and (etat.aujourdhui is None or echeance.date >= etat.aujourdhui)
    ]
    return tuple(sorted(lignes, key=lambda ligne: ligne.date))


def _compute_mandats(etat: Etat, personne: str, siren: Siren) -> tuple[LigneMandat, ...]:
    sites = _compute_sites(etat, personne, siren, MANDATS)
    return tuple(
        describe_mandat(mandat)
        for mandat in etat.mandats
        if mandat.siret.siren == siren and mandat.site in sites
    )
