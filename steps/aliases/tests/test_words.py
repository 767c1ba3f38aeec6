from __future__ import annotations

from datetime import date

import pytest

from steps.aliases.days import Days
from steps.aliases.drawing import Draw
from steps.aliases.learning import keep_own, learn
from steps.aliases.words import Words
from steps.errors import BenchFault
from steps.vocabulary.siren import Siren
from steps.vocabulary.siret import Siret

ALPHA = Siren("000176115")


def _words(today: date = date(2027, 1, 10), rank: int = 0) -> Words:
    draw = Draw(7, rank, 10)
    return Words(draw.draw_mark(), draw.draw_siren, Days.until(today))


def test_no_two_scenarios_bear_the_same_mark() -> None:
    """Their people have the same first names and addresses: the mark alone tells them apart."""
    marks = {Draw(7, rank, 20_000).draw_mark() for rank in range(20_000)}
    assert len(marks) == 20_000
    assert {len(mark) for mark in marks} == {6}


def test_what_is_learned_comes_back_as_it_was_said() -> None:
    """A name, a SIREN, a SIRET and an e-mail cross the border and come back as the scenario says them."""
    words = _words()
    learn(words, {"reference": "DED-A-01", "siret": "00017611500012", "compte": [{"identifiant": "blacaze"}]})
    said = "DED-A-01 de blacaze (000 176 115 00012), bruno.lacaze@alpha.example"
    shown = words.to_portal(said)
    assert all(each not in shown for each in ("DED-A-01 ", "000 176 115", "lacaze@"))
    assert words.to_scenario(shown) == said


def test_a_longer_name_is_not_taken_for_a_shorter_one() -> None:
    """« blacaze.impots » and DED-A-010 are other names than « blacaze » and DED-A-01."""
    words = _words()
    for name in ("blacaze", "blacaze.impots", "DED-A-01"):
        words.learn_name(name)
    shown = words.to_portal("blacaze.impots DED-A-010")
    assert shown.startswith("blacaze.impots-")
    assert shown.endswith(" DED-A-010")


def test_the_siren_drawn_keeps_the_keys_of_its_establishments() -> None:
    """What stands for ALPHA is another company, and the numbers of A1 and A2 stay right."""
    drawn = Draw(7, 3, 10).draw_siren(ALPHA)
    assert drawn != ALPHA
    assert {Siret(f"{drawn.chiffres}{place}").siren for place in ("00012", "00020")} == {drawn}


def test_two_scenarios_never_draw_the_same_company() -> None:
    """Whatever each draws, ranks of one seed share nothing."""
    drawn: list[Siren] = []
    for rank in range(2000):
        draw = Draw(7, rank, 2000)
        drawn += [draw.draw_siren(ALPHA), draw.draw_siren(ALPHA)]
    assert len(set(drawn)) == len(drawn)


def test_a_share_that_is_used_up_says_so() -> None:
    """A scenario that draws too many companies is a fault of the bench, never a red rule."""
    draw = Draw(7, 0, 1_000_000)
    draw.draw_siren(ALPHA)
    with pytest.raises(BenchFault, match="Plus de SIREN libre"):
        draw.draw_siren(ALPHA)


def test_la_poste_stays_itself() -> None:
    """Its establishments have a key of their own, which no other company has."""
    assert Draw(7, 0, 10).draw_siren(Siren("356000000")) == Siren("356000000")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("2026-03-03", "2027-01-10"),
        ("03/03/2026", "10/01/2027"),
        ("le 3 mars 2026", "le 10 janvier 2027"),
        ("23/02/2026", "02/01/2027"),
        ("le 22 février 2026", "le 1er janvier 2027"),
        ("30/02/2026", "30/02/2026"),
        ("CPT-2026-03-03", "CPT-2026-03-03"),
        ("Février 2026", "Février 2026"),
    ],
)
def test_days_keep_their_distance(said: str, shown: str) -> None:
    """The first day of a scenario is today; a day that does not exist, and what is no day, stay."""
    days = Days.until(date(2027, 1, 10))
    assert days.move(said) == shown
    assert days.back.move(shown) == said


def test_what_a_service_numbers_is_counted_from_one() -> None:
    """The question that customs number 57 is the first of its scenario, and is asked for by that number."""
    words = _words()
    words.meet("Q-2027-0058, puis Q-2027-0057")
    assert words.to_scenario("Q-2027-0057") == "Q-2026-0001"
    assert words.to_portal("Q-2026-0002") == "Q-2027-0058"
    assert words.has_unmet("Q-2026-0003")


def test_entries_of_others_are_left_out() -> None:
    """In a list that all scenarios fill, each one finds its own."""
    words = _words()
    words.learn_siren(ALPHA)
    own = {"siren": words.to_portal("000176115")}
    assert keep_own(words, {"questions": [own, {"siren": "000284224"}]}) == {"questions": [own]}
