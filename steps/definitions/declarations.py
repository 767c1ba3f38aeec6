"""Declaring, and what must not be declared from the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.tables import read_declarations
from steps.expectations.lines import compare_lignes, list_demarches
from steps.expectations.values import compare, compare_contains, compare_empty, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.tables import Rows
    from steps.drivers.edi import EdiDoor

ONGLET = "Déclarations, En cours"


@given(sentence("{nom:Nom} a déposé par EDI la déclaration H7 « {reference:Texte} »"))
def _depot_edi(troupe: Troupe, edi: EdiDoor, nom: str, reference: str) -> None:
    edi.file_h7(troupe.annuaire.siret(nom).chiffres, reference)


@when(sentence("{prenom:Prenom} déclare depuis la ligne « {demarche:Texte} »"))
def _declare(troupe: Troupe, prenom: str, demarche: str) -> None:
    troupe[prenom].declarations.declarer(demarche)


@when(sentence("{prenom:Prenom} dépose une déclaration de dédouanement pour {nom:Nom} depuis portailpro"))
def _depose(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].declarations.deposer("Dédouanement", troupe.annuaire.siret(nom), "Cafetières", "1250")


@when(sentence("{prenom:Prenom} demande à portailpro la page d'un dépôt H7"))
def _page_h7(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].declarations.demander_un_depot_h7()


@when(sentence("{prenom:Prenom} suit un lien de portailpro vers le dépôt H7 de la douane"))
def _lien_h7(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].declarations.suivre_un_lien_h7()


@given(sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} montre « {demarche:Texte} »"))
def _ligne_visible(troupe: Troupe, prenom: str, demarche: str) -> None:
    verify(compare_contains(ONGLET, demarche, list_demarches(troupe[prenom].lecture.read_declarations())))


@then(sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} montre exactement"))
def _lignes(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_lignes(ONGLET, read_declarations(datatable), troupe[prenom].lecture.read_declarations()))


@then(sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} est vide"))
def _aucune_ligne(troupe: Troupe, prenom: str) -> None:
    verify(compare_lignes(ONGLET, (), troupe[prenom].lecture.read_declarations()))


@then(sentence("DELTA-G s'ouvre au nom de {prenom:Prenom}"))
def _delta_g(troupe: Troupe, prenom: str) -> None:
    verify(expect("DELTA-G ouvert", troupe[prenom].declarations.is_in_delta_g(), "une autre page"))


@then(sentence("DELTA-G donne à {prenom:Prenom} le numéro de sa déclaration"))
def _numero(troupe: Troupe, prenom: str) -> None:
    verify(expect("Déclaration déposée", bool(troupe[prenom].declarations.read_depot()), "aucun numéro"))


@then(sentence("le navigateur de {prenom:Prenom} a {nombre:Nombre} onglets ouverts"))
def _onglets(troupe: Troupe, prenom: str, nombre: int) -> None:
    verify(compare("Onglets ouverts", nombre, troupe[prenom].declarations.count_tabs()))


@then(sentence("l'onglet de portailpro montre toujours à {prenom:Prenom} son tableau de bord"))
def _onglet_de_portailpro(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Tableau de bord dans le premier onglet",
            troupe[prenom].declarations.is_portal_still_there(),
            "une autre page",
        )
    )


@then(sentence("aucune page de portailpro, DELTA-G compris, ne parle de H7 à {prenom:Prenom}"))
def _sans_h7(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Mentions de H7", troupe[prenom].declarations.read_mentions_h7()))


@then(sentence("portailpro répond à {prenom:Prenom} que cette page n'existe pas"))
def _introuvable(troupe: Troupe, prenom: str) -> None:
    verify(expect("Page introuvable", troupe[prenom].declarations.is_unknown_page(), "une autre page"))


@then(sentence("douane.gouv refuse ce lien à {prenom:Prenom}"))
def _lien_refuse(troupe: Troupe, prenom: str) -> None:
    verify(expect("Lien refusé", troupe[prenom].declarations.is_refused_link(), "une autre page"))


@then(sentence("la douane tient pour {nom:Nom} la déclaration H7 « {reference:Texte} »"))
def _h7_tenue(troupe: Troupe, edi: EdiDoor, nom: str, reference: str) -> None:
    verify(compare_contains("Déclarations H7", reference, edi.read_h7(troupe.annuaire.siret(nom).chiffres)))
