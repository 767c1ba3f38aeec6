"""The applications of customs: their home, their form, their refusals are read as written."""

from __future__ import annotations

import pytest

from steps.datasets.filings import CHAMPS
from steps.errors import ElementAbsent
from steps.screens.application import Application
from steps.screens.labels import REFERENCE
from steps.screens.tests.pages import open_page, table
from steps.vocabulary.montant import Montant
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
HELD = "Référence | Établissement | Objet | Montant | Saisie"


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


def test_the_declarations_held_are_read_whole() -> None:
    """A line is its place, its object, its duties and how it came in; no table and « nothing » is empty."""
    body = table("Mes déclarations", HELD, f"DG-1 | {A1} | Thé vert | 12,50 € | par portailpro")
    held = DeclarationTenue(A1, "Thé vert", Montant(1250), "Par portailpro")
    assert _see(body).read_declarations() == (held,)
    assert _see(body).list_references() == ("DG-1",)
    assert _see("<p>Aucune déclaration.</p>").list_references() == ()
    assert _see("<p>Aucune déclaration.</p>").read_declarations() == ()
    with pytest.raises(ElementAbsent):
        _see("<p>Bonjour</p>").read_declarations()


@pytest.mark.parametrize("line", ["DG-1 | ? | Thé | 12,50 € | par EDI", f"DG-1 | {A1} | Thé | ? | par EDI"])
def test_a_declaration_that_cannot_be_read_is_no_declaration(line: str) -> None:
    """Without a place or without duties, a line stops the reading."""
    with pytest.raises(ElementAbsent, match="déclaration"):
        _see(table("Mes déclarations", HELD, line)).read_declarations()


def test_what_the_form_holds_is_read_field_by_field() -> None:
    """DEC-04: what is given back is compared with what was typed, lists included."""
    page = _see(FORM.replace("name=volume", "name=volume value=350"), Teleservice.ISOPE)
    held = {"etablissement": str(A1), "produit": "Gazole", "volume": "350"}
    assert page.read_saisie(held) == held


def test_a_form_says_what_is_wrong_and_another_page_does_not() -> None:
    """DEC-05: the warning counts when the form is still there to be mended."""
    alert = "<p role=alert>Quantité : attendu un nombre.</p>"
    assert _see(f"<h1>Nouvelle déclaration</h1>{alert}").read_reclamations() == (
        "Quantité : attendu un nombre.",
    )
    assert _see(f"<h1>DELTA-G</h1>{alert}").read_reclamations() == ()


def test_a_form_leaves_although_the_browser_would_hold_it_back() -> None:
    """DEC-05: an empty required field reaches customs, which must refuse it themselves."""
    page = _see(FORM.replace("name=volume", "name=volume required").replace("action='/'", "action='/recu'"))
    page.deposer()
    assert page.is_form_shown()
    page.deposer_quand_meme()
    assert not page.is_form_shown()


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
