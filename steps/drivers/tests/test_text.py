"""Text as a person reads it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from steps.drivers.text import fold, fold_lines

unhurried = settings(deadline=None)


@unhurried
@given(st.text(alphabet=st.sampled_from("aé \t\n\u00a0\u202f\u2009\u200b\ufeff"), max_size=20))
def test_folding_leaves_single_plain_spaces(text: str) -> None:
    """Folded text holds single plain spaces, none at its ends; folding again changes nothing."""
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert fold(folded) == folded


@unhurried
@given(st.lists(st.text(alphabet=st.sampled_from("aé \t\u202f"), max_size=6), max_size=6))
def test_blank_lines_are_dropped(lines: list[str]) -> None:
    """Folding lines keeps each line that says something, folded, in order."""
    assert fold_lines("\n".join(lines)).splitlines() == [fold(line) for line in lines if fold(line)]
