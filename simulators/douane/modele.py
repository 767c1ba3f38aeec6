"""What customs decides about its services, as pure functions over rights and relations.

Two links are needed for a formality (HAB-12): a ROSA relation, recorded by an officer for a SIRET and a
service, and a GHOST right, given to an account for that service, that SIRET and one kind of act.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from simulators.coproprietaire import modele as commun
from simulators.coproprietaire.comptes import CompteTenu
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.core.chance import Chance
from simulators.douane.applications import HORS_PORTAIL, Application
from simulators.douane.champs import Champ
from simulators.douane.contact.modele import Politiques as PolitiquesDeContact
from simulators.douane.correspondance import (
    PAS_DE_L_ENTREPRISE,
    PAS_SOI_MEME,
    ROLES,
    Dossier,
    Piece,
    compute_roles,
    list_manquantes,
)
from simulators.douane.declaration import CreanceDue, Declaration, compute_echeance
from simulators.douane.inscription import DemandeDeCompte, canoniser_courriel, lire_demande
from simulators.douane.services import COMPTE_ENTREPRISE, DECLARER, LIRE
from simulators.peuplement.document import Habilitation, Origine, Relation
from simulators.peuplement.valeurs import Siret

LONGUEUR_TIREE = 20
Habilitations = Collection[Habilitation]
Relations = Collection[Relation]


def may_grant(demande: Habilitation, relations: Relations) -> bool:
    """Whether a right may be given: only on a relation for the same service and SIRET (CPT-09).

    A standing in the company is no right on a service: it needs no relation (TDB-16).
    """
    if demande.service == COMPTE_ENTREPRISE.code:
        return True
    return demande.siret is not None and is_related(demande.service, demande.siret, relations)


def is_related(service: str, siret: Siret, relations: Relations) -> bool:
    """Whether an officer has recorded the establishment for the service."""
    return any(r.service == service and r.siret == siret for r in relations)


def may_enter(application: Application, habilitations: Habilitations, relations: Relations) -> bool:
    """Whether an application opens: one SIRET at least with the right to declare or to read (DEC-04)."""
    return any(
        compute_etablissements(service, habilitations, relations, (DECLARER, LIRE))
        for service in application.services
    )


def may_declare_for(
    service: ServiceEnLigne, siret: Siret, habilitations: Habilitations, relations: Relations
) -> bool:
    """Whether a declaration may be filed for an establishment: the right to declare, held for it (CPT-18)."""
    return siret in compute_etablissements(service, habilitations, relations, (DECLARER,))


def may_read_for(
    service: ServiceEnLigne, siret: Siret, habilitations: Habilitations, relations: Relations
) -> bool:
    """Whether the declarations of an establishment are shown: the right to declare or to read, for it."""
    return siret in compute_etablissements(service, habilitations, relations, (DECLARER, LIRE))


def may_file_edi(siret: Siret, cle: str) -> bool:
    """Whether the EDI door takes a file for an establishment: only with the key of that one."""
    return cle == f"edi-{siret}"


def may_declare_edi(service: ServiceEnLigne, siret: Siret, relations: Relations) -> bool:
    """Whether a file is taken for an application: the relation alone, as no account sends it (HAB-12)."""
    return is_related(service.code, siret, relations)


def may_file(origine: Origine, deja: Collection[Origine]) -> bool:  # noqa: ARG001 - DEC-14 holds for all
    """Whether one more declaration is taken, after those of that day for that SIRET: always (DEC-14)."""
    return True


def read_champs(application: Application, origine: Origine) -> tuple[Champ, ...]:  # noqa: ARG001 - DEC-05
    """What the form asks: the same fields whatever the portal that led to it (DEC-05)."""
    return application.champs


def compute_origine(application: Application, venue: Origine) -> Origine:
    """The way in that is recorded for a typed declaration: the portal is told of its own applications alone.

    TRIGO is none of them (DEC-15): reached from a session that the portal opened, it is still customs'.
    """
    return "dti-douane" if application in HORS_PORTAIL else venue


def opens_from_elsewhere(chemin: str) -> bool:
    """Whether a link from another site may lead to the service at this path: TRIGO keeps out (DEC-15)."""
    return chemin not in {application.chemin for application in HORS_PORTAIL}


def creance_de(declaration: Declaration) -> CreanceDue | None:
    """The debt that a declaration gives: its duties, due in thirty days; None when there are none."""
    if not declaration.nature or not declaration.droits:
        return None
    return CreanceDue(
        declaration.reference, declaration.siret, declaration.nature, declaration.droits,
        declaration.deposee_le, compute_echeance(declaration.deposee_le), declaration.origine,
    )  # fmt: skip


def transmet_creance(origine: Origine) -> bool:  # noqa: ARG001 - PAI-11 and PAI-13 hold for every origin
    """Whether a debt is told to Télépaiement: always, wherever it was declared (PAI-11, PAI-13)."""
    return True


def adresse_libre(demande: DemandeDeCompte, tenus: Collection[CompteTenu]) -> bool:
    """Whether a new account may take its address: no account has it, whatever the case (CPT-19, AMB-14)."""
    return canoniser_courriel(demande.courriel) not in {canoniser_courriel(un.courriel) for un in tenus}


def draw_mot_de_passe(chance: Chance, demande: DemandeDeCompte) -> str:  # noqa: ARG001 - AUT-09
    """A password that nothing of the account tells: chance alone makes it (AUT-09)."""
    return chance.token(LONGUEUR_TIREE)


def asks_mot_de_passe_actuel(genere: bool) -> bool:
    """Whether changing a password asks for the present one: never for one that was generated (AUT-10)."""
    return not genere


def compute_etablissements(
    service: ServiceEnLigne, habilitations: Habilitations, relations: Relations, droits: Collection[str]
) -> frozenset[Siret]:
    """The establishments for which both links of a service are held, with one of these rights."""
    return frozenset(
        h.siret
        for h in habilitations
        if h.siret and h.service == service.code and h.droit in droits and may_grant(h, relations)
    )


def may_manage(siren: str, habilitations: Habilitations) -> bool:
    """Whether the accounts of a company are managed by whoever holds these: both roles, for it (HAB-04)."""
    held = {h.droit for h in habilitations if h.service == COMPTE_ENTREPRISE.code and h.siren == siren}
    return held.issuperset(ROLES)


def refus_de_gerer(gestionnaire: str, sirens: Collection[str], compte: str, employeur: str) -> str:
    """Why an account is not managed by this one: itself, or another company's; empty when it is (CPT-02)."""
    if compte == gestionnaire:
        return PAS_SOI_MEME
    return "" if employeur in sirens else PAS_DE_L_ENTREPRISE


