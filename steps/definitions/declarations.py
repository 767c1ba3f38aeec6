"""Declaring: the lines of the dashboard, and the application that each opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.tables import read_declarations
from steps.expectations.lines import compare_lignes, compare_sans_ligne, compare_sans_site, list_demarches
from steps.expectations.order import compare_closing, compare_order
from steps.expectations.values import compare, compare_contains, compare_empty, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence
from steps.vocabulary.site import Site

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.teleservice import Teleservice

ONGLET = "Déclarations, En cours"


@given(sentence("{prenom:Prenom} a ces droits"))
def _droits(coulisses: Coulisses, prenom: str, datatable: Rows) -> None:
    coulisses.habiliter_selon(prenom, datatable)


@given(sentence("{prenom:Prenom} a ouvert la ligne « {demarche:Texte} »"))
@when(sentence("{prenom:Prenom} déclare depuis la ligne « {demarche:Texte} »"))
def _declare(troupe: Troupe, prenom: str, demarche: str) -> None:
    troupe[prenom].declarations.declarer(demarche)


@given(
    sentence(
        "{prenom:Prenom} a ouvert la ligne « {demarche:Texte} », puis est revenue à l'onglet de portailpro"
    )
)
def _declare_et_revient(troupe: Troupe, prenom: str, demarche: str) -> None:
    troupe[prenom].declarations.declarer_et_revenir(demarche)


@when(
    sentence(
        "{prenom:Prenom} dépose la déclaration de « {periode:Texte} » depuis la ligne « {demarche:Texte} »"
    )
)
def _depose_chez_le_coproprietaire(troupe: Troupe, prenom: str, periode: str, demarche: str) -> None:
    troupe[prenom].passages.deposer(demarche, periode)


@when(sentence("{prenom:Prenom} se rend à l'adresse de {teleservice:Teleservice}"))
def _adresse(troupe: Troupe, prenom: str, teleservice: Teleservice) -> None:
    troupe[prenom].declarations.taper_l_adresse(teleservice)


@when(sentence("{prenom:Prenom} se rend à l'adresse du formulaire de {teleservice:Teleservice}"))
def _adresse_du_formulaire(troupe: Troupe, prenom: str, teleservice: Teleservice) -> None:
    troupe[prenom].declarations.taper_l_adresse_du_formulaire(teleservice)


@given(sentence("{prenom:Prenom} a ouvert {teleservice:Teleservice} depuis {site:Site}"))
@when(sentence("{prenom:Prenom} ouvre {teleservice:Teleservice} depuis {site:Site}"))
def _ouvre(troupe: Troupe, prenom: str, teleservice: Teleservice, site: Site) -> None:
    troupe[prenom].declarations.ouvrir(teleservice, site)


@given(sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} montre « {demarche:Texte} »"))
def _ligne_visible(troupe: Troupe, prenom: str, demarche: str) -> None:
    verify(compare_contains(ONGLET, demarche, list_demarches(troupe[prenom].lecture.read_declarations())))


@then(sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} montre exactement"))
def _lignes(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_lignes(ONGLET, read_declarations(datatable), troupe[prenom].lecture.read_declarations()))


@then(sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} est vide"))
def _aucune_ligne(troupe: Troupe, prenom: str) -> None:
    verify(compare_lignes(ONGLET, (), troupe[prenom].lecture.read_declarations()))


@then(
    sentence("l'onglet « En cours » des déclarations de {prenom:Prenom} ne montre plus « {demarche:Texte} »")
)
def _ligne_partie(troupe: Troupe, prenom: str, demarche: str) -> None:
    verify(compare_sans_ligne(ONGLET, demarche, troupe[prenom].lecture.read_declarations()))


@then(
    sentence(
        "les {nombre:Nombre} lignes de la douane ferment l'onglet « En cours » "
        "des déclarations de {prenom:Prenom}"
    )
)
def _fermeture(troupe: Troupe, nombre: int, prenom: str) -> None:
    verify(compare_closing(ONGLET, Site.DOUANE, nombre, troupe[prenom].lecture.read_declarations()))


@then(
    sentence(
        "l'onglet « En cours » des déclarations de {prenom:Prenom} montre, dans cet ordre, "
        "« {premiere:Texte} » puis « {seconde:Texte} »"
    )
)
def _ordre(troupe: Troupe, prenom: str, premiere: str, seconde: str) -> None:
    verify(compare_order(ONGLET, (premiere, seconde), troupe[prenom].lecture.read_declarations()))


@then(sentence("l'historique des déclarations de {prenom:Prenom} ne montre rien de la douane"))
def _historique_sans_douane(troupe: Troupe, prenom: str) -> None:
    verify(compare_sans_site("Déclarations, Historique", Site.DOUANE, troupe[prenom].lecture.read_deposees()))


@then(sentence("chaque ligne des déclarations de {prenom:Prenom} porte un bouton « déclarer »"))
def _boutons(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Lignes sans bouton « déclarer »", troupe[prenom].declarations.read_sans_bouton()))


@then(sentence("{teleservice:Teleservice} s'ouvre au nom de {prenom:Prenom}"))
def _ouvert(troupe: Troupe, teleservice: Teleservice, prenom: str) -> None:
    verify(
        expect(
            f"{teleservice.nom}, au nom de {prenom}",
            troupe[prenom].declarations.is_in(teleservice),
            troupe[prenom].declarations.read_titre(),
        )
    )


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
