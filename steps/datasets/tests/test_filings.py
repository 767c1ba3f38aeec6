"""What people type is complete, and every field that the features name is known."""

from __future__ import annotations

import pytest

from steps.datasets.directory import Annuaire
from steps.datasets.filings import CHAMPS, TYPED, fill_in, find_champ, read_tenues
from steps.datasets.worlds import read_world
from steps.errors import UsageError
from steps.vocabulary.errors import ValeurInvalide
from steps.vocabulary.montant import Montant
from steps.vocabulary.saisie import DeclarationTenue
from steps.vocabulary.siret import Siret
from steps.vocabulary.site import Site
from steps.vocabulary.teleservice import Teleservice

A1 = Siret("00017611500012")


def test_every_application_of_customs_has_something_to_type() -> None:
    """TRIGO included: people declare there, but never from the portal."""
    assert set(TYPED) == {each for each in Teleservice if each.site is Site.DOUANE}
    assert fill_in(Teleservice.CIEL, A1, produit="Tabac")["produit"] == "Tabac"
    assert fill_in(Teleservice.CIEL, A1)["etablissement"] == str(A1)


def test_a_field_that_no_form_has_is_refused_with_those_known() -> None:
    """A mistyped name would leave the form whole."""
    assert set(CHAMPS.values()) >= {word for typed in TYPED.values() for word in typed}
    assert find_champ("Volume en hectolitres") == "volume"
    with pytest.raises(UsageError, match="Volume en hectolitres"):
        find_champ("Volume")


def test_declarations_held_are_read_by_the_names_of_the_establishments() -> None:
    """What is declared and its duties count; the way in which they came is compared folded."""
    rows = [
        ["établissement", "objet", "montant", "saisie"],
        ["A1", "Gazole : 350 hl", "21 000,00 €", "Par EDI"],
    ]
    found = read_tenues(rows, Annuaire.of(read_world("alpha_beta")))
    assert found == (DeclarationTenue(A1, "Gazole : 350 hl", Montant(2_100_000), "par EDI"),)


def test_a_teleservice_is_read_by_its_whole_name() -> None:
    """« ISOPE » is not « ISOPE-DOM »."""
    assert Teleservice.parse("ISOPE-DOM") is Teleservice.ISOPE_DOM
    assert Teleservice.parse("ISOPE") is Teleservice.ISOPE
    with pytest.raises(ValeurInvalide, match="DELTA-G"):
        Teleservice.parse("DELTA-X")
