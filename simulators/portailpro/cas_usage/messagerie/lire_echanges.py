"""Read the exchanges of the active company: customs tell them all, the portal judges who sees which."""

from dataclasses import dataclass

from simulators.portailpro.cas_usage.messagerie.guichet import Guichet
from simulators.portailpro.domaine.messagerie.echange import Echange, Piece


@dataclass(frozen=True, slots=True)
class LigneDEchange:
    """An exchange, with its question in the words of the tree."""

    echange: Echange
    thematique: str
    question: str


async def lister_echanges(guichet: Guichet) -> tuple[LigneDEchange, ...]:
    """What the person sees, latest first; raises CoproprietaireMuet."""
    echanges = await guichet.ports.messagerie.lister_echanges(guichet.siren)
    return tuple(_nommer(guichet, un) for un in echanges if _est_visible(guichet, un))


async def trouver_echange(guichet: Guichet, reference: str) -> LigneDEchange | None:
    """One exchange, when the person may open it; raises CoproprietaireMuet."""
    for un in await guichet.ports.messagerie.lister_echanges(guichet.siren):
        if un.reference == reference:
            ouvert = guichet.politiques.echange_consultable(_est_visible(guichet, un), un)
            return _nommer(guichet, un) if ouvert else None
    return None


async def lire_piece(guichet: Guichet, reference: str, rang: int) -> tuple[Piece, bytes] | None:
    """An attachment of an exchange that the person may open; raises CoproprietaireMuet."""
    ligne = await trouver_echange(guichet, reference)
    piece = next((p for p in ligne.echange.pieces if p.rang == rang), None) if ligne else None
    return (piece, await guichet.ports.messagerie.lire_piece(reference, rang)) if piece else None


def _est_visible(guichet: Guichet, echange: Echange) -> bool:
    reserve = guichet.politiques.est_reserve(echange.motif)
    lecteur = guichet.visite.compte.nom_complet
    return guichet.politiques.echange_visible(guichet.niveau, guichet.siren, lecteur, echange, reserve)


def _nommer(guichet: Guichet, echange: Echange) -> LigneDEchange:
    """In the words of the tree; a question that left it keeps its code."""
    for une in guichet.politiques.arbre_des_questions():
        for motif in une.motifs:
            if motif.code == echange.motif:
                return LigneDEchange(echange, une.libelle, motif.libelle)
    return LigneDEchange(echange, "", echange.motif)
