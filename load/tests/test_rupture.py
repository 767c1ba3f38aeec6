"""The search of the knee plays real trials in order, ends on a recovery, and concludes only what it saw."""

import pytest

from load.measure.curve import Curve
from load.measure.facts import Facts, sort_facts
from load.measure.knee import Knee
from load.measure.samples import Arrival, Generator
from load.measure.slo import Finding
from load.played import Played, judge_played
from load.profile import Rupture
from load.rupture import search, tell_knee

FORM = Rupture(plancher=2.0, plafond=32.0, essai_s=4.0, precision=0.25)


def _facts(rate: float, *, wrong: tuple[str, ...] = (), starved: float = 0.0) -> Facts:
    """A trial whose planned count remembers its rate."""
    calm = Generator(0, (0.001,), (0.001,), 0.1, starved)
    seen = [
        Arrival(index=i, journey="payeur", planned_at=0.0, sent=True, checked=1, wrong=wrong)
        for i in range(int(rate * 100))
    ]
    return sort_facts(len(seen), [*seen, calm])


class Portal:
    """Holds up to 10 arrivals per second; notes the rates it was asked."""

    def __init__(self, **said: object) -> None:
        self.rates: list[float] = []
        self.said = said

    def play(self, curve: Curve, shift: int) -> Facts:
        """One trial."""
        assert shift == len(self.rates)
        self.rates.append(curve.peak)
        return _facts(curve.peak, **self.said)  # type: ignore[arg-type]

    @staticmethod
    def judge(facts: Facts) -> tuple[Finding, ...]:
        """Too slow above 10/s."""
        slow = facts.planned > 1000
        return (Finding("*", "*", "felt_p95", 100.0, 900.0 if slow else 10.0, not slow, "hypothèse"),)


def test_the_knee_is_found_then_the_floor_is_played_again(capsys: pytest.CaptureFixture[str]) -> None:
    """Doubling, bisection, recovery: what held and what broke are each side of 10/s."""
    portal = Portal()
    knee, facts, trials = search(FORM, 64.0, portal.play, portal.judge)
    assert knee.held is not None
    assert knee.broken is not None
    assert knee.held <= 10 < knee.broken <= knee.held * 1.25
    assert portal.rates[:4] == [2.0, 4.0, 8.0, 16.0]
    assert portal.rates[-1] == 2.0
    assert facts.planned == 200
    assert len(trials) == len(portal.rates) - 1
    assert "retour à 2/s" in capsys.readouterr().err


def test_a_wrong_page_ends_the_search() -> None:
    """Nothing excuses it: its facts are those that are judged."""
    portal = Portal(wrong=("Bruno voit 12,00 €",))
    knee, facts, trials = search(FORM, 64.0, portal.play, portal.judge)
    assert len(portal.rates) == 1
    assert knee == Knee(None, 2.0, "page-inexacte")
    assert tell_knee(knee) == "une page est inexacte à 2 arrivées par seconde : la recherche s’arrête là"
    verdict, reasons = judge_played(Played(facts, (), knee, tuple(trials)), ())
    assert verdict == "non_conforme"
    assert any("Bruno" in reason for reason in reasons)


def test_a_starved_generator_concludes_nothing() -> None:
    """Even when the recovery is calm, the knee is unknown, and no rate is made up."""
    portal = Portal(starved=0.9)
    knee, _, trials = search(FORM, 64.0, portal.play, portal.judge)
    assert [trial.rate for trial in trials] == [2.0, 2.0], "tried again before it is believed"
    verdict, reasons = judge_played(Played(_facts(2.0), (), knee, tuple(trials)), ())
    assert verdict == "non_concluant"
    assert "dès le plancher" in reasons[0]


def test_a_moment_of_starvation_does_not_end_the_search() -> None:
    """Something else ran during the first trial: the same rate is tried again, and the knee is found."""

    class Disturbed(Portal):
        def play(self, curve: Curve, shift: int) -> Facts:
            self.said = {"starved": 0.9} if shift == 0 else {}
            return super().play(curve, shift)

    portal = Disturbed()
    knee, _, trials = search(FORM, 64.0, portal.play, portal.judge)
    assert knee.why == "trouve"
    assert [(trial.rate, trial.outcome) for trial in trials[:2]] == [(2.0, "affame"), (2.0, "tenu")]


@pytest.mark.parametrize(
    ("knee", "words"),
    [
        (Knee(16.97, 20.18, "trouve"), "le genou est entre 17 et 20.2 arrivées par seconde"),
        (Knee(None, 3.0, "sous-le-plancher"), "le plancher lui-même ne tient pas : 3 arrivées par seconde"),
        (Knee(12.0, None, "generateur"), "qui tient 12 arrivées par seconde"),
        (Knee(12.0, 24.0, "generateur"), "entre 12 et 24 arrivées par seconde : plus près, le générateur"),
        (Knee(None, None, "generateur"), "rien n’est dit du portail"),
    ],
)
def test_a_knee_names_only_rates_that_were_met(knee: Knee, words: str) -> None:
    """Never a rate of 0 that nobody tried; figures as files have them, commas on the screen."""
    assert words in tell_knee(knee)
    assert "0 arrivées" not in tell_knee(knee)


def test_a_ceiling_that_holds_is_said_so() -> None:
    """The rate allowed on the target bounds the search."""
    knee, _, _ = search(FORM, 6.0, (portal := Portal()).play, portal.judge)
    assert knee == Knee(6.0, None, "au-dela-du-plafond")
    assert "6 arrivées par seconde" in tell_knee(knee)
