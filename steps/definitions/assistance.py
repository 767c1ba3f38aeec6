"""Getting help from the portal: hotline, chatbot, form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.rows import read_saisie
from steps.expectations.help import compare_champs, list_remplis
from steps.expectations.values import compare, compare_empty, compare_members, compare_said, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from datetime import time

    from steps.actors.switchboard import Standard
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.date import Date


@given(sentence("nous sommes le {jour:Date} à {heure:Heure}, heure de Paris"))
def _instant(standard: Standard, jour: Date, heure: time) -> None:
    standard.attendre(jour, heure)


@given(sentence("{prenom:Prenom} a ouvert l'aide de portailpro"))
@when(sentence("{prenom:Prenom} ouvre l'aide de portailpro"))
def _ouvre(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].aide.ouvrir()


@when(sentence("{prenom:Prenom} ouvre l'aide au pied de la page « {titre:Texte} » de portailpro"))
def _ouvre_depuis(troupe: Troupe, prenom: str, titre: str) -> None:
    troupe[prenom].aide.ouvrir_depuis(titre)


@when(sentence("{prenom:Prenom} ouvre l'aide au pied d'une page qui n'existe pas"))
def _ouvre_de_nulle_part(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].aide.ouvrir_d_une_page_inconnue()


@given(sentence("{prenom:Prenom} a suivi « {voie:Texte} » dans l'aide de portailpro"))
@when(sentence("{prenom:Prenom} suit « {voie:Texte} » dans l'aide de portailpro"))
def _suit(troupe: Troupe, prenom: str, voie: str) -> None:
    troupe[prenom].aide.suivre(voie)


@when(sentence("{prenom:Prenom} demande au chatbot « {question:Texte} »"))
def _demande(troupe: Troupe, prenom: str, question: str) -> None:
    troupe[prenom].aide.demander_au_chatbot(question)


@given(sentence("{prenom:Prenom} a ouvert le formulaire d'assistance"))
@when(sentence("{prenom:Prenom} ouvre le formulaire d'assistance"))
def _ouvre_le_formulaire(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].aide.ouvrir_le_formulaire()


@when(
    sentence(
        "{prenom:Prenom} suit une adresse du formulaire d'assistance "
        "où un inconnu a écrit les données de {autre:Prenom}"
    )
)
def _adresse_garnie(troupe: Troupe, prenom: str, autre: str) -> None:
    troupe[prenom].aide.suivre_une_adresse_garnie(troupe[autre].personne.courriel)


@given(sentence("{prenom:Prenom} a écrit à l'assistance de portailpro"))
@when(sentence("{prenom:Prenom} écrit à l'assistance de portailpro"))
def _ecrit(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    troupe[prenom].aide.ecrire(read_saisie(datatable))


@given(sentence("{prenom:Prenom} a appelé le numéro de téléphone affiché"))
@when(sentence("{prenom:Prenom} appelle le numéro de téléphone affiché"))
def _appelle(troupe: Troupe, standard: Standard, prenom: str) -> None:
    standard.appeler(troupe[prenom].aide.read_numero())


@then(sentence("l'aide propose à {prenom:Prenom} le formulaire, la hotline, la FAQ et le chatbot"))
def _quatre_voies(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Page d'aide", troupe[prenom].aide.page.is_shown(), "une autre page"),
        compare_members(
            "Voies d'assistance",
            (
                troupe.labels.aide.formulaire,
                troupe.labels.aide.numero,
                troupe.labels.aide.faq,
                troupe.labels.aide.chatbot,
            ),
            troupe[prenom].aide.page.list_voies(),
        ),
    )


@then(sentence("chacune de ces voies s'ouvre pour {prenom:Prenom}"))
def _voies_ouvertes(troupe: Troupe, prenom: str) -> None:
    verify(
        compare(
            "Pages ouvertes",
            (
                troupe.labels.aide.formulaire,
                troupe.labels.aide.hotline,
                troupe.labels.aide.titre_faq,
                troupe.labels.aide.chatbot,
            ),
            troupe[prenom].aide.list_titres(),
        )
    )


@then(sentence("le chatbot mène {prenom:Prenom} à « {page:Texte} »"))
def _chatbot_repond(troupe: Troupe, prenom: str, page: str) -> None:
    verify(compare_said("Réponse du chatbot", (page,), (troupe[prenom].aide.page.read_reponse(),)))


@then(sentence("le chatbot donne à {prenom:Prenom} le numéro de la hotline"))
def _chatbot_passe_la_main(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Réponse du chatbot", (troupe.labels.aide.numero,), (troupe[prenom].aide.page.read_reponse(),)
        )
    )


@then(sentence("le chatbot dit à {prenom:Prenom} qu'il n'est pas une personne"))
def _chatbot_se_dit_robot(troupe: Troupe, prenom: str) -> None:
    verify(expect("Annonce du robot", troupe[prenom].aide.page.says(troupe.labels.aide.robot), "rien"))


@then(sentence("portailpro parle à {prenom:Prenom} de partage d'écran"))
def _partage(troupe: Troupe, prenom: str) -> None:
    verify(expect("Partage d'écran", troupe[prenom].aide.page.says(troupe.labels.aide.partage), "rien"))


@then(
    sentence(
        "portailpro annonce à {prenom:Prenom} une hotline gratuite, du lundi au vendredi, de 8h00 à 19h30"
    )
)
def _jours_et_heures(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Hotline",
            (troupe.labels.aide.jours, troupe.labels.aide.heures, troupe.labels.aide.gratuit),
            (troupe[prenom].aide.page.driver.page().text,),
        )
    )


@then(sentence("le seul numéro de téléphone de cette page est pour {prenom:Prenom} le « {numero:Texte} »"))
def _numero(troupe: Troupe, prenom: str, numero: str) -> None:
    verify(compare_members("Numéros de téléphone", (numero,), troupe[prenom].aide.page.list_numeros()))


@then(sentence("la hotline est annoncée ouverte à {prenom:Prenom}"))
def _ouverte(troupe: Troupe, prenom: str) -> None:
    verify(compare("Hotline ouverte", True, troupe[prenom].aide.page.is_hotline_ouverte()))


@then(sentence("la hotline est annoncée fermée à {prenom:Prenom}"))
def _fermee(troupe: Troupe, prenom: str) -> None:
    verify(compare("Hotline ouverte", False, troupe[prenom].aide.page.is_hotline_ouverte()))


@then(sentence("la file {file:File} a reçu {nombre:Nombre} appel"))
@then(sentence("la file {file:File} a reçu {nombre:Nombre} appels"))
def _appels(standard: Standard, file: str, nombre: int) -> None:
    verify(compare(f"Appels reçus par {file}", nombre, len(standard.list_recus(file))))


@then(sentence("la file {file:File} n'a rien reçu"))
def _rien(standard: Standard, file: str) -> None:
    verify(compare_empty(f"File {file}", standard.list_recus(file)))


@then(sentence("la file {file:File} a reçu la demande « {objet:Texte} »"))
def _demande_recue(standard: Standard, file: str, objet: str) -> None:
    verify(compare_members(f"File {file}", (objet,), standard.list_objets(file)))


@then(sentence("portailpro confirme à {prenom:Prenom} l'envoi de sa demande"))
def _transmise(troupe: Troupe, prenom: str) -> None:
    verify(expect("Demande transmise", troupe[prenom].aide.formulaire.is_transmise(), "aucune confirmation"))


@then(sentence("portailpro demande à {prenom:Prenom} de renseigner « {champ:Texte} »"))
def _a_renseigner(troupe: Troupe, prenom: str, champ: str) -> None:
    verify(
        compare_said(
            "Refus", (f"{champ} : à renseigner.",), troupe[prenom].aide.formulaire.driver.page().alerts
        )
    )


@then(sentence("le formulaire d'assistance présente à {prenom:Prenom}"))
def _prerempli(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_champs(read_saisie(datatable), troupe[prenom].aide.formulaire.read_champs()))


@then(sentence("le formulaire d'assistance est vierge pour {prenom:Prenom}"))
def _vierge(troupe: Troupe, prenom: str) -> None:
    verify(
        expect("Formulaire d'assistance", troupe[prenom].aide.formulaire.is_shown(), "une autre page"),
        compare_empty("Champs remplis d'avance", list_remplis(troupe[prenom].aide.formulaire.read_champs())),
    )
