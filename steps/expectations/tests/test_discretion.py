"""What betrays somebody on a page is found piece by piece."""

from __future__ import annotations

import pytest

from steps.datasets.model import Personne
from steps.expectations.discretion import compare_compte_tu, compare_identite_tue

SALOME = Personne("Salomé", "Garnier", "salome.garnier@alpha.example")


def test_a_page_about_something_else_betrays_nobody() -> None:
    """Neither her nor her account."""
    assert compare_identite_tue(SALOME, ("Bienvenue", "000176115")) == ()
    assert compare_compte_tu(SALOME, "ALPHA", "Cette adresse a déjà un compte.") == ()


@pytest.mark.parametrize("said", [SALOME.prenom, SALOME.nom, SALOME.courriel])
def test_each_piece_of_her_identity_is_seen(said: str) -> None:
    """In any of the texts."""
    assert compare_identite_tue(SALOME, ("Bienvenue", f"Compte de {said}."))


@pytest.mark.parametrize("said", [SALOME.prenom, SALOME.nom, "ALPHA"])
def test_each_piece_of_her_account_is_seen(said: str) -> None:
    """What is proper to it included."""
    assert len(compare_compte_tu(SALOME, "ALPHA", f"Compte de {said}.")) == 1
