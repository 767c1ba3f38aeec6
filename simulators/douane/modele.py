"""What customs decides about its services, as pure functions over rights and relations.

Two links are needed for a formality (HAB-12): a ROSA relation, recorded by an officer for a SIRET and a
service, and a GHOST right, given to an account for that service, that SIRET and one kind of act.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from simulators.coproprietaire import modele as commun
from simulators.coproprietaire.modele import ServiceEnLigne
from simulators.peuplement.document import Habilitation, Relation
from simulators.peuplement.valeurs import Siret

DELTA_G = ServiceEnLigne("DELTA-G", "DELTA-G", "siret", ("declarer", "lire"))
TELEPAIEMENT_SEPA = ServiceEnLigne(
    "TELEPAIEMENT-SEPA", "Télépaiement SEPA", "siret", ("adherer", "telepayer")
)
SERVICES = (DELTA_G, TELEPAIEMENT_SEPA)

Habilitations = Collection[Habilitation]
Relations = Collection[Relation]


def may_grant(demande: Habilitation, relations: Relations) -> bool:
    """Whether a right may be given: only on a relation for the same service and SIRET (CPT-09)."""
    return any(r.service == demande.service and r.siret == demande.siret for r in relations)


def may_enter_delta_g(habilitations: Habilitations, relations: Relations) -> bool:
    """Whether DELTA-G opens: one SIRET at least with the right to declare or to read, and its relation."""
    return bool(compute_etablissements(habilitations, relations, DELTA_G.droits))


def may_declare_for(siret: Siret, habilitations: Habilitations, relations: Relations) -> bool:
    """Whether a declaration may be filed for an establishment: the right to declare, held for it (CPT-18)."""
    return siret in compute_etablissements(habilitations, relations, ("declarer",))


def may_read_for(siret: Siret, habilitations: Habilitations, relations: Relations) -> bool:
    """Whether the declarations of an establishment are shown: the right to declare or to read, for it."""
    return siret in compute_etablissements(habilitations, relations, DELTA_G.droits)


def may_file_h7(siret: Siret, cle: str) -> bool:
    """Whether the EDI door takes a file for an establishment: only with the key of that one."""
    return cle == f"edi-{siret}"


def compute_etablissements(
    habilitations: Habilitations, relations: Relations, droits: Collection[str]
) -> frozenset[Siret]:
    """The establishments for which both links of DELTA-G are held, with one of these rights."""
    return frozenset(
        h.siret
        for h in habilitations
        if h.siret and h.service == DELTA_G.code and h.droit in droits and may_grant(h, relations)
    )


@dataclass(frozen=True)
class Politiques(commun.Politiques):
    """The judgements of customs; the defaults are those of the FAQ."""

    may_grant: Callable[[Habilitation, Relations], bool] = may_grant
    may_enter_delta_g: Callable[[Habilitations, Relations], bool] = may_enter_delta_g
    may_declare_for: Callable[[Siret, Habilitations, Relations], bool] = may_declare_for
    may_read_for: Callable[[Siret, Habilitations, Relations], bool] = may_read_for
    may_file_h7: Callable[[Siret, str], bool] = may_file_h7
