"""What must not be on the pages of the portal is found in all its writings, and in nothing else."""

from __future__ import annotations

import pytest

from steps.actors.seeking import find_mentions


@pytest.mark.parametrize(
    ("mot", "name", "expected"),
    [
        ("H7", "Déclaration H7", True),
        ("H7", "Déclaration h-7", True),
        ("H7", "Bureau H 7", True),
        ("H7", "CH75", False),
        ("EDI", "Dépôt par EDI", True),
        ("EDI", "Mercredi, crédit d'enlèvement", False),
        ("TRIGO", "Trigo", True),
        ("TRIGO", "Trigonométrie", False),
    ],
)
def test_a_word_is_found_whole_whatever_its_case_and_hyphens(mot: str, name: str, expected: bool) -> None:
    """« H-7 » speaks of H7; « crédit » does not speak of EDI."""
    found = find_mentions(mot, [("Tableau de bord", (name,))])
    assert bool(found) is expected


def test_a_mention_is_told_with_its_page() -> None:
    """So that a reader knows where to look."""
    pages = [("Accueil", ("Bonjour",)), ("Tableau de bord", ("TRIGO",))]
    assert find_mentions("TRIGO", pages) == ("« TRIGO » sur la page « Tableau de bord »",)
