"""Walks through the portal, in the browser that the example names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then, when

from steps.datasets.rows import read_column
from steps.expectations.values import compare_empty, compare_ordered
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows


@given(sentence("{prenom:Prenom} guette les fenêtres qui s'ouvrent"))
def _guette(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].desk.driver.watch_windows()


@when(
    sentence(
        "{prenom:Prenom} parcourt portailpro pour {nom:Nom}, de la connexion à la messagerie, en passant par "
        "la démarche « {demarche:Texte} »"
    )
)
def _parcourt(troupe: Troupe, prenom: str, nom: str, demarche: str) -> None:
    troupe[prenom].parcours.accomplir(troupe.annuaire.entreprise(nom), demarche)


@when(sentence("{prenom:Prenom} lit l'une après l'autre les pages que portailpro ouvre à tous"))
def _lit(troupe: Troupe, prenom: str) -> None:
    troupe[prenom].parcours.visiter_les_informations()


@then(sentence("{prenom:Prenom} est passé par ces pages, dans l'ordre"))
def _pages(troupe: Troupe, prenom: str, datatable: Rows) -> None:
    verify(
        compare_ordered("Pages du parcours", read_column(datatable, "page"), troupe[prenom].parcours.titres)
    )


@then(sentence("chaque page de ce parcours tient dans la largeur de l'écran de {prenom:Prenom}"))
def _largeur(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Au-delà du bord de l'écran", troupe[prenom].parcours.list_debordantes()))


@then(sentence("aucune fenêtre ne s'est ouverte sans le geste de {prenom:Prenom}"))
def _fenetres(troupe: Troupe, prenom: str) -> None:
    verify(compare_empty("Fenêtre surgissante", troupe[prenom].desk.driver.intrusions()))
