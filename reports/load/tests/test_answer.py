"""The first sentence, and the words and figures that the page shares with CI."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.load.answer import compute_answer, say_rupture
from reports.load.document import Charge, Result, Rupture, Series
from reports.load.tests import sample
from reports.load.wording import say_beside, say_ms, say_number, say_reason, say_seconds


def charge(document: dict[str, Any], curves: dict[str, Any] | None = None) -> Charge:
    """A run, from what would be in its files."""
    return Charge(msgspec.convert(document, Result), msgspec.convert(curves or {}, Series))


def _answer(document: dict[str, Any], curves: dict[str, Any] | None = None) -> str:
    return compute_answer(charge(document, curves)).replace("\u00a0", " ").replace("\u202f", " ")


def test_a_run_that_holds_says_who_was_served_what_was_checked_and_the_wait() -> None:
    """Served share, pages compared and the worst felt p95 are in the sentence."""
    assert _answer(sample.result()) == (
        "Le portail « reference » tient le profil « pic-dsn-midi » : 99,92 % des 1 241 arrivées servies, "
        "3 720 pages comparées sans écart, p95 ressenti de 134 ms au plus."
    )


def test_times_that_no_objective_judges_are_said_not_to_be() -> None:
    """A profile without an objective on times does not let its times pass for a proof."""
    kept = [found for found in sample.result()["slo"] if not found["metric"].startswith("felt")]
    assert _answer(sample.result(slo=kept)).endswith("134 ms au plus (montré, non jugé).")


def test_the_worst_missed_objective_is_cited() -> None:
    """With several misses, their number and the one furthest beyond its limit."""
    assert _answer(sample.missed()).endswith(
        "2 objectifs manqués sur 35, d’abord le temps ressenti (p95) de « tableau de bord : en cours », "
        "2 412 ms pour 2 000 ms au plus."
    )


def test_a_mix_up_is_the_answer_whatever_else_failed() -> None:
    """Somebody who saw what belongs to another comes before any time, and the mutant is named."""
    said = _answer(
        sample.missed(), sample.series(mix_up=sample.mix_up(), mutant="tableau-d-une-autre-entreprise")
    )
    assert said == (
        "Le portail « reference », rendu fautif par « tableau-d-une-autre-entreprise », ne tient pas le "
        "profil « pic-dsn-midi » : une personne y a vu ce qui appartient à une autre."
    )


def test_wrong_pages_come_before_times() -> None:
    """Pages that show something else are told first."""
    said = _answer(sample.missed() | {"correctness": {"checked": 3720, "wrong": 12}})
    assert said.endswith(
        "12 écarts entre ce qui est montré et ce qui doit l’être, sur 3 720 pages comparées."
    )


def test_a_starved_generator_concludes_nothing() -> None:
    """Neither « tient » nor « ne tient pas », though every objective holds."""
    assert _answer(sample.starved()) == (
        "Rien n’est conclu sur le portail « reference » sous le profil « pic-dsn-midi » : générateur affamé "
        "(boucle en retard, p99 412 ms, limite 100 ms)."
    )


def test_the_knee_is_told_before_the_recovery() -> None:
    """What is held and what breaks, then that the rest is measured once calm is back."""
    knee = {"held": 24.0, "broken": 30.0, "why": "trouve", "trials": []}
    said = _answer(sample.result(), sample.series(rupture=knee))
    assert "il tient 24 arrivées par seconde et cède à 30 ; revenu au calme, 99,92 %" in said


@pytest.mark.parametrize(
    ("metric", "value", "limit", "said"),
    [
        ("felt_p95", 1000.4, 1000.0, "1 000,4 ms"),
        ("felt_p95", 1000.0, 1000.0, "1 000 ms"),
        ("correctness", 0.999999, 1.0, "99,9999 %"),
        ("error_rate", 0.0010001, 0.001, "0,10001 %"),
        ("reauthentications", 3.0, 0.0, "3"),
        ("felt_p99", None, 1000.0, "—"),
    ],
)
def test_a_miss_never_reads_like_its_limit(metric: str, value: float | None, limit: float, said: str) -> None:
    """Digits are added until the measure differs from the limit."""
    assert say_beside(metric, value, limit).replace("\u00a0", " ").replace("\u202f", " ") == said


@given(st.floats(min_value=0, max_value=1e7, allow_nan=False))
def test_a_figure_in_french_reads_back_as_itself(value: float) -> None:
    """Thousands apart and a decimal comma lose nothing beyond the digits that were asked."""
    read = float(say_number(value, 3).replace("\u202f", "").replace(",", "."))
    assert read == pytest.approx(value, abs=0.0006)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("p95 ressenti : 2412.3 ms, limite 2000 ms", "p95 ressenti : 2412,3 ms, limite 2000 ms"),
        ("part servie : 0.981, limite 0.995", "part servie : 0,981, limite 0,995"),
        ("entre 17 et 20.2 arrivées par seconde", "entre 17 et 20,2 arrivées par seconde"),
        ("entre 16.5 et 20 arrivées par seconde", "entre 16,5 et 20 arrivées par seconde"),
        ("http://127.0.0.1:8700/v1.2, Locust 2.47.1", "http://127.0.0.1:8700/v1.2, Locust 2.47.1"),
    ],
)
def test_measures_get_a_comma_and_addresses_keep_their_dots(written: str, shown: str) -> None:
    """A reason is shown as it was written, but for its decimal points."""
    assert say_reason(written) == shown


def test_instants_and_durations_are_said_as_people_say_them() -> None:
    """Seconds, minutes, and a dash for what was not measured."""
    said = [say_seconds(45), say_seconds(120), say_seconds(150), say_ms(8.44), say_ms(1250), say_ms(None)]
    assert [text.replace("\u00a0", " ").replace("\u202f", " ") for text in said] == [
        "45 s", "2 min", "2 min 30 s", "8,4 ms", "1 250 ms", "—",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("held", "broken", "why", "said"),
    [
        (24.0, 30.0, "trouve", "il tient 24 arrivées par seconde et cède à 30"),
        (48.0, None, "au-dela-du-plafond", "il tient 48 arrivées par seconde, le plus qui fut essayé"),
        (None, 3.0, "sous-le-plancher", "il cède dès 3 arrivées par seconde"),
        (None, None, "generateur", "le générateur a manqué de souffle avant lui"),
        (
            12.0,
            24.0,
            "generateur",
            "il tient 12 arrivées par seconde et cède à 24 ; plus près, le générateur a manqué de souffle",
        ),
        (
            12.0,
            None,
            "generateur",
            "le générateur a manqué de souffle avant lui ; il tenait 12 arrivées par seconde",
        ),
        (
            12.0,
            24.0,
            "page-inexacte",
            "la recherche s’est arrêtée à 24 arrivées par seconde, sur une page inexacte",
        ),
        (None, None, "", "on ne sait pas à quel débit il cède"),
    ],
)
def test_a_portal_gives_way_only_when_it_was_seen_to(
    held: float | None, broken: float | None, why: str, said: str
) -> None:
    """A generator that starved first never makes the portal the one that broke."""
    assert say_rupture(Rupture(held, broken, why)).replace("\u00a0", " ") == said
