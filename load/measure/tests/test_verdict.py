"""What was not seen is never called conforme, and what was seen wrong is never excused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.measure.facts import Facts, sort_facts
from load.measure.samples import Arrival, Calibration, Generator, Machine, MixUp, Sample
from load.measure.slo import Finding, Metric
from load.measure.tests.examples import CALM, make_arrival, make_step
from load.measure.tests.test_samples import KEPT
from load.measure.verdict import (
    LAG_LIMIT_S,
    LATE_LIMIT_S,
    STARVED_LIMIT,
    is_broken_beyond_doubt,
    judge,
)

STARVED = Generator(worker=1, lags=(LAG_LIMIT_S * 2,), late=(0.0,), cpu=1.0)
WAITING = Generator(worker=1, lags=(0.001,), late=(0.0,), cpu=0.3, starved=STARVED_LIMIT + 0.1)
LATE = Generator(worker=1, lags=(0.001,), late=(LATE_LIMIT_S * 2,), cpu=0.3)


def _finding(metric: Metric, measured: float | None, *, ok: bool) -> Finding:
    return Finding("*", "*", metric, 0.0, measured, ok, "hypothèse")


MISSED = _finding("felt_p95", 1200.0, ok=False)
HELD = _finding("felt_p99", 900.0, ok=True)


def test_a_run_without_fault_is_conforme() -> None:
    """Every arrival sent, each with a page compared, nothing wrong, a calm generator."""
    assert judge(sort_facts(2, [make_arrival(0), make_arrival(1), CALM])) == ("conforme", ())


def test_waiting_for_a_core_spoils_times_and_no_page() -> None:
    """It is a doubt as soon as one time is judged, and none where correctness alone is."""
    facts = sort_facts(1, [make_arrival(), CALM, WAITING])
    assert judge(facts)[0] == "conforme"
    assert judge(facts, [HELD])[0] == "non_concluant"


@pytest.mark.parametrize(
    ("machine", "verdict"),
    [
        (Machine(2, 1.95, 1.6), "non_concluant"),
        (Machine(2, 1.95, 0.1), "conforme"),
        (Machine(64, 40.0, 38.0), "conforme"),
        (Machine(2, 1.2, 0.9), "conforme"),
    ],
    ids=["deux-affames-a-cote", "la-charge-seule", "grande-machine", "un-coeur-libre"],
)
def test_programs_beside_spoil_times_when_they_take_the_cores(machine: Machine, verdict: str) -> None:
    """Two that never rest on two cores do; the run's own work, or idle cores, do not; no page is spoilt."""
    facts = sort_facts(1, [make_arrival(), CALM, WAITING, machine])
    assert judge(facts, [HELD])[0] == verdict
    assert judge(facts)[0] == "conforme"


@pytest.mark.parametrize("generator", [CALM, STARVED, LATE, WAITING])
def test_one_wrong_page_is_enough(generator: Generator) -> None:
    """Even when everything else is in doubt, the generator first of all."""
    facts = sort_facts(9, [make_arrival(0, wrong=("Bruno voit 12,00 €",)), generator])
    assert judge(facts) == ("non_conforme", ("Bruno voit 12,00 €",))


def test_one_mix_up_is_enough() -> None:
    """A session that shows somebody else's page fails the run."""
    facts = sort_facts(1, [make_arrival(), CALM, MixUp("Bruno voit Alix", KEPT, KEPT)])
    assert judge(facts) == ("non_conforme", ("Bruno voit Alix",))


def test_a_mix_up_comes_before_more_frequent_faults() -> None:
    """However many pages lack a line, somebody who saw another's page is said first."""
    wrong = [make_arrival(number, wrong=("il manque une ligne",)) for number in range(9)]
    verdict, reasons = judge(sort_facts(9, [*wrong, CALM, MixUp("Bruno voit Alix", KEPT, KEPT)]))
    assert verdict == "non_conforme"
    assert reasons == ("Bruno voit Alix", "il manque une ligne (9 fois)")


@pytest.mark.parametrize(
    ("measured", "samples", "broken"),
    [
        (5000.0, [], True),
        (1300.0, [], False),
        (5000.0, [Machine(2, 1.95, 1.6)], False),
        (5000.0, [Calibration(0, "uniforme", 0.1, (0.12,) * 9)], False),
    ],
    ids=["bien-au-dela", "le-generateur-suffit", "des-etrangers", "mal-etalonne"],
)
def test_a_late_generator_does_not_hide_a_target_that_gave_way(
    measured: float, samples: list[Sample], broken: bool
) -> None:
    """Missed by more than all its delays: two exchanges of a loop late by 0.2 s, limit 1 s."""
    missed = Finding("*", "*", "felt_p95", 1000.0, measured, False, "hypothèse")
    facts = sort_facts(1, [make_arrival(), make_step(5.0), CALM, STARVED, *samples])
    assert judge(facts, [missed])[0] == "non_concluant"
    assert is_broken_beyond_doubt(facts, [missed]) is broken


