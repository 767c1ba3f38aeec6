"""Each objective is measured where it says, and nothing measured is nothing held."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import load
from load.measure.facts import Facts, sort_facts
from load.measure.samples import Sample
from load.measure.slo import Finding, Objective, judge_objectives, read_objectives
from load.measure.tests.examples import CALM, make_arrival, make_step

DOCUMENT = (Path(load.__file__).parent / "slo.toml").read_bytes()


def _judge(samples: list[Sample], *objectives: Objective, planned: int = 1) -> tuple[Finding, ...]:
    return judge_objectives(objectives, sort_facts(planned, samples))


def _objective(metrique: str, limite: float, **where: str) -> Objective:
    fields = {"profils": ["p"], "metrique": metrique, "limite": limite, "source": "hypothèse", **where}
    return msgspec.convert(fields, Objective)


@given(st.lists(st.floats(0.001, 10), min_size=1, max_size=50), st.floats(0.1, 10_000))
def test_a_p95_is_held_up_to_its_limit(felt: list[float], limit: float) -> None:
    """`ok` says what the two numbers beside it say."""
    (found,) = _judge([make_step(one, service=0.0005) for one in felt], _objective("felt_p95", limit))
    assert found.measured is not None
    assert found.ok == (found.measured <= limit)


def test_a_star_gives_one_line_per_step_and_actor_measured() -> None:
    """A slow step is not hidden by fast ones."""
    steps: list[Sample] = [make_step(0.1), make_step(2, name="passage", actor="douane")]
    found = _judge(steps, _objective("felt_p95", 1000))
    assert [(one.step, one.actor, one.ok) for one in found] == [
        ("connexion", "portailpro", True),
        ("passage", "douane", False),
    ]


def test_the_most_precise_line_counts() -> None:
    """A step that has a limit of its own is not judged by the general one."""
    found = _judge(
        [make_step(0.5)], _objective("felt_p95", 100), _objective("felt_p95", 900, etape="connexion")
    )
    assert [(one.limit, one.ok) for one in found] == [(900, True)]


def test_a_named_step_that_was_not_met_is_not_held() -> None:
    """An objective on a step that no journey plays is said, not skipped."""
    (found,) = _judge([make_step()], _objective("felt_p95", 100, etape="paiement", acteur="telepaiement"))
    assert (found.step, found.measured, found.ok) == ("paiement", None, False)


@pytest.mark.parametrize(
    ("metric", "limit", "samples", "measured", "ok"),
    [
        ("error_rate", 0.4, [make_step(), make_step(error="503")], 0.5, False),
        ("error_rate", 0.5, [make_step(), make_step(error="503")], 0.5, True),
        ("served_share", 1.0, [make_arrival(0), make_arrival(1, sent=False)], 0.5, False),
        ("served_share", 0.5, [make_arrival(0), make_arrival(1, error="503")], 0.5, True),
        ("served_share", 0.9, [make_arrival(0)], 0.5, False),
        ("reauthentications", 0, [make_arrival(0, reauthentications=1)], 1, False),
        ("reauthentications", 0, [make_arrival(0), make_arrival(1)], 0, True),
        ("correctness", 1.0, [make_arrival(0), make_arrival(1, wrong=("12 €",))], 0.5, False),
        ("correctness", 1.0, [make_arrival(0)], 1.0, True),
        ("correctness", 1.0, [make_arrival(0, checked=0)], None, False),
    ],
)
def test_each_metric_is_measured(
    metric: str, limit: float, samples: list[Sample], measured: float | None, ok: bool
) -> None:
    """Two arrivals were planned; each metric counts what its name says."""
    (found,) = _judge(samples, _objective(metric, limit), planned=2)
    assert (found.measured, found.ok) == (measured, ok)


@pytest.mark.parametrize(
    "profile", ["fumee", "jour-ordinaire", "pic-dsn-midi", "rupture", "panne-coproprietaire"]
)
def test_every_profile_has_objectives_with_a_source(profile: str) -> None:
    """Each judges correctness and undue logins, and says where each figure comes from."""
    objectives = read_objectives(DOCUMENT, profile)
    assert {"correctness", "reauthentications"} <= {one.metrique for one in objectives}
    assert all(one.source.startswith(("FAQ", "hypothèse", "J. Nielsen")) for one in objectives)


def test_a_profile_may_be_milder_than_the_others() -> None:
    """The last line written on the same metric, step and actor counts."""
    document = b"""
    [[objectif]]\nprofils = ["*"]\nmetrique = "felt_p95"\nlimite = 1\nsource = "hypo"
    [[objectif]]\nprofils = ["rupture"]\nmetrique = "felt_p95"\nlimite = 2\nsource = "hypo"
    """
    assert [one.limite for one in read_objectives(document, "rupture")] == [2]
    assert [one.limite for one in read_objectives(document, "fumee")] == [1]


@pytest.mark.parametrize(
    "line", ['metrique = "felt_p96"', "limite = -1", 'source = ""', 'etap = "connexion"', "limite = true"]
)
def test_a_slip_in_the_file_is_refused(line: str) -> None:
    """An unknown metric, a negative limit, no source, an unknown key: named, not ignored."""
    fields = {"profils": '["p"]', "metrique": '"felt_p95"', "limite": "1", "source": '"hypothèse"'}
    key, _, value = line.partition(" = ")
    document = "[[objectif]]\n" + "\n".join(f"{k} = {v}" for k, v in {**fields, key: value}.items())
    with pytest.raises(msgspec.ValidationError, match="objectif"):
        read_objectives(document.encode(), "p")


def test_a_mix_up_is_never_correct() -> None:
    """Even when every compared page was right."""
    from load.measure.samples import MixUp
    from load.measure.tests.test_samples import KEPT

    facts: Facts = sort_facts(1, [make_arrival(), CALM, MixUp("Bruno voit Alix", KEPT, KEPT)])
    (found,) = judge_objectives([_objective("correctness", 1.0)], facts)
    assert (found.measured, found.ok) == (0.0, False)
