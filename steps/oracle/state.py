"""Where the facts lead: who is linked where, who holds what, who owes what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING, assert_never

from steps.oracle.facts import (
    BordereauEtabli,
    CreanceEmise,
    CreanceReglee,
    DeclarationAnnoncee,
    Detachement,
    EcheanceAnnoncee,
    Fait,
    Inscription,
    JourVenu,
    MandatOuvert,
    MandatSupprime,
    Octroi,
    QuestionPosee,
    Rattachement,
    ReponseDonnee,
    Retrait,
)
from steps.vocabulary.siren import Siren

if TYPE_CHECKING:
    from collections.abc import Iterable

    from steps.oracle.facts import Enregistrement
    from steps.vocabulary.creance import Creance
    from steps.vocabulary.date import Date
    from steps.vocabulary.droit import Droit, Perimetre
    from steps.vocabulary.echeance import DeclarationDeposee, Echeance
    from steps.vocabulary.mandat import Mandat
    from steps.vocabulary.question import EchangeDeQuestions
    from steps.vocabulary.site import Site

    Creances = tuple[Creance, ...]
    Echanges = tuple[EchangeDeQuestions, ...]


@dataclass(frozen=True)
class Etat:
    """All that is true once the facts have happened."""

    inscriptions: frozenset[Inscription] = frozenset()
    rattachements: frozenset[Rattachement] = frozenset()
    octrois: frozenset[Octroi] = frozenset()
    creances: tuple[Creance, ...] = ()
    mandats: tuple[Mandat, ...] = ()
    echeances: tuple[Echeance, ...] = ()
    declarations: tuple[DeclarationDeposee, ...] = ()
    echanges: tuple[EchangeDeQuestions, ...] = ()
    aujourdhui: Date | None = None

    def is_linked(self, personne: str, site: Site) -> bool:
        """Whether the person's accounts at the portal and at this site are linked."""
        return Rattachement(personne, site) in self.rattachements

    def holds(self, personne: str, droit: Droit, siren: Siren) -> bool:
        """Whether the portal knows this right of the person, on the SIREN or any of its SIRETs (AMB-10)."""
        return any(
            octroi.personne == personne and octroi.droit is droit and find_siren(octroi.perimetre) == siren
            for octroi in self.known_rights(personne)
        )

    def known_rights(self, personne: str) -> frozenset[Octroi]:
        """The rights the portal may know: those of the linked accounts."""
        return frozenset(
            octroi
            for octroi in self.octrois
            if octroi.personne == personne and self.is_linked(personne, octroi.droit.site)
        )


def find_siren(perimetre: Perimetre) -> Siren:
    """The company of a SIREN or of a SIRET."""
    return perimetre if isinstance(perimetre, Siren) else perimetre.siren


def apply(etat: Etat, fait: Fait) -> Etat:
    """The state after one more fact."""
    match fait:
        case Inscription():
            return replace(etat, inscriptions=etat.inscriptions | {fait})
        case Rattachement() | Detachement():
            return replace(etat, rattachements=_apply_link(etat.rattachements, fait))
        case Octroi():
            return replace(etat, octrois=etat.octrois | {fait})
        case Retrait(personne, droit, perimetre):
            return replace(etat, octrois=etat.octrois - {Octroi(personne, droit, perimetre)})
        case JourVenu(jour):
            return replace(etat, aujourdhui=jour)
        case _:
            return _apply_record(etat, fait)


def _apply_link(
    rattachements: frozenset[Rattachement], fait: Rattachement | Detachement
) -> frozenset[Rattachement]:
    held = Rattachement(fait.personne, fait.site)
    return rattachements | {held} if isinstance(fait, Rattachement) else rattachements - {held}


def _apply_record(etat: Etat, fait: Enregistrement) -> Etat:
    match fait:
        case MandatOuvert(mandat):
            return replace(etat, mandats=(*etat.mandats, mandat))
        case MandatSupprime(rum):
            return replace(etat, mandats=tuple(each for each in etat.mandats if each.rum != rum))
        case EcheanceAnnoncee(echeance):
            return replace(etat, echeances=(*etat.echeances, echeance))
        case DeclarationAnnoncee(declaration):
            return replace(etat, declarations=(*etat.declarations, declaration))
        case QuestionPosee() | ReponseDonnee():
            return replace(etat, echanges=_apply_question(etat.echanges, fait))
        case _:
            return replace(etat, creances=_apply_debt(etat.creances, fait))


def _apply_question(echanges: Echanges, fait: QuestionPosee | ReponseDonnee) -> Echanges:
    if isinstance(fait, QuestionPosee):
        return (*echanges, fait.echange)
    return tuple(replace(one, repondue=one.repondue or one.reference == fait.reference) for one in echanges)


def _apply_debt(creances: Creances, fait: CreanceEmise | CreanceReglee | BordereauEtabli) -> Creances:
    match fait:
        case CreanceEmise(creance):
            return (*creances, creance)
        case CreanceReglee(reference, paiement):
            return tuple(replace(c, paiement=paiement) if c.reference == reference else c for c in creances)
        case BordereauEtabli(reference, reprises):
            return tuple(replace(c, bordereau=reference) if c.reference in reprises else c for c in creances)
        case _:
            assert_never(fait)


def fold(faits: Iterable[Fait]) -> Etat:
    """The state after all the facts, in order."""
    return reduce(apply, faits, Etat())


def list_told(etat: Etat, siren: Siren) -> tuple[str, ...]:
    """The names of all that is recorded of a company: debts, mandates with their accounts, terms."""
    mandats = [mandat for mandat in etat.mandats if mandat.siret.siren == siren]
    return (
        *(creance.reference for creance in etat.creances if creance.siret.siren == siren),
        *(text for mandat in mandats for text in (mandat.rum, str(mandat.iban), mandat.iban.code)),
        *(echeance.libelle for echeance in etat.echeances if echeance.siret.siren == siren),
    )