def test_an_undue_login_is_not_excused_by_a_starved_generator() -> None:
    """The form was there, or it was not: lateness does not put it on the page."""
    undue = _finding("reauthentications", 2.0, ok=False)
    assert judge(sort_facts(1, [make_arrival(), STARVED]), [undue])[0] == "non_conforme"


def test_a_missed_objective_is_non_conforme() -> None:
    """With a calm generator, the time is the target's; the reason gives both figures."""
    verdict, reasons = judge(sort_facts(1, [make_arrival(), CALM]), [MISSED])
    assert verdict == "non_conforme"
    assert reasons == ("p95 ressenti : 1200 ms, limite 0 ms",)


@pytest.mark.parametrize(
    ("facts", "word"),
    [
        (sort_facts(2, [make_arrival(0), CALM]), "1 arrivées sur 2 dont le générateur n’a rien dit"),
        (sort_facts(1, [make_arrival(0, sent=False), CALM]), "1 arrivées perdues"),
        (sort_facts(1, [make_arrival(0, checked=0), CALM]), "sans page comparée"),
        (sort_facts(1, [make_arrival(0), make_step(error="503"), CALM]), "connexion : 503"),
        (sort_facts(1, [make_arrival(0, error="fermé"), CALM]), "entrer_par_le_portail : fermé"),
        (sort_facts(1, [make_arrival(0)]), "rien dit de son propre retard"),
        (sort_facts(1, [make_arrival(0), CALM, STARVED]), "affamé : boucle en retard"),
        (sort_facts(1, [make_arrival(0), CALM, LATE]), "affamé : envois tardifs"),
        (
            sort_facts(1, [make_arrival(0), CALM, Calibration(0, "uniforme", 0.1, (0.12,) * 9)]),
            "étalonnage : loi connue mesurée avec +19 % d’erreur",
        ),
        (sort_facts(1, [make_arrival(0), CALM, WAITING]), "affamé : 45 % de son temps"),
    ],
)
def test_what_was_not_seen_is_never_conforme(facts: Facts, word: str) -> None:
    """Each way of not knowing says which; a bad worker is not hidden by a good one."""
    verdict, reasons = judge(facts, [HELD])
    assert verdict == "non_concluant"
    assert any(word in reason for reason in reasons), reasons


def test_pages_left_out_on_purpose_are_no_doubt_and_no_proof() -> None:
    """One arrival in four compared is enough; none at all is not."""
    left_out = make_arrival(1, checked=0, compared=False)
    assert judge(sort_facts(2, [make_arrival(0), left_out, CALM]))[0] == "conforme"
    assert judge(sort_facts(1, [make_arrival(0, checked=0, compared=False), CALM]))[0] == "non_concluant"


def test_an_objective_without_a_measure_is_in_doubt() -> None:
    """A step that no journey met proves nothing."""
    found = _finding("felt_p95", None, ok=False)
    verdict, reasons = judge(sort_facts(1, [make_arrival(), CALM]), [found])
    assert verdict == "non_concluant"
    assert "rien n’a été mesuré" in reasons[0]


ARRIVALS = st.builds(
    make_arrival,
    st.integers(0, 9),
    checked=st.integers(0, 2),
    wrong=st.sampled_from([(), ("12,00 €",)]),
    sent=st.booleans(),
    error=st.sampled_from([None, "503"]),
)


@given(
    st.lists(ARRIVALS, max_size=6), st.sampled_from([STARVED, LATE, WAITING]), st.sampled_from([[], [MISSED]])
)
def test_a_starved_generator_is_never_conforme(
    arrivals: list[Arrival], generator: Generator, findings: list[Finding]
) -> None:
    """Whatever else happened; and only what a page showed makes it non conforme."""
    findings = [*findings, HELD]
    samples: list[Sample] = [*arrivals, CALM, generator]
    verdict, reasons = judge(sort_facts(6, samples), findings)
    assert verdict == ("non_conforme" if any(a.wrong for a in arrivals) else "non_concluant")
    assert reasons
