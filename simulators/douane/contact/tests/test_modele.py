"""When customs answer, call back and write: hours, holidays, working days, summer and winter."""

from datetime import UTC, date, datetime, time

import pytest

from simulators.core.clock import PARIS
from simulators.douane.contact import modele


@pytest.mark.parametrize(
    ("jour", "heure", "ouvert"),
    [
        (date(2026, 3, 4), (8, 29), False), (date(2026, 3, 4), (8, 30), True),
        (date(2026, 3, 4), (18, 0), True), (date(2026, 3, 4), (18, 1), False),
        (date(2026, 3, 7), (12, 0), False), (date(2026, 7, 14), (12, 0), False),
        (date(2026, 7, 15), (12, 0), True), (date(2026, 4, 6), (12, 0), False),
    ],
)  # fmt: skip
def test_the_centre_answers_on_working_days_both_bounds_included(
    jour: date, heure: tuple[int, int], ouvert: bool
) -> None:
    """From 8:30 to 18:00; neither on Saturday, nor on 14 July, nor on Easter Monday (AST-09)."""
    assert modele.is_ouvert(datetime.combine(jour, time(*heure), tzinfo=PARIS)) is ouvert


def test_an_hour_is_read_as_a_clock_shows_it() -> None:
    """18:00 lasts until its last microsecond, and 8:29:59 is still closed (AST-09, AMB-51)."""
    jour = date(2026, 3, 4)
    moments = (time(8, 29, 59, 999_999), time(8, 30, 0, 1), time(18, 0, 59, 999_999), time(18, 1))
    opened = [modele.is_ouvert(datetime.combine(jour, heure, tzinfo=PARIS)) for heure in moments]
    assert opened == [False, True, True, False]


def test_the_days_of_call_back_skip_week_ends_and_holidays() -> None:
    """Around 1 and 8 May 2026, both Fridays (AST-11)."""
    jours = modele.list_jours(date(2026, 4, 30))
    assert jours[:6] == tuple(date(2026, m, d) for m, d in ((4, 30), (5, 4), (5, 5), (5, 6), (5, 7), (5, 11)))
    assert not modele.is_jour_de_rappel(date(2026, 5, 1))


def test_the_hours_of_call_back_are_quarters_from_9_to_17_30() -> None:
    """The first at 9:00, the last ends at 17:30 (AST-12)."""
    heures = modele.list_heures(date(2026, 3, 5))
    assert (heures[0], heures[1], heures[-1], len(heures)) == (time(9), time(9, 15), time(17, 15), 34)
    refusees = (time(8, 45), time(17, 45), time(9, 7))
    assert not any(modele.is_heure_de_rappel(date(2026, 3, 5), heure) for heure in refusees)


@pytest.mark.parametrize(("mois", "heure_utc"), [(1, 9), (7, 8), (12, 9)])
def test_a_call_back_is_at_the_hour_of_paris_all_year_round(mois: int, heure_utc: int) -> None:
    """10:00 in Paris is 9:00 UTC in winter and 8:00 in summer (AST-13)."""
    instant = modele.programmer(date(2026, mois, 16), time(10))
    assert instant.astimezone(UTC) == datetime(2026, mois, 16, heure_utc, tzinfo=UTC)


@pytest.mark.parametrize(
    ("depot", "ecrite", "courte"),
    [
        (date(2026, 3, 2), date(2026, 3, 9), date(2026, 3, 9)),
        (date(2026, 5, 7), date(2026, 5, 18), date(2026, 5, 14)),
        (date(2026, 3, 7), date(2026, 3, 13), date(2026, 3, 14)),
    ],
)
def test_a_question_has_two_due_dates(depot: date, ecrite: date, courte: date) -> None:
    """Five working days, the day itself not counted; seven days; the answer is ahead of both (AMB-04)."""
    assert modele.compute_echeance_ecrite(depot) == ecrite
    assert modele.compute_echeance_courte(depot) == courte
    assert modele.compute_reponse(depot) < min(ecrite, courte)


def test_an_hour_is_full_when_every_adviser_is_taken() -> None:
    """Two advisers (AST-11)."""
    assert [modele.has_place(pris) for pris in (0, 1, 2, 3)] == [True, True, False, False]
