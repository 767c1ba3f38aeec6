"""Asking customs a question through the secure messaging."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, when

from steps.datasets.demandes import Demande, build_piece, read_pieces
from steps.datasets.rows import read_saisie
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.offices import Bureaux
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.droit import Droit
    from steps.vocabulary.motif import Motif

QUESTION = "la question « {motif:Motif} »"


@when(sentence("{prenom:Prenom} ouvre la messagerie sécurisée"))
def _ouvre(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].messagerie.ouvrir()


@when(sentence("{prenom:Prenom} ouvre la messagerie sécurisée depuis son tableau de bord"))
def _ouvre_du_tableau(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].messagerie.ouvrir_du_tableau()


@given(sentence("{prenom:Prenom} a posé " + QUESTION))
def _a_pose(bureaux: Bureaux, prenom: str, motif: Motif) -> None:
    bureaux.faire_poser(prenom, Demande(motif))


@when(sentence("{prenom:Prenom} pose " + QUESTION))
def _pose(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.poser(Demande(motif))


@when(sentence("{prenom:Prenom} pose " + QUESTION + " à « {service:Texte} »"))
def _pose_a(troupe: Troupe, prenom: str, motif: Motif, service: str) -> None:
    troupe[prenom].messagerie.poser(Demande(motif, service))


@when(sentence("{prenom:Prenom} pose " + QUESTION + " avec « {valeur:Texte} » pour « {champ:Texte} »"))
def _pose_avec(troupe: Troupe, prenom: str, motif: Motif, valeur: str, champ: str) -> None:
    troupe[prenom].messagerie.poser_vite(Demande(motif, saisies={champ: valeur}))


@when(sentence("{prenom:Prenom} pose " + QUESTION + " avec"))
def _pose_selon(troupe: Troupe, prenom: str, motif: Motif, datatable: Rows) -> None:
    troupe[prenom].messagerie.poser_vite(Demande(motif, saisies=read_saisie(datatable)))


@given(sentence("{prenom:Prenom} a envoyé " + QUESTION + " sans « {champ:Texte} »"))
@when(sentence("{prenom:Prenom} pose " + QUESTION + " sans « {champ:Texte} »"))
def _pose_sans(troupe: Troupe, prenom: str, motif: Motif, champ: str) -> None:
    troupe[prenom].messagerie.poser_sans(Demande(motif), champ)


@given(sentence("{prenom:Prenom} a posé " + QUESTION + " avec ces pièces jointes"))
def _a_pose_avec_pieces(bureaux: Bureaux, prenom: str, motif: Motif, datatable: Rows) -> None:
    bureaux.faire_poser(prenom, Demande(motif, pieces=read_pieces(datatable)))


@given(sentence("{prenom:Prenom} a posé " + QUESTION + " avec « {valeur:Texte} » pour « {champ:Texte} »"))
def _a_pose_avec(bureaux: Bureaux, prenom: str, motif: Motif, valeur: str, champ: str) -> None:
    bureaux.faire_poser(prenom, Demande(motif, saisies={champ: valeur}))


@given(sentence("{prenom:Prenom} a posé " + QUESTION + " avec la pièce « {nom:Texte} »"))
def _a_pose_avec_une_piece(bureaux: Bureaux, prenom: str, motif: Motif, nom: str) -> None:
    bureaux.faire_poser(prenom, Demande(motif, pieces=(build_piece(nom),)))


@given(sentence("{prenom:Prenom} a posé " + QUESTION + " à « {service:Texte} »"))
def _a_pose_a(bureaux: Bureaux, prenom: str, motif: Motif, service: str) -> None:
    bureaux.faire_poser(prenom, Demande(motif, service))


@when(sentence("{prenom:Prenom} pose " + QUESTION + " avec ces pièces jointes"))
def _pose_avec_pieces(troupe: Troupe, prenom: str, motif: Motif, datatable: Rows) -> None:
    troupe[prenom].messagerie.poser_vite(Demande(motif, pieces=read_pieces(datatable)))


@when(sentence("{prenom:Prenom} tente de poser " + QUESTION))
def _tente(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.tenter(motif)


@given(sentence("{prenom:Prenom} a parcouru la messagerie sécurisée"))
def _a_parcouru(bureaux: Bureaux, prenom: str) -> None:
    bureaux.faire_parcourir(prenom)


@given(sentence("{prenom:Prenom} a tenté de poser " + QUESTION))
@when(sentence("{prenom:Prenom} tente de poser " + QUESTION + " par son adresse"))
def _tente_par_adresse(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.tenter_par_adresse(motif)


@when(sentence("{prenom:Prenom} tente de poser " + QUESTION + " avec le formulaire d'une autre"))
def _tente_par_detour(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.tenter_par_detour(motif)


@when(sentence("{prenom:Prenom} tente de poser " + QUESTION + " par d'autres adresses"))
def _tente_ailleurs(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.tenter_ailleurs(motif)


@when(sentence("{prenom:Prenom} complète le formulaire retenu de " + QUESTION))
def _complete(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.completer(Demande(motif))


@when(sentence("{prenom:Prenom} tente de poser " + QUESTION + " que la liste ne propose pas"))
def _tente_par_le_choix(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.tenter_par_le_choix(motif)


@when(sentence("{prenom:Prenom} tente de poser une question « {code:Texte} », hors de la liste"))
def _tente_hors_liste(troupe: Troupe, prenom: str, code: str) -> None:
    troupe[prenom].messagerie.tenter_hors_liste(code)


@when(sentence("{prenom:Prenom} tape l'adresse de la thématique « {thematique:Texte} »"))
def _thematique_par_adresse(troupe: Troupe, prenom: str, thematique: str) -> None:
    troupe[prenom].messagerie.taper_une_thematique(thematique)


@when(sentence("{prenom:Prenom} détourne " + QUESTION + " vers « {service:Texte} »"))
def _detourne_le_service(troupe: Troupe, prenom: str, motif: Motif, service: str) -> None:
    troupe[prenom].messagerie.forcer_le_service(Demande(motif), service)


@given(sentence("{prenom:Prenom} a laissé ouvert le formulaire de " + QUESTION))
def _laisse_ouvert(troupe: Troupe, prenom: str, motif: Motif) -> None:
    troupe[prenom].messagerie.laisser_ouvert(Demande(motif))


@when(sentence("{prenom:Prenom} envoie le formulaire laissé ouvert"))
def _reprend(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].messagerie.reprendre()


@when(sentence("{prenom:Prenom} pose " + QUESTION + " avec trois espaces pour « {champ:Texte} »"))
def _pose_blanc(troupe: Troupe, prenom: str, motif: Motif, champ: str) -> None:
    troupe[prenom].messagerie.poser_vite(Demande(motif, saisies={champ: "   "}))


@given("la réponse de douane.gouv à la prochaine question va se perdre")
def _perdue(bureaux: Bureaux) -> None:
    bureaux.perdre()


@given("la messagerie de douane.gouv ne prend plus de question")
def _muette(bureaux: Bureaux) -> None:
    bureaux.couper()


@given(
    sentence(
        "{prenom:Prenom}, habilitée par le droit {droit:Droit} sur {place:Nom}, "
        "travaille sur {nom:Nom} dans portailpro"
    )
)
@given(
    sentence(
        "{prenom:Prenom}, habilité par le droit {droit:Droit} sur {place:Nom}, "
        "travaille sur {nom:Nom} dans portailpro"
    )
)
def _habilite_et_travaille(coulisses: Coulisses, prenom: str, droit: Droit, place: str, nom: str) -> None:
    coulisses.mettre_au_travail(prenom, droit, place, nom)


@given(sentence("un agent a répondu « {texte:Texte} » à l'échange « {reference:Texte} »"))
def _reponse(bureaux: Bureaux, texte: str, reference: str) -> None:
    bureaux.repondre(reference, texte)


@given(sentence("{prenom:Prenom} a lu l'échange « {reference:Texte} »"))
@when(sentence("{prenom:Prenom} lit l'échange « {reference:Texte} »"))
def _lit(troupe: Troupe, prenom: str, reference: str) -> None:
    troupe[prenom].messagerie.lire(reference)


@when(sentence("{prenom:Prenom} tape l'adresse de l'échange « {reference:Texte} »"))
def _tape_l_echange(troupe: Troupe, prenom: str, reference: str) -> None:
    troupe[prenom].messagerie.taper_l_echange(reference)
