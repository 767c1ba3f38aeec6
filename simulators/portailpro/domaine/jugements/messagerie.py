"""Who may ask what to which customs service, and who reads the exchanges of a company.

The three cases of the FAQ are judged for the active SIREN, whatever establishment a right is held for
(MSG-08): nobody asks for e-contacts, which follows from the customs rights at this moment (MSG-02, MSG-22).
"""

from collections.abc import Mapping, Sequence

from simulators.portailpro.domaine.errors import ValeurRefusee
from simulators.portailpro.domaine.habilitation import Habilitations
from simulators.portailpro.domaine.identifiants import Siren, read_siret
from simulators.portailpro.domaine.jugements.droits import peut_payer
from simulators.portailpro.domaine.messagerie.arbre import ARBRE
from simulators.portailpro.domaine.messagerie.dates import format_instant
from simulators.portailpro.domaine.messagerie.echange import Echange, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Champ, Motif, Thematique
from simulators.portailpro.domaine.messagerie.niveau import Niveau
from simulators.portailpro.domaine.site import Site

RESERVES = frozenset({"ECHEANCIER_REPORT", "REJET_TELEREGLEMENT"})
PIECE_MAX = 10 * 1024 * 1024
# TRIGO and the standings of an account in its company open nothing (MSG-01, AMB-42).
_OUVRENT = frozenset(
    {
        "TELEPAIEMENT-SEPA", "DELTA-G", "CIEL-ALCOOL", "CIEL-TABAC", "ISOPE", "ISOPE-DOM", "DOMINO",
    }
)  # fmt: skip


def niveau_de_messagerie(habilitations: Habilitations, siren: Siren) -> Niveau:
    """How far the messaging opens for a company (MSG-01, MSG-03, MSG-04, MSG-06, MSG-07)."""
    if peut_payer(habilitations, siren, Site.DOUANE):
        return Niveau.COMPTABLE
    tenues = (h for h in habilitations if h.site is Site.DOUANE and h.siren == siren)
    return Niveau.STANDARD if any(h.service in _OUVRENT for h in tenues) else Niveau.FERMEE


def est_reserve(motif: str) -> bool:
    """Whether a motive asks for « Télépayer »: two of them, by code (MSG-05, AMB-03)."""
    return motif in RESERVES


def arbre_des_questions() -> tuple[Thematique, ...]:
    """The themes and their questions: the closed list, and nothing else (MSG-09, MSG-10, MSG-11)."""
    return ARBRE


def motif_propose(niveau: Niveau, reserve: bool) -> bool:
    """Whether a question is among those that the person is offered."""
    return niveau is Niveau.COMPTABLE or (niveau is Niveau.STANDARD and not reserve)


def motif_envoyable(propose: bool, motif: Motif) -> bool:  # noqa: ARG001 - whatever the motive is
    """Whether the form of a question opens by its address, and is sent: exactly when it is offered."""
    return propose


def formulaire_de_l_entreprise(siren: str, actif: Siren) -> bool:
    """Whether a form goes out for the active company: it was opened for it, and not for another (MSG-08)."""
    return siren == actif.chiffres


def champs_du_motif(motif: Motif) -> tuple[Champ, ...]:
    """The fields of the form of a question: its own (MSG-12), a SIRET where it is needed (MSG-18)."""
    return motif.champs


def champ_manque(champ: Champ, valeur: str) -> bool:
    """Whether a field keeps the form from being sent because it is empty (MSG-13)."""
    return champ.obligatoire and not valeur


def siret_admis(siret: str, siren: Siren) -> bool:
    """Whether an establishment may be named: a valid one, of the active company (MSG-18, AMB-44)."""
    try:
        return read_siret(siret).siren == siren
    except ValeurRefusee:
        return False


def services_proposes(motif: Motif, services: Sequence[ServiceDouanier]) -> tuple[ServiceDouanier, ...]:
    """The services among which the person must choose: PAE or recettes, by the question (MSG-14, MSG-15)."""
    return tuple(un for un in services if un.type is motif.service)


def service_admis(propose: bool, choisi: str) -> bool:  # noqa: ARG001 - whatever was chosen
    """Whether the chosen service may be addressed: exactly when it is offered, and never by default."""
    return propose


def destinataire(motif: Motif, choisi: str) -> str:  # noqa: ARG001 - whatever the question is
    """The service to which a question goes, by code: the one that was chosen, and no other (AST-03)."""
    return choisi


def pieces_refusees(tailles: Sequence[int]) -> Mapping[int, str]:
    """Why attachments are refused, by rank; the limit is for each of them, never for all (MSG-21, AMB-30)."""
    return {rang: phrase for rang, taille in enumerate(tailles) if (phrase := _refus_de_piece(taille))}


def _refus_de_piece(taille: int) -> str:
    if taille == 0:
        return "le fichier est vide."
    return "10 Mo au plus." if taille > PIECE_MAX else ""


def echange_visible(niveau: Niveau, siren: Siren, lecteur: str, echange: Echange, reserve: bool) -> bool:  # noqa: ARG001 - MSG-16
    """Whether an exchange is listed: to everyone who holds e-contacts on its company (MSG-16).

    Those of the two reserved motives ask for « Télépayer » in reading too (MSG-17); `lecteur` is the account
    that reads, whoever asked.
    """
    if echange.siren != siren or niveau is Niveau.FERMEE:
        return False
    return niveau is Niveau.COMPTABLE or not reserve


def echange_consultable(liste: bool, echange: Echange) -> bool:  # noqa: ARG001 - whatever the exchange is
    """Whether the page of an exchange, and its attachments, open: exactly when it is listed."""
    return liste


def accuser(echange: Echange) -> str:
    """The acknowledgement: when the question was filed, to the minute, and to which service (MSG-19)."""
    quand = format_instant(echange.posee_le)
    return f"Votre question {echange.reference} a été transmise le {quand} à {echange.service.nom}."