def may_receive(certifie: bool) -> bool:
    """Whether a manager may give a right to an account: once it is certified (CPT-02)."""
    return certifie


def may_give_for(siret: Siret, sirens: Collection[str]) -> bool:
    """Whether a manager gives or withdraws rights for an establishment: one of the company only (CPT-02)."""
    return siret.siren in sirens


PolitiqueEtablissement = Callable[[ServiceEnLigne, Siret, Habilitations, Relations], bool]


@dataclass(frozen=True)
class Politiques(commun.Politiques):
    """The judgements of customs; the defaults are those of the FAQ."""

    may_grant: Callable[[Habilitation, Relations], bool] = may_grant
    may_enter: Callable[[Application, Habilitations, Relations], bool] = may_enter
    may_declare_for: PolitiqueEtablissement = may_declare_for
    may_read_for: PolitiqueEtablissement = may_read_for
    may_file_edi: Callable[[Siret, str], bool] = may_file_edi
    may_declare_edi: Callable[[ServiceEnLigne, Siret, Relations], bool] = may_declare_edi
    may_file: Callable[[Origine, Collection[Origine]], bool] = may_file
    champs: Callable[[Application, Origine], tuple[Champ, ...]] = read_champs
    compute_origine: Callable[[Application, Origine], Origine] = compute_origine
    opens_from_elsewhere: Callable[[str], bool] = opens_from_elsewhere
    creance_de: Callable[[Declaration], CreanceDue | None] = creance_de
    transmet_creance: Callable[[Origine], bool] = transmet_creance
    pieces_manquantes: Callable[[str, Mapping[str, str]], Sequence[Piece]] = list_manquantes
    roles_du_dossier: Callable[[Dossier], Sequence[str]] = compute_roles
    may_manage: Callable[[str, Habilitations], bool] = may_manage
    refus_de_gerer: Callable[[str, Collection[str], str, str], str] = refus_de_gerer
    may_receive: Callable[[bool], bool] = may_receive
    may_give_for: Callable[[Siret, Collection[str]], bool] = may_give_for
    lire_inscription: Callable[[Mapping[str, str]], DemandeDeCompte] = lire_demande
    adresse_libre: Callable[[DemandeDeCompte, Collection[CompteTenu]], bool] = adresse_libre
    draw_mot_de_passe: Callable[[Chance, DemandeDeCompte], str] = draw_mot_de_passe
    asks_mot_de_passe_actuel: Callable[[bool], bool] = asks_mot_de_passe_actuel
    contact: PolitiquesDeContact = field(default_factory=PolitiquesDeContact)
