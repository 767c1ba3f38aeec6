"""Looks for the rate at which a target gives way: trial after trial, then the floor again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from load.measure.curve import draw_steady
from load.measure.knee import Knee, Search, Trial, decide
from load.measure.verdict import is_broken_beyond_doubt, judge
from load.wording import say_number, say_reason, write_rate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from load.measure.curve import Curve
    from load.measure.facts import Facts
    from load.measure.knee import Outcome
    from load.measure.slo import Finding
    from load.profile import Rupture

    Play = Callable[[Curve, int], Facts]
    Judge = Callable[[Facts], Sequence[Finding]]

OUTCOMES: dict[str, Outcome] = {"conforme": "tenu", "non_conforme": "rompu", "non_concluant": "affame"}
# As reasons and files have them: points in the figures.
WORDS = {
    "trouve": "le genou est entre {held} et {broken} arrivées par seconde",
    "sous-le-plancher": "le plancher lui-même ne tient pas : {broken} arrivées par seconde",
    "au-dela-du-plafond": "le plafond tient encore, à {held} arrivées par seconde",
    "generateur": "le générateur a manqué de souffle avant le portail, qui tient {held} arrivées par seconde",
    "page-inexacte": "une page est inexacte à {broken} arrivées par seconde : la recherche s’arrête là",
}


def search(form: Rupture, rate_max: float, play: Play, find: Judge) -> tuple[Knee, Facts, list[Trial]]:
    """The knee, and the facts of the recovery at the floor, which decide the verdict.

    A trial on which a page was wrong ends the search: nothing excuses it, and its facts are the run's.
    """
    bounds = Search(form.plancher, min(form.plafond, rate_max), form.precision)
    trials: list[Trial] = []
    while not isinstance(following := decide(trials, bounds), Knee):
        facts = play(draw_steady(following, form.essai_s), len(trials))
        findings = find(facts)
        verdict, reasons = judge(facts, findings)
        is_broken = verdict == "non_concluant" and is_broken_beyond_doubt(facts, findings)
        trials.append(_describe(following, "rompu" if is_broken else OUTCOMES[verdict], facts))
        told = f"{trials[-1].outcome}{_tell_cores(facts)} {_first(reasons)}"
        _say(f"essai à {say_number(following)}/s : {told}")
        if facts.wrong:
            held = max((trial.rate for trial in trials if trial.outcome == "tenu"), default=None)
            return Knee(held, following, "page-inexacte"), facts, trials
    _say(f"retour à {say_number(form.plancher).removesuffix(',0')}/s…")
    return following, play(draw_steady(form.plancher, form.essai_s), len(trials)), trials


def _describe(rate: float, outcome: Outcome, facts: Facts) -> Trial:
    generator = sum(one.cpu for one in facts.generators)
    return Trial(rate, outcome, generator, facts.machine.busy if facts.machine else None)


def tell_knee(knee: Knee) -> str:
    """The knee in one sentence."""
    if knee.why == "generateur" and knee.held is None:
        return "le générateur a manqué de souffle dès le plancher : rien n’est dit du portail"
    rates = {"held": knee.held, "broken": knee.broken}
    told = {name: write_rate(rate) for name, rate in rates.items() if rate is not None}
    if knee.why == "generateur" and knee.broken is not None:
        return f"{WORDS['trouve'].format(**told)} : plus près, le générateur a manqué de souffle"
    return WORDS[knee.why].format(**told)


def _tell_cores(facts: Facts) -> str:
    """Who had the cores meanwhile: where the machine is full, it is the machine that gives way."""
    if facts.machine is None:
        return ""
    generator = say_number(sum(one.cpu for one in facts.generators), 2)
    busy, cores = say_number(facts.machine.busy, 2), facts.machine.cores
    foreign = say_number(facts.machine.foreign, 2)
    return f", cœurs : générateur {generator}, étrangers {foreign}, en tout {busy} sur {cores}"


def _say(sentence: str) -> None:
    print(f"  {sentence.rstrip()}", file=sys.stderr, flush=True)


def _first(reasons: Sequence[str]) -> str:
    return f"({say_reason(reasons[0])})" if reasons else ""
