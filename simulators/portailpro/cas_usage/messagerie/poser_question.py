"""Ask a question: the form is read and judged as a whole, then handed over to customs, once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from simulators.portailpro.cas_usage.messagerie.guichet import Guichet
from simulators.portailpro.domaine.errors import EntrepriseChangee, SaisieRefusee
from simulators.portailpro.domaine.messagerie.echange import Echange, ServiceDouanier
from simulators.portailpro.domaine.messagerie.motif import Champ, Genre, Motif
from simulators.portailpro.domaine.messagerie.piece import PieceJointe
from simulators.portailpro.domaine.messagerie.question import (
    A_RENSEIGNER,
    Question,
    compute_refus_de_forme,
    compute_refus_du_lot,
    compute_refus_du_message,
)

SERVICE, MESSAGE = "service", "message"
_MAUVAIS_SIRET = "14 chiffres valides d'un établissement de l'entreprise sont attendus."


class PieceRecue(Protocol):
    """A file that came with the form, not read yet."""

    @property
    def nom(self) -> str:
        """Its harmless name."""

    @property
    def taille(self) -> int:
        """Its bytes."""

    async def lire(self) -> bytes:
        """Its content."""


@dataclass(frozen=True, slots=True)
class Saisie:
    """What was typed in a form; `numero` is its one-use number, `siren` the company it was opened for."""

    numero: str
    siren: str
    champs: Mapping[str, str]
    service: str
    message: str
    pieces: Sequence[PieceRecue] = ()


async def poser_question(guichet: Guichet, motif: Motif, saisie: Saisie) -> Echange:
    """Transmit a question; raises EntrepriseChangee, SaisieRefusee (sentences), and what sending raises."""
    if not guichet.politiques.formulaire_de_l_entreprise(saisie.siren, guichet.siren):
        raise EntrepriseChangee(f"ouvert pour « {saisie.siren} », envoyé pour {guichet.siren}")
    services = await guichet.proposer_services(motif)
    champs = guichet.politiques.champs_du_motif(motif)
    erreurs = _juger(guichet, champs, services, saisie)
    if erreurs:
        raise SaisieRefusee(erreurs)
    return await guichet.ports.messagerie.transmettre(await _ecrire(guichet, motif, champs, saisie))


def _juger(
    guichet: Guichet, champs: Sequence[Champ], services: Sequence[ServiceDouanier], saisie: Saisie
) -> Mapping[str, str]:
    """One sentence for each thing at fault, in the order of the form."""
    politiques = guichet.politiques
    refus = {c.nom: (c.libelle, _juger_champ(guichet, c, saisie.champs.get(c.nom, ""))) for c in champs}
    propose = any(un.code == saisie.service for un in services)
    choisi = politiques.service_admis(propose, saisie.service)
    refus[SERVICE] = "Service", "" if choisi else "à choisir dans la liste."
    refus[MESSAGE] = "Message", compute_refus_du_message(saisie.message)
    tailles = [piece.taille for piece in saisie.pieces]
    refus["pieces"] = "Pièces jointes", compute_refus_du_lot(tailles)
    for rang, phrase in politiques.pieces_refusees(tailles).items():
        refus[f"pieces-{rang}"] = f"Pièce jointe « {saisie.pieces[rang].nom} »", phrase
    return {nom: f"{libelle} : {phrase}" for nom, (libelle, phrase) in refus.items() if phrase}


def _juger_champ(guichet: Guichet, champ: Champ, valeur: str) -> str:
    if not valeur:
        return A_RENSEIGNER if guichet.politiques.champ_manque(champ, valeur) else ""
    if champ.genre is Genre.SIRET:
        return "" if guichet.politiques.siret_admis(valeur, guichet.siren) else _MAUVAIS_SIRET
    return compute_refus_de_forme(champ, valeur)


async def _ecrire(guichet: Guichet, motif: Motif, champs: Sequence[Champ], saisie: Saisie) -> Question:
    valeurs = {c: saisie.champs.get(c.nom, "") for c in champs}
    siret = next((_compacter(v) for c, v in valeurs.items() if v and c.genre is Genre.SIRET), None)
    return Question(
        envoi=saisie.numero,
        siren=guichet.siren,
        motif=motif.code,
        service=guichet.politiques.destinataire(motif, saisie.service),
        compte=guichet.visite.compte.id,
        auteur=guichet.visite.compte.nom_complet,
        champs={c.libelle: _compacter(v) if c.genre is Genre.SIRET else v for c, v in valeurs.items() if v},
        message=saisie.message,
        siret=siret,
        pieces=tuple([PieceJointe(p.nom, await p.lire()) for p in saisie.pieces]),
    )


def _compacter(siret: str) -> str:
    return "".join(siret.split())
