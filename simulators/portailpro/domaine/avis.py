"""What people think of the services of the portal (MSG-20): a mark from 1 to 5 for each, and a comment."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulators.portailpro.domaine.errors import SaisieRefusee

# By name of field, in the order of the form.
SERVICES_NOTES: Mapping[str, str] = {
    "note_tableau": "Tableau de bord",
    "note_declarations": "Déclarations",
    "note_paiements": "Paiements",
    "note_messagerie": "Messagerie sécurisée",
    "note_assistance": "Assistance",
}
COMMENTAIRE = "commentaire"
CHAMPS_AVIS: Mapping[str, str] = {**SERVICES_NOTES, COMMENTAIRE: "Commentaire"}
NOTES = ("1", "2", "3", "4", "5")
LONGUEUR_COMMENTAIRE = 2000


@dataclass(frozen=True, slots=True)
class Avis:
    """The marks given, by name of service, and a comment that may be empty; nobody is named."""

    notes: tuple[tuple[str, int], ...]
    commentaire: str


def lire_avis(saisie: Mapping[str, str]) -> Avis:
    """Read the form; raises SaisieRefusee when a mark is none, or when there is no mark at all."""
    donnees = {champ: note for champ in SERVICES_NOTES if (note := saisie.get(champ, ""))}
    erreurs = {champ: "une note de 1 à 5 est attendue." for champ, n in donnees.items() if n not in NOTES}
    commentaire = saisie.get(COMMENTAIRE, "").strip()
    if not donnees:
        erreurs[next(iter(SERVICES_NOTES))] = "notez au moins un service."
    if len(commentaire) > LONGUEUR_COMMENTAIRE:
        erreurs[COMMENTAIRE] = f"{LONGUEUR_COMMENTAIRE} caractères au plus."
    if erreurs:
        raise SaisieRefusee(erreurs)
    return Avis(tuple((SERVICES_NOTES[champ], int(note)) for champ, note in donnees.items()), commentaire)
