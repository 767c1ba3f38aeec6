"""Help: the hours of the hotline, the form as it is offered and sent, what the chatbot finds."""

from datetime import datetime

import pytest

from simulators.core.clock import PARIS
from simulators.portailpro.cas_usage.assister import offrir_le_formulaire, recevoir_appel, saisir
from simulators.portailpro.domaine.errors import SaisieRefusee
from simulators.portailpro.domaine.jugements.assistance import hotline_ouverte, repondre
from simulators.portailpro.domaine.politiques import Politiques
from simulators.portailpro.domaine.savoir import SAVOIR
from simulators.portailpro.tests.en_memoire import Bac

SAISIE = {"courriel": "eve@alpha.example", "objet": "Page blanche", "description": "Rien\nne vient."}


@pytest.mark.parametrize(
    ("jour", "heure", "ouverte"),
    [
        (3, (7, 59), False), (3, (8, 0), True), (3, (19, 30), True), (3, (19, 31), False),
        (6, (18, 0), True), (7, (12, 0), False), (8, (12, 0), False),
    ],
)  # fmt: skip
def test_the_hotline_answers_on_weekdays_both_bounds_included(
    jour: int, heure: tuple[int, int], ouverte: bool
) -> None:
    """From 8:00 to 19:30, from Monday to Friday (AST-04); March 2026."""
    assert hotline_ouverte(datetime(2026, 3, jour, *heure, tzinfo=PARIS)) is ouverte


def test_the_hotline_reads_hours_as_a_clock_shows_them() -> None:
    """19:30 lasts until its last microsecond, and 7:59:59 is still closed (AST-04, AMB-51)."""
    moments = ((7, 59, 59, 999_999), (8, 0, 0, 0), (19, 30, 59, 999_999), (19, 31, 0, 0))
    opened = [hotline_ouverte(datetime(2026, 3, 10, *moment, tzinfo=PARIS)) for moment in moments]
    assert opened == [False, True, True, False]


def test_a_call_enters_the_queue_of_its_team_and_none_when_nobody_answers() -> None:
    """TOSCANE by day (AST-05); a call in the night is written nowhere."""
    bac = Bac()
    assert recevoir_appel(bac.ports, Politiques()) == "TOSCANE"
    bac.avancer(12 * 3600)
    assert recevoir_appel(bac.ports, Politiques()) is None
    assert bac.assistance.recues == [("TOSCANE", "hotline", {})]


def test_a_visitor_is_offered_an_empty_form() -> None:
    """Nothing is known of a visitor (AST-07)."""
    assert set(offrir_le_formulaire(Bac().ports, Politiques(), None).values()) == {""}


def test_a_request_goes_to_the_assistance_of_the_portal() -> None:
    """Whole, and to no trade service (AST-01)."""
    bac = Bac()
    saisir(bac.ports, Politiques(), SAISIE)
    ((file, canal, contenu),) = bac.assistance.recues
    assert (file, canal) == ("Assistance portailpro", "formulaire")
    assert contenu == {"entreprise": "", "siren": "", **SAISIE}


@pytest.mark.parametrize(
    ("changement", "champ"),
    [
        ({"courriel": ""}, "courriel"), ({"courriel": "eve"}, "courriel"), ({"siren": "000176116"}, "siren"),
        ({"objet": " "}, "objet"), ({"description": "x" * 4001}, "description"),
    ],
)  # fmt: skip
def test_a_refused_request_names_the_field_and_is_sent_nowhere(
    changement: dict[str, str], champ: str
) -> None:
    """Missing, misspelt or too long: nothing is written."""
    bac = Bac()
    with pytest.raises(SaisieRefusee) as refus:
        saisir(bac.ports, Politiques(), SAISIE | changement)
    assert (list(refus.value.erreurs), bac.assistance.recues) == ([champ], [])


@pytest.mark.parametrize(
    ("question", "premiere"),
    [
        ("Comment RATTACHER mon compte ?", "Comment rattacher un compte ?"),
        ("payer une créance par carte", "Comment payer une créance de la douane ?"),
        ("bonjour", None),
        ("", None),
    ],
)
def test_the_chatbot_answers_by_the_words_of_the_question(question: str, premiere: str | None) -> None:
    """Case and accents do not matter; without a known word it finds nothing."""
    trouvees = [une.question for une in repondre(question, SAVOIR)]
    assert trouvees[:1] == ([premiere] if premiere else [])
