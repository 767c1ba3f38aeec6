"""What administrations recorded, or record while people work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, when

from steps.vocabulary.moyen import Moyen
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.datasets.rows import Rows
    from steps.vocabulary.site import Site


@given("ces créances")
def _creances(coulisses: Coulisses, datatable: Rows) -> None:
    coulisses.emettre(datatable)


@given("ces mandats")
def _mandats(coulisses: Coulisses, datatable: Rows) -> None:
    coulisses.ouvrir_mandats(datatable)


@given("ces échéances")
def _echeances(coulisses: Coulisses, datatable: Rows) -> None:
    coulisses.annoncer_echeances(datatable)


@given("ces déclarations")
def _declarations(coulisses: Coulisses, datatable: Rows) -> None:
    coulisses.annoncer_declarations(datatable)


@given(sentence("la recette a repris « {creance:Texte} » sur le bordereau créditaire « {bordereau:Texte} »"))
@when(sentence("la recette reprend « {creance:Texte} » sur le bordereau créditaire « {bordereau:Texte} »"))
def _bordereau(coulisses: Coulisses, creance: str, bordereau: str) -> None:
    coulisses.reprendre_sur_bordereau(bordereau, [creance])


@given(sentence("{site:Copro} a enregistré le virement qui règle « {creance:Texte} »"))
@when(sentence("{site:Copro} enregistre le virement qui règle « {creance:Texte} »"))
def _virement(coulisses: Coulisses, site: Site, creance: str) -> None:
    coulisses.regler_ailleurs(site, creance, Moyen.VIREMENT)
