"""What an entry form holds is compared field by field."""

from __future__ import annotations

from steps.expectations.filings import compare_saisie

TYPED = {"marchandise": "Cafetières de cuivre", "valeur": "1250"}


def test_a_form_that_holds_what_was_typed_is_no_difference() -> None:
    """Gaps do not count, other fields neither."""
    held = {"marchandise": "Cafetières  de cuivre", "valeur": "1250", "reste": "x"}
    assert compare_saisie(TYPED, held) == ()


def test_each_field_that_differs_is_told() -> None:
    """Another figure is one difference, a lost text another."""
    found = compare_saisie(TYPED, {"valeur": "1"})
    assert [(each.quoi, each.trouve) for each in found] == [
        ("Saisie, marchandise", "«  »"),
        ("Saisie, valeur", "« 1 »"),
    ]
