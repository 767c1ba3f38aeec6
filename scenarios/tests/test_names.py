from __future__ import annotations

import pytest

from scenarios.errors import BadUsage
from scenarios.names import find_nearest, verify_known

RULES = {"TDB-09", "TDB-12", "TDB-13", "TDB-19", "DEC-13", "CPT-17"}


def test_swapped_letters_come_first() -> None:
    """TDB-91 proposes TDB-19 before the other rules that share as many letters."""
    assert find_nearest("TDB-91", RULES)[0] == "TDB-19"


def test_case_does_not_hide_a_name() -> None:
    """A name in the wrong case proposes the right one first."""
    assert find_nearest("tdb-19", RULES)[0] == "TDB-19"


def test_an_unknown_name_is_refused_with_the_nearest() -> None:
    """The refusal is one line that holds what was asked and what to write."""
    with pytest.raises(BadUsage, match=r"^Règle inconnue : « TDB-91 »\. Noms proches : TDB-19, .*\.$"):
        verify_known("Règle inconnue", ["TDB-12", "TDB-91"], RULES)


def test_a_name_close_to_none_shows_them_all() -> None:
    """When nothing is close, every possible name is listed."""
    with pytest.raises(BadUsage, match=r"Noms possibles : chromium, http\."):
        verify_known("Pilote inconnu", ["zzz"], ["http", "chromium"])


def test_known_names_pass() -> None:
    """A list of known names raises nothing; its opposite is shown above."""
    verify_known("Règle inconnue", ["TDB-12", "DEC-13"], RULES)
    assert find_nearest("zzz", RULES) == ()
