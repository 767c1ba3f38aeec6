from __future__ import annotations

import pytest

from scenarios.needs import list_needs, list_refusals
from scenarios.pickles import Example, ExampleStep
from scenarios.plan import Casting


def _example(*texts: str, tags: tuple[str, ...] = ()) -> Example:
    steps = tuple(ExampleStep("Context", text) for text in texts)
    return Example("a.feature", 3, 0, "Un exemple", frozenset(tags), steps)


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("6 secondes passent", ()),
        ("900 secondes passent", ("horloge",)),
        ("15 minutes passent", ("horloge",)),
        ("nous sommes le 07/05/2026 à 9 h 00, heure de Paris", ("horloge",)),
        ("la file TOSCANE a reçu 1 appel", ("assistance",)),
        ("la douane a publié ces actualités", ("monde_neuf",)),
        ("Bruno travaille sur ALPHA dans portailpro", ()),
    ],
)
def test_sentences_tell_what_an_example_needs(text: str, needs: tuple[str, ...]) -> None:
    """A few seconds are waited for; what a living portal cannot do is known before the run."""
    assert list_needs(_example(text)) == needs


def test_a_capability_that_is_not_declared_is_refused_with_its_reason() -> None:
    """What a target can is played; what it cannot, or does not say, is not applicable."""
    example = _example("15 minutes passent", tags=("date",))
    castings = [Casting(example.key, "http")]
    assert list_refusals(castings, [example], {"horloge": True, "date": True}) == {}
    [reason] = list_refusals(castings, [example], {"date": True}).values()
    assert "horloge" in reason
    assert "(date)" not in reason
