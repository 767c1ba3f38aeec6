"""Every judgement of the portal that a rule of the FAQ governs, one pure function each.

A mutant is the same portal with one of these functions replaced: `service.with_policy(paiement_visible=…)`.
No judgement is made twice, so that replacing one is enough to make the portal wrong.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from simulators.portailpro.domaine.creance import Creance, Moyen, Paiement
from simulators.portailpro.domaine.declaration import (
    DECLARATIONS_FISCALES,
    DECLARATIONS_SOCIALES,
    DEDOUANEMENT,
    LigneDeDeclaration,
)
from simulators.portailpro.domaine.habilitation import Habilitations, detient
from simulators.portailpro.domaine.identifiants import Siren
from simulators.portailpro.domaine.rattachement import Rattachement
from simulators.portailpro.domaine.site import Site

FRAICHEUR_S = 5.0
_DROIT_DE_PAYER = {
    Site.DOUANE: ("TELEPAIEMENT-SEPA", "telepayer"),
    Site.IMPOTS: ("COMPTE-FISCAL", "payer"),
    Site.URSSAF: ("COMPTE-COTISANT", "payer"),
}
# The order is the one of the screen: customs lines close the list (DEC-12).
_DROITS_DE_DECLARER = (
    (DECLARATIONS_FISCALES, "COMPTE-FISCAL", ("declarer",)),
    (DECLARATIONS_SOCIALES, "COMPTE-COTISANT", ("declarer",)),
    (DEDOUANEMENT, "DELTA-G", ("declarer", "lire")),
)


def perimetre(siren_actif: Siren, habilitations: Habilitations) -> tuple[Siren, ...]:  # noqa: ARG001 - TDB-13
    """The companies whose debts and formalities a dashboard shows: the active one, never another (TDB-13)."""
    return (siren_actif,)


def creance_visible(site: Site, habilitations: Habilitations, siren: Siren, creance: Creance) -> bool:
    """Whether a debt told by a site for a company is shown, in either tab.

    The right to pay is judged site by site (HAB-07); held for one establishment, it shows the debts of the
    whole company (TDB-09, TDB-12).
    """
    service, droit = _DROIT_DE_PAYER[site]
    return creance.siren == siren and detient(habilitations, siren, site, service, (droit,))


def paiement_visible(paiement: Paiement) -> bool:
    """Whether a payment is shown in the history: never a bank transfer (TDB-19)."""
    return paiement.moyen is not Moyen.VIREMENT


def lignes_de_declaration(habilitations: Habilitations, siren: Siren) -> tuple[LigneDeDeclaration, ...]:
    """The formalities that the rights held for a company open, customs last (DEC-07, DEC-12).

    Declarations H7 are not filed from the portal, so no right brings a line for them (DEC-16).
    """
    return tuple(
        ligne
        for ligne, service, droits in _DROITS_DE_DECLARER
        if detient(habilitations, siren, ligne.site, service, droits)
    )


def sirens_proposes(inscription: Siren, habilitations: Habilitations) -> tuple[Siren, ...]:
    """The companies a person may work on: the one of registration, then those of every right (AMB-13)."""
    autres = {h.siren for h in habilitations} - {inscription}
    return (inscription, *sorted(autres))


def choix_requis(proposes: Sequence[Siren]) -> bool:
    """Whether the person must choose: as soon as there are several companies (CPT-16)."""
    return len(proposes) > 1


def rattachement_permis(existants: Sequence[Rattachement], site: Site) -> bool:
    """Whether one more account of a site may be attached: at most one for each site (CPT-17)."""
    return all(un.site is not site for un in existants)


def enregistre_chez_le_coproprietaire(site: Site) -> bool:  # noqa: ARG001 - CPT-14 holds for every site
    """Whether the link is written at the co-owner too: always, a link held by one side is none (CPT-14)."""
    return True


def habilitations_perimees(age_s: float, annoncee: bool) -> bool:
    """Whether rights read `age_s` seconds ago must be read again (HAB-14, HAB-15).

    `annoncee`: the co-owner has announced a change since. The age counts when the announcement was lost.
    """
    return annoncee or age_s >= FRAICHEUR_S


def accepte_connexion_silencieuse(site: Site) -> bool:  # noqa: ARG001 - AUT-03 holds for every site
    """Whether a person logged in at a site enters the portal without typing anything (AUT-03)."""
    return True


@dataclass(frozen=True)
class Politiques:
    """The judgements of one portal; the defaults are those of the FAQ."""

    perimetre: Callable[[Siren, Habilitations], tuple[Siren, ...]] = perimetre
    creance_visible: Callable[[Site, Habilitations, Siren, Creance], bool] = creance_visible
    paiement_visible: Callable[[Paiement], bool] = paiement_visible
    lignes_de_declaration: Callable[[Habilitations, Siren], tuple[LigneDeDeclaration, ...]] = (
        lignes_de_declaration
    )
    sirens_proposes: Callable[[Siren, Habilitations], tuple[Siren, ...]] = sirens_proposes
    choix_requis: Callable[[Sequence[Siren]], bool] = choix_requis
    rattachement_permis: Callable[[Sequence[Rattachement], Site], bool] = rattachement_permis
    enregistre_chez_le_coproprietaire: Callable[[Site], bool] = enregistre_chez_le_coproprietaire
    habilitations_perimees: Callable[[float, bool], bool] = habilitations_perimees
    accepte_connexion_silencieuse: Callable[[Site], bool] = accepte_connexion_silencieuse
