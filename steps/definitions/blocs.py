"""What the dashboard shows beside its tabs of payments: summary, schedule, filed declarations, layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import then, when

from steps.datasets.tables import read_deposees, read_echeancier, read_synthese
from steps.expectations.lines import compare_lignes
from steps.expectations.summary import compare_barres, compare_graphique, compare_synthese
from steps.expectations.terms import compare_echeances_douanieres
from steps.expectations.values import compare, compare_offered
from steps.expectations.verdict import verify
from steps.vocabulary.onglet import Onglet
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows


@when(sentence("{prenom:Prenom} se connecte à portailpro pour {nom:Nom}"))
def _entre(troupe: Troupe, prenom: str, nom: str) -> None:
    troupe[prenom].entreprises.entrer(troupe.annuaire.entreprise(nom))


@then(sentence("{prenom:Prenom} est devant le tableau de bord de {nom:Nom}"))
def _devant(troupe: Troupe, prenom: str, nom: str) -> None:
    verify(
        compare_offered(
            "Volets devant la personne", troupe[prenom].volets.list_attendus(), troupe[prenom].volets.read()
        ),
        compare(
            "Entreprise", troupe.annuaire.entreprise(nom).siren, troupe[prenom].entreprises.read_affichee()
        ),
    )


@then(sentence("le tableau de bord de {prenom:Prenom} a un volet des déclarations et un volet des paiements"))
def _volets(troupe: Troupe, prenom: str) -> None:
    verify(compare_offered("Volets", troupe[prenom].volets.list_attendus(), troupe[prenom].volets.read()))


@then(sentence("le volet des paiements de {prenom:Prenom} a les onglets « En cours » et « Historique »"))
def _onglets(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_offered(
            "Onglets des paiements",
            troupe[prenom].volets.list_onglets(),
            troupe[prenom].volets.read_onglets(),
        )
    )


@then(sentence("la synthèse de {prenom:Prenom} montre exactement"))
def _synthese(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_synthese(read_synthese(datatable), troupe[prenom].lecture.read_synthese()))


@then(sentence("la synthèse de {prenom:Prenom} ne compte rien"))
def _synthese_vide(troupe: Troupe, prenom: str) -> None:
    verify(compare_synthese((), troupe[prenom].lecture.read_synthese()))


@then(sentence("le graphique de la synthèse de {prenom:Prenom} dit les mêmes chiffres"))
def _graphique(troupe: Troupe, prenom: str) -> None:
    verify(compare_graphique(troupe[prenom].lecture.read_graphique(), troupe[prenom].lecture.read_synthese()))


@then(sentence("les barres du graphique de {prenom:Prenom} sont à la mesure de sa synthèse"))
def _barres(troupe: Troupe, prenom: str) -> None:
    verify(compare_barres(troupe[prenom].lecture.read_barres(), troupe[prenom].lecture.read_synthese()))


@then(sentence("l'échéancier de {prenom:Prenom} montre exactement"))
def _echeancier(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(compare_lignes("Échéancier", read_echeancier(datatable), troupe[prenom].lecture.read_echeancier()))


@then(sentence("l'échéancier de {prenom:Prenom} est vide"))
def _echeancier_vide(troupe: Troupe, prenom: str) -> None:
    verify(compare_lignes("Échéancier", (), troupe[prenom].lecture.read_echeancier()))


@then(sentence("hors de ses paiements, rien ne dit à {prenom:Prenom} l'échéance d'une créance de la douane"))
def _sans_echeance_douaniere(troupe: Troupe, prenom: str) -> None:
    verify(
        compare_echeances_douanieres(
            "Échéances de la douane", troupe[prenom].lecture.read_page(Onglet.EN_COURS)
        )
    )


@then(sentence("l'onglet « Historique » des déclarations de {prenom:Prenom} est vide"))
def _deposees_vides(troupe: Troupe, prenom: str) -> None:
    verify(compare_lignes("Déclarations, Historique", (), troupe[prenom].lecture.read_deposees()))


@then(sentence("l'onglet « Historique » des déclarations de {prenom:Prenom} montre exactement"))
def _deposees(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_lignes(
            "Déclarations, Historique", read_deposees(datatable), troupe[prenom].lecture.read_deposees()
        )
    )
