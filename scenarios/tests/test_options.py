from __future__ import annotations

import pytest

from scenarios.errors import BadUsage
from scenarios.options import CheckOptions, MutantsOptions, parse_options


def _check(*words: str) -> CheckOptions:
    options = parse_options(["check", *words])
    assert isinstance(options, CheckOptions)
    return options


def test_what_is_not_ours_goes_to_pytest_in_order() -> None:
    """Options unknown here, and all that follows --, reach pytest as they were written."""
    options = _check("-x", "--rule", "TDB-19", "-k", "virement", "--", "--rule", "ailleurs", "-n", "7")
    assert options.pytest == ("-x", "-k", "virement", "--rule", "ailleurs", "-n", "7")
    assert options.rules == ("TDB-19",)


def test_repeated_options_add_up() -> None:
    """Rules, themes and drivers can be named several times; a driver named twice counts once."""
    options = _check("--rule", "A", "--rule", "B", "--theme", "c", "--driver", "http", "--driver", "http")
    assert (options.rules, options.themes, options.drivers) == (("A", "B"), ("c",), ("http",))


def test_defaults() -> None:
    """Without option: the reference portal, edition V1, and the plan decides of the processes."""
    options = _check()
    assert (options.target, options.edition, options.mutant) == ("reference", "V1", "")
    assert options.workers is None


@pytest.mark.parametrize("alone", ["--voir", "--garde"])
def test_what_a_person_watches_is_played_alone(alone: str) -> None:
    """Showing a browser or keeping a world plays one scenario at a time, unless -n says otherwise."""
    assert _check(alone).workers == 0
    assert _check(alone, "-n", "3").workers == 3


def test_mutants_has_its_own_options() -> None:
    """The kill matrix takes rules, mutants, --full, --sans-machine and -n."""
    options = parse_options(["mutants", "--mutant", "a", "--mutant", "b", "--full", "-n", "4"])
    assert options == MutantsOptions((), ("a", "b"), full=True, machine=True, workers=4, pytest=())
    assert parse_options(["mutants", "--sans-machine"]) == MutantsOptions(
        (), (), full=False, machine=False, workers=None, pytest=()
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "une commande est attendue"),
        (["chekc"], "commande inconnue"),
        (["check", "--rule"], "--rule: une valeur est attendue"),
        (["check", "-n", "beaucoup"], "Option -n : « beaucoup »"),
    ],
)
def test_a_command_line_that_cannot_be_read_is_refused_in_french(words: list[str], told: str) -> None:
    """A refusal is one French sentence, carried by the error that exits 64."""
    with pytest.raises(BadUsage, match=told) as refusal:
        parse_options(words)
    assert refusal.value.exit_code == 64
    assert "\n" not in str(refusal.value)


def test_an_empty_mutant_is_refused() -> None:
    """A variable that CI forgot to set must not judge the healthy portal in its place."""
    with pytest.raises(BadUsage, match="texte vide"):
        parse_options(["check", "--mutant", ""])


def test_a_listing_judges_nothing() -> None:
    """Pytest asked to list plays nothing, so there is nothing to judge nor to replace."""
    listing, playing = parse_options(["check", "--collect-only"]), parse_options(["check", "-k", "virement"])
    assert isinstance(listing, CheckOptions)
    assert isinstance(playing, CheckOptions)
    assert listing.lists_only
    assert not playing.lists_only
