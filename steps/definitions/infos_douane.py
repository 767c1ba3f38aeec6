"""Reaching customs: contact block, Infos Douane Service, written question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.expectations.help import compare_au_plus_tard
from steps.expectations.values import compare, compare_contains, compare_members, compare_said, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.switchboard import Standard
    from steps.actors.troupe import Troupe
    from steps.vocabulary.date import Date


@when(sentence("{prenom:Prenom} suit « {entree:Texte} » dans le bloc de contact de douane.gouv"))
def _prend(troupe: Troupe, prenom: str, entree: str) -> None:
    troupe[prenom].contact.prendre(entree)


@when(sentence("{prenom:Prenom} signale à la douane un problème dans {service:Texte} : « {texte:Texte} »"))
def _signale(troupe: Troupe, prenom: str, service: str, texte: str) -> None:
    troupe[prenom].contact.signaler(service, texte)


@given(sentence("{prenom:Prenom} a ouvert Infos Douane Service"))
@when(sentence("{prenom:Prenom} ouvre Infos Douane Service"))
def _ouvre(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].contact.ouvrir_infos_douane()


@when(sentence("{prenom:Prenom} appelle le numéro d'Infos Douane Service affiché"))
def _appelle(troupe: Troupe, standard: Standard, prenom: str) -> None:
    standard.appeler(troupe[prenom].contact.infos_douane.read_numero())


@when(sentence("{prenom:Prenom} ouvre le formulaire d'Infos Douane Service"))
def _ouvre_le_formulaire(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].contact.ouvrir_la_question()


@given(sentence("{prenom:Prenom} a demandé par écrit, comme {profil:Profil}, « {question:Texte} »"))
@when(sentence("{prenom:Prenom} demande par écrit, comme {profil:Profil}, « {question:Texte} »"))
def _ecrit(troupe: Troupe, prenom: str, profil: str, question: str) -> None:
    troupe[prenom].contact.ecrire(profil, question)


@when(sentence("{prenom:Prenom} revient à sa question"))
def _revient(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].contact.revoir_la_question()


@then(sentence("douane.gouv ouvre à {prenom:Prenom} la page « {titre:Texte} »"))
def _page(troupe: Troupe, prenom: str, titre: str) -> None:
    verify(compare("Page ouverte", titre, troupe[prenom].contact.infos_douane.driver.page().heading))


@then(sentence("douane.gouv confirme à {prenom:Prenom} son signalement"))
def _signale_confirme(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Signalement enregistré",
            troupe[prenom].contact.signalement.is_enregistre(),
            "aucune confirmation",
        )
    )


@then(sentence("la file {file:File} a reçu de {prenom:Prenom} « {texte:Texte} »"))
def _recu(standard: Standard, troupe: Troupe, file: str, prenom: str, texte: str) -> None:
    verify(
        compare_members(
            f"File {file}", ((troupe[prenom].personne.courriel, texte),), standard.list_textes(file)
        )
    )


@then(sentence("Infos Douane Service est annoncé ouvert à {prenom:Prenom}"))
def _ouvert(troupe: Troupe, prenom: str) -> None:
    verify(compare("Infos Douane Service ouvert", True, troupe[prenom].contact.infos_douane.is_ouvert()))


@then(sentence("Infos Douane Service est annoncé fermé à {prenom:Prenom}"))
def _ferme(troupe: Troupe, prenom: str) -> None:
    verify(compare("Infos Douane Service ouvert", False, troupe[prenom].contact.infos_douane.is_ouvert()))


@then(
    sentence(
        "Infos Douane Service annonce à {prenom:Prenom} "
        "une ouverture de 08h30 à 18h00 du lundi au vendredi, sauf jours fériés"
    )
)
def _horaires(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Infos Douane Service",
            (troupe.labels.contact.jours, troupe.labels.contact.heures),
            (troupe[prenom].contact.infos_douane.driver.page().text,),
        )
    )


@then(sentence("Infos Douane Service s'annonce gratuit à {prenom:Prenom}, service et appel"))
def _gratuit(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Infos Douane Service",
            (troupe.labels.contact.gratuit,),
            (troupe[prenom].contact.infos_douane.driver.page().text,),
        )
    )


@then(sentence("le seul numéro pour appeler de loin est, pour {prenom:Prenom}, le « {numero:Texte} »"))
def _numero(troupe: Troupe, prenom: str, numero: str) -> None:
    verify(compare_members("Numéros", (numero,), troupe[prenom].contact.infos_douane.list_numeros()))


@then(sentence("le formulaire promet à {prenom:Prenom} une réponse écrite sous 5 jours ouvrés"))
def _promesse(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Formulaire",
            (troupe.labels.ecrit.promesse,),
            (troupe[prenom].contact.question.driver.page().text,),
        )
    )


@then(sentence("le formulaire, court, promet à {prenom:Prenom} un traitement en une semaine au plus"))
def _semaine(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_said(
            "Formulaire",
            (troupe.labels.ecrit.court, troupe.labels.ecrit.semaine),
            (troupe[prenom].contact.question.driver.page().text,),
        )
    )


@then(sentence("la réponse écrite est due à {prenom:Prenom} le {jour:Date} au plus tard"))
def _echeance_ecrite(troupe: Troupe, prenom: str, jour: Date) -> None:
    verify(compare("Réponse écrite due", jour, troupe[prenom].contact.question.read_echeance_ecrite()))


@then(
    sentence(
        "la réponse écrite est due à {prenom:Prenom} à l'une de ces dates, le {jour:Date}, le {autre:Date}"
    )
)
def _echeances_admises(troupe: Troupe, prenom: str, jour: Date, autre: Date) -> None:
    verify(
        compare_contains(
            "Échéance parmi celles admises",
            troupe[prenom].contact.question.read_echeance_ecrite(),
            (jour, autre),
        )
    )


@then(sentence("le traitement est dû à {prenom:Prenom} le {jour:Date} au plus tard"))
def _echeance_courte(troupe: Troupe, prenom: str, jour: Date) -> None:
    verify(compare("Traitement dû", jour, troupe[prenom].contact.question.read_echeance_courte()))


@then(sentence("sa question est répondue à {prenom:Prenom} le {jour:Date} au plus tard"))
def _repondue(troupe: Troupe, prenom: str, jour: Date) -> None:
    verify(compare_au_plus_tard("Réponse", jour, troupe[prenom].contact.question.read_repondue()))
