"""The news of customs on the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then

from steps.expectations.values import compare_empty, expect
from steps.expectations.verdict import verify
from steps.vocabulary.parameters import sentence

if TYPE_CHECKING:
    from steps.actors.backstage import Coulisses
    from steps.actors.troupe import Troupe
    from steps.datasets.rows import Rows
    from steps.vocabulary.date import Date


@given("la douane a publié ces actualités")
def _publie(coulisses: Coulisses, datatable: Rows) -> None:
    coulisses.publier(datatable)


@given(
    sentence(
        "la douane a publié, au lendemain du {jour:Date}, {fois:Nombre} brèves "
        "étiquetées « {etiquette:Texte} »"
    )
)
def _souvent(coulisses: Coulisses, jour: Date, fois: int, etiquette: str) -> None:
    coulisses.publier_souvent(fois, etiquette, jour)


@given("la douane ne donne plus ses actualités")
def _silence(coulisses: Coulisses) -> None:
    coulisses.taire_les_actualites()


@then(sentence("{prenom:Prenom} trouve dans les actualités de portailpro « {titre:Texte} »"))
def _trouve(troupe: Troupe, prenom: str, titre: str) -> None:
    verify(expect(f"Actualité « {titre} »", troupe[prenom].publiques.has_news(titre), "introuvable"))


@then(sentence("{prenom:Prenom} ne trouve nulle part dans portailpro « {titre:Texte} »"))
def _nulle_part(troupe: Troupe, prenom: str, titre: str) -> None:
    verify(compare_empty(f"Actualité « {titre} »", troupe[prenom].publiques.list_endroits(titre)))


@then(sentence("portailpro dit à {prenom:Prenom} que les actualités de la douane sont indisponibles"))
def _indisponibles(troupe: Troupe, prenom: str) -> None:
    verify(
        expect(
            "Actualités dites indisponibles",
            troupe[prenom].publiques.is_news_out_of_reach(),
            troupe[prenom].publiques.read_titre(),
        )
    )
