"""What the secure messaging opens and answers, and what customs offices received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then

from steps.datasets.demandes import compute_debut
from steps.datasets.questions import read_ouvertes
from steps.datasets.rows import read_column, read_saisie
from steps.expectations.echanges import RECUES, compare_echanges, compare_recues
from steps.expectations.messagerie import (
    compare_accuse,
    compare_messagerie,
    compare_noms_inoffensifs,
    compare_piece,
    compare_reclamation,
    compare_sans_sujet,
)
from steps.expectations.questions import (
    compare_de_la_liste,
    compare_ecart,
    compare_formulaires,
    compare_gardees,
)
from steps.expectations.values import (
    compare,
    compare_empty,
    compare_members,
    compare_said,
    compare_unsaid,
    expect,
)
from steps.expectations.verdict import verify
from steps.vocabulary.motif import list_questions
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from datetime import time

    from steps.actors.offices import Bureaux
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.date import Date
    from steps.vocabulary.motif import Motif

TOUS = "les services"


@then(sentence("« {service:Texte} » a reçu exactement ces questions"))
def _recues(bureaux: Bureaux, troupe: Troupe, service: str, datatable: Rows) -> None:
    verify(compare_recues(service, datatable, bureaux.read_recues(service), troupe.annuaire))


@then("les services de la douane ont reçu exactement ces questions")
def _toutes_recues(bureaux: Bureaux, troupe: Troupe, datatable: Rows) -> None:
    verify(compare_recues(TOUS, datatable, bureaux.read_recues(), troupe.annuaire))


@then("aucun service de la douane n'a reçu de question")
def _rien_recu(bureaux: Bureaux) -> None:
    verify(compare_empty(RECUES.format(service=TOUS), bureaux.read_recues()))


@then(sentence("aucun service de la douane n'a reçu de question au nom d'{nom:Nom}"))
def _rien_recu_de(bureaux: Bureaux, troupe: Troupe, nom: str) -> None:
    verify(
        compare_empty(
            f"Questions reçues au nom d'{nom}",
            bureaux.list_recues_de(troupe.annuaire.entreprise(nom).siren),
        )
    )


@then("aucune pièce reçue ne porte de nom dangereux")
def _noms(bureaux: Bureaux) -> None:
    verify(compare_noms_inoffensifs(bureaux.read_recues()))


@given(sentence("la messagerie sécurisée est ouverte à {prenom:Prenom}"))
@then(sentence("la messagerie sécurisée s'ouvre à {prenom:Prenom}"))
def _ouverte(troupe: Troupe, prenom: str) -> None:
    verify(expect("Messagerie ouverte", troupe[prenom].messagerie.is_open(), "une autre page"))


@then(sentence("la messagerie sécurisée de {nom:Nom} est devant {prenom:Prenom}"))
@then(sentence("la messagerie sécurisée d'{nom:Nom} est devant {prenom:Prenom}"))
def _devant(troupe: Troupe, nom: str, prenom: str) -> None:
    verify(
        compare(
            "Messagerie de l'entreprise",
            str(troupe.annuaire.entreprise(nom).siren),
            troupe[prenom].messagerie.read_siren(),
        )
    )


@given(sentence("la messagerie sécurisée est fermée à {prenom:Prenom}"))
@then(sentence("la messagerie sécurisée reste fermée à {prenom:Prenom}"))
def _fermee(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Adresses ouvertes de la messagerie", troupe[prenom].messagerie.list_portes()))


@then(
    sentence(
        "portailpro réserve cette question au droit « Télépayer », sans la transmettre pour {prenom:Prenom}"
    )
)
def _reservee(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Question réservée",
            troupe[prenom].messagerie.is_kept_back(),
            troupe[prenom].messagerie.read_titre(),
        )
    )


@then(sentence("portailpro ne connaît pas la page que {prenom:Prenom} demande"))
def _inconnue(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Page inconnue", troupe[prenom].messagerie.is_unknown(), troupe[prenom].messagerie.read_titre()
        )
    )


@then(sentence("la question de {prenom:Prenom} est transmise"))
def _transmise(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Question transmise", troupe[prenom].messagerie.is_sent(), troupe[prenom].messagerie.read_titre()
        )
    )


@then(sentence("la question de {prenom:Prenom} n'est pas transmise"))
def _non_transmise(troupe: Troupe, prenom: str) -> None:
    verify(expect("Question retenue", not troupe[prenom].messagerie.is_sent(), "elle est transmise"))


@then(sentence("les questions ouvertes à {prenom:Prenom} sont exactement"))
def _questions(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_members(
            f"Questions ouvertes à {prenom}",
            read_ouvertes(datatable, troupe[prenom].messagerie.recognize),
            troupe[prenom].messagerie.read_ouvertes(),
        )
    )


@then(sentence("toutes les questions de l'arbre, sauf {noms:Cites}, s'ouvrent à {prenom:Prenom}"))
def _toutes_sauf(troupe: Troupe, noms: tuple[str, ...], prenom: str) -> None:
    verify(
        compare_members(
            f"Questions ouvertes à {prenom}",
            list_questions(sauf=noms),
            troupe[prenom].messagerie.list_ouvertes(),
        )
    )


@then(sentence("toutes les questions de l'arbre s'ouvrent à {prenom:Prenom}"))
def _toutes(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_members(
            f"Questions ouvertes à {prenom}",
            list_questions(),
            troupe[prenom].messagerie.list_ouvertes(),
        )
    )


@then(
    sentence(
        "les questions ouvertes à {prenom:Prenom} et fermées à {autre:Prenom} sont exactement {noms:Cites}"
    )
)
def _ecart(troupe: Troupe, prenom: str, autre: str, noms: tuple[str, ...]) -> None:
    verify(
        compare_ecart(
            noms, troupe[prenom].messagerie.list_ouvertes(), troupe[autre].messagerie.list_ouvertes()
        )
    )


@then(sentence("aucune question n'est ouverte à {prenom:Prenom} et fermée à {autre:Prenom}"))
def _sans_ecart(troupe: Troupe, prenom: str, autre: str) -> None:
    verify(
        compare_ecart((), troupe[prenom].messagerie.list_ouvertes(), troupe[autre].messagerie.list_ouvertes())
    )


@then(sentence("les questions proposées à {prenom:Prenom} sont toutes de la liste"))
def _de_la_liste(troupe: Troupe, prenom: str) -> None:
    verify(compare_de_la_liste(troupe[prenom].messagerie.list_ouvertes()))


@then(sentence("aucun formulaire ne laisse {prenom:Prenom} choisir son sujet"))
def _sans_sujet(troupe: Troupe, prenom: str) -> None:
    verify(compare_sans_sujet(troupe[prenom].messagerie.read_formulaires()))


@then(sentence("{prenom:Prenom} choisit d'abord entre ces thématiques, et elles seules"))
def _thematiques(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_members(
            "Thématiques",
            read_column(datatable, "thématique"),
            troupe[prenom].messagerie.list_thematiques(),
        )
    )


@then(sentence("chaque question ouvre à {prenom:Prenom} son propre formulaire"))
def _formulaires(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_formulaires(
            datatable, troupe[prenom].messagerie.read_formulaires(), troupe[prenom].messagerie.nommer
        )
    )


@then(sentence("le SIRET est demandé à {prenom:Prenom} pour ces questions, et elles seules"))
def _siret_demande(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_members(
            "Questions qui demandent un SIRET",
            read_column(datatable, "question"),
            troupe[prenom].messagerie.list_demandant(troupe.labels.question.siret),
        )
    )


@then(sentence("la question « {motif:Motif} » propose à {prenom:Prenom} exactement {services:Cites}"))
def _services(troupe: Troupe, motif: Motif, prenom: str, services: tuple[str, ...]) -> None:
    verify(
        compare_members(
            f"Services de « {motif.nom} »", services, troupe[prenom].messagerie.read_services(motif)
        )
    )


@then(sentence("portailpro réclame « {champ:Texte} » à {prenom:Prenom}"))
def _reclame(troupe: Troupe, champ: str, prenom: str) -> None:
    verify(compare_reclamation(champ, troupe[prenom].messagerie.read_reponses()))


@then(sentence("le formulaire de {prenom:Prenom} garde ce qui y était tapé"))
def _garde(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_gardees(read_saisie(datatable), troupe[prenom].messagerie.read_valeurs))


@then(
    sentence(
        "l'accusé de {prenom:Prenom} porte le {jour:Date} à {heure:Heure}, "
        "et « {service:Texte} » pour seul service"
    )
)
def _accuse(troupe: Troupe, prenom: str, jour: Date, heure: time, service: str) -> None:
    verify(
        compare_accuse(
            jour,
            heure,
            service,
            troupe.labels.question.tous_les_services,
            troupe[prenom].messagerie.read_accuse(),
        )
    )


@then(sentence("la liste des échanges de {prenom:Prenom} montre exactement"))
def _echanges(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_echanges(
            prenom, datatable, troupe[prenom].messagerie.read_echanges(), troupe[prenom].messagerie.nommer
        )
    )


@then(sentence("la liste des échanges de {prenom:Prenom} est vide"))
def _aucun_echange(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty(f"Échanges de {prenom}", troupe[prenom].messagerie.read_echanges()))


@then(sentence("l'échange « {reference:Texte} » s'ouvre à {prenom:Prenom}"))
def _echange_ouvert(troupe: Troupe, reference: str, prenom: str) -> None:
    verify(
        expect(
            f"Échange {reference}",
            troupe[prenom].messagerie.is_exchange_shown(reference),
            troupe[prenom].messagerie.read_titre(),
        )
    )


@then(sentence("l'échange « {reference:Texte} » reste fermé à {prenom:Prenom}"))
def _echange_ferme(troupe: Troupe, reference: str, prenom: str) -> None:
    verify(
        compare_empty(
            f"Adresses ouvertes de l'échange {reference}",
            troupe[prenom].messagerie.list_portes_de_l_echange(reference),
        )
    )


@then(sentence("{prenom:Prenom} y lit {textes:Cites}"))
def _lit(troupe: Troupe, prenom: str, textes: tuple[str, ...]) -> None:
    verify(compare_said("Échange", textes, (troupe[prenom].messagerie.read_texte(),)))


@then(sentence("{prenom:Prenom} n'y lit pas {textes:Cites}"))
def _ne_lit_pas(troupe: Troupe, prenom: str, textes: tuple[str, ...]) -> None:
    verify(compare_unsaid("Échange", textes, (troupe[prenom].messagerie.read_texte(),)))


@then(sentence("{prenom:Prenom} y retrouve la pièce « {nom:Texte} » de {octets:Nombre} octets, telle quelle"))
def _piece(troupe: Troupe, prenom: str, nom: str, octets: int) -> None:
    verify(compare_piece(nom, octets, compute_debut(1), troupe[prenom].messagerie.telecharger(nom)))


@then(
    sentence(
        "{prenom:Prenom} y retrouve la pièce « {nom:Texte} », jointe en second, de {octets:Nombre} octets, "
        "telle quelle"
    )
)
def _seconde_piece(troupe: Troupe, prenom: str, nom: str, octets: int) -> None:
    verify(compare_piece(nom, octets, compute_debut(2), troupe[prenom].messagerie.telecharger(nom)))


@then(sentence("aucune pièce de l'échange « {reference:Texte} » ne s'ouvre à {prenom:Prenom}"))
def _piece_fermee(troupe: Troupe, reference: str, prenom: str) -> None:
    verify(compare_empty("Pièces ouvertes", troupe[prenom].messagerie.list_pieces_ouvertes(reference)))


@then(sentence("la messagerie de {prenom:Prenom} ouvre exactement ce que ses droits permettent"))
def _selon_ses_droits(troupe: Troupe, bureaux: Bureaux, prenom: str) -> None:
    verify(compare_messagerie(troupe.compute_messagerie(prenom), bureaux.faire_parcourir(prenom)))
