"""What may happen around the secure messaging, in the words that a feature would use for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.machines.gestes import Geste
from steps.datasets.demandes import Demande, build_piece

if TYPE_CHECKING:
    from scenarios.machines.scene import Scene
    from steps.vocabulary.motif import Motif

# What is attached must stay as closed as the exchange.
PIECE = "note.txt"
TEXTE = "Vu, nous revenons vers vous."


def travailler(prenom: str, nom: str) -> Geste:
    """A person takes a company to work for."""
    return Geste(
        f"{prenom} travaille sur {nom} dans portailpro",
        lambda scene: scene.troupe[prenom].entreprises.travailler_pour(scene.troupe.annuaire.entreprise(nom)),
        prenom=prenom,
    )


def demander(prenom: str, motif: Motif) -> Geste:
    """A person asks a question that her rights open."""
    return Geste(
        f"{prenom} a posé la question « {motif.nom} » avec la pièce « {PIECE} »",
        lambda scene: scene.bureaux.faire_poser(prenom, Demande(motif, pieces=(build_piece(PIECE),))),
        prenom=prenom,
    )


def tenter(prenom: str, motif: Motif) -> Geste:
    """A person tries a question that her rights do not open."""
    return Geste(
        f"{prenom} a tenté de poser la question « {motif.nom} »",
        lambda scene: scene.bureaux.faire_tenter(prenom, motif),
        prenom=prenom,
    )


def consulter(prenom: str) -> Geste:
    """A person goes through her messaging, and all that she may know of it."""
    return Geste(
        f"{prenom} a parcouru la messagerie sécurisée",
        lambda scene: scene.bureaux.faire_parcourir(prenom),
        prenom=prenom,
    )


def repondre(reference: str) -> Geste:
    """An agent of customs answers."""

    def perform(scene: Scene) -> None:
        scene.bureaux.repondre(reference, TEXTE)

    return Geste(f"un agent a répondu « {TEXTE} » à l'échange « {reference} »", perform)
