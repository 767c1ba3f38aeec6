"""Verdicts and messages of what may stop a scenario."""

from __future__ import annotations

import pytest

from steps import errors
from steps.drivers.finding import only_one


def test_many_candidates_are_counted_rather_than_listed() -> None:
    """A message lists twenty candidates and counts the others; the exception keeps them all."""
    names = [f"lien {number}" for number in range(30)]
    with pytest.raises(errors.ElementAbsent, match="et 10 autres") as caught:
        only_one([], ("link",), "x", lambda: "ici", lambda: names)
    assert len(caught.value.candidates) == 30


def test_each_error_has_its_verdict() -> None:
    """The verdict of an exception follows its class, and an Ecart is an assertion that failed."""
    verdicts = {
        kind.__name__: kind.verdict
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.StepsError)
    }
    assert verdicts == {
        "StepsError": "erreur_banc",
        "Ecart": "non_conforme",
        "ElementAbsent": "non_conforme",
        "ElementAmbigu": "non_conforme",
        "Inconclusive": "non_concluant",
        "NotApplicable": "non_applicable",
        "BenchFault": "erreur_banc",
        "ControlRefused": "erreur_banc",
        "UsageError": "erreur_banc",
        "MachineIncomplete": "non_concluant",
    }
    assert issubclass(errors.Ecart, AssertionError)
    assert errors.UsageError.exit_code == 64
