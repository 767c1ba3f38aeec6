"""The applications of customs: their home, their form, their refusals are read as written."""

from __future__ import annotations

import pytest

from steps.datasets.filings import CHAMPS
from steps.errors import ElementAbsent
from steps.screens.application import Application
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page, table
from steps.vocabulary.saisie import DeclarationTenue
from steps.vocabulary.siret import Siret
from steps.vocabulary.teleservice import Teleservice

A1 = Siret("00017611500012")
FORM = (
    "<h1>Nouvelle déclaration</h1><form action='/'>"
    "<label>Établissement <select name=siret><option value=1>000 176 115 00012</option></select></label>"
    "<label>Produit <select name=produit><option>Gazole</option><option>Fioul</option></select></label>"
    "<label>Volume en hectolitres <input name=volume></label><button>Déposer la déclaration</button></form>"
)


def _see(body: str, teleservice: Teleservice = Teleservice.DELTA_G) -> Application:
    return Application(open_page(body), REFERENCE, teleservice)


@pytest.mark.parametrize(
    ("heading", "teleservice", "expected"),
    [
        ("Delta G", Teleservice.DELTA_G, True),
        ("DELTA-X", Teleservice.DELTA_G, False),
        ("DELTA-G bis", Teleservice.DELTA_G, False),
        ("ISOPE DOM", Teleservice.ISOPE_DOM, True),
        ("ISOPE-DOM", Teleservice.ISOPE, False),
        ("ISOPE", Teleservice.ISOPE_DOM, False),
    ],
)
def test_the_name_of_an_application_is_read_folded_but_whole(
    heading: str, teleservice: Teleservice, expected: bool
) -> None:
    """AMB-21: hyphens and case do not count, and no name passes for another that contains it."""
    assert _see(f"<h1>{heading}</h1>", teleservice).is_shown() is expected


def test_the_fields_of_a_form_are_those_a_person_fills() -> None:
    """Every field and every list, by its name, and nothing else."""
    page = _see(FORM, Teleservice.ISOPE)
    assert page.is_form_shown()
    assert page.read_champs() == ("Établissement", "Produit", "Volume en hectolitres")
    assert {"Gazole", "Fioul"} <= set(page.read_options())


def test_the_declarations_held_are_places_and_ways() -> None:
    """A line is its establishment and how it came in; no table and « nothing » is an empty list."""
    body = table("Mes déclarations", "Référence | Établissement | Saisie", f"DG-1 | {A1} | par portailpro")
    assert _see(body).read_declarations() == (DeclarationTenue(A1, "Par portailpro"),)
    assert _see("<p>Aucune déclaration.</p>").read_declarations() == ()
    with pytest.raises(ElementAbsent):
        _see("<p>Bonjour</p>").read_declarations()


def test_a_declaration_without_establishment_is_no_declaration() -> None:
    """A line that cannot be read stops the reading."""
    body = table("Mes déclarations", "Établissement | Saisie", "? | par portailpro")
    with pytest.raises(ElementAbsent, match="établissement"):
        _see(body).read_declarations()


def test_each_refusal_has_its_own_reason() -> None:
    """The refusal of another application, or for another reason, is not this one."""
    alert = "<h1>Accès refusé</h1><p role=alert>Vous n'avez pas d'habilitation ISOPE-DOM.</p>"
    page = _see(alert, Teleservice.ISOPE_DOM)
    assert page.refuses_entry()
    assert not page.refuses_to_declare()
    assert not page.refuses_establishment()
    assert not _see(alert, Teleservice.ISOPE).refuses_entry()


def test_what_was_typed_is_given_back_by_the_form_alone() -> None:
    """The good news on another page than the form gives nothing back."""
    news = "<p role=status>Votre saisie a été gardée.</p>"
    assert _see(f"<h1>Nouvelle déclaration</h1>{news}").is_given_back()
    assert not _see(f"<h1>DELTA-G</h1>{news}").is_given_back()
    assert not _see("<h1>Nouvelle déclaration</h1>").is_given_back()


def test_every_field_that_the_features_name_is_a_name_of_the_reference_portal() -> None:
    """DEC-05: the features write the fields as its screens do."""
    assert {getattr(REFERENCE.application, word) for word in CHAMPS.values()} == set(CHAMPS)
