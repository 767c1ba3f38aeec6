"""What a load run proves: conforme, non_conforme or non_concluant, with its reasons."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from load.measure.calibration import describe_calibration
from load.measure.slo import TIMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.measure.facts import Facts
    from load.measure.slo import Finding, Metric

Verdict = Literal["conforme", "non_conforme", "non_concluant"]
LAG_LIMIT_S = 0.1
LATE_LIMIT_S = 0.1
# Two processes that never rest, on two cores, take most of the machine and slow the portal that shares it,
# yet the generator's loop lags by 5 ms only. That spoils times and no page: it is asked where a time is
# judged. A quarter of the cores taken by others counts once less than a quarter is idle, not before.
FOREIGN_LIMIT, FULL_LIMIT = 0.25, 0.75
# Where nobody knows who had the cores (workers on other machines): of its working time, the share that the
# generator waited for one. It tells its own simulators from strangers badly (0.27 to 0.52 without any).
STARVED_LIMIT = 0.35
CALIBRATION_LIMIT_PCT = 10.0
SHOWN = 5
# What a starved generator cannot spoil: it is on the page, or it is not.
SEEN: frozenset[Metric] = frozenset({"correctness", "reauthentications"})
WORDS: dict[Metric, str] = {
    "felt_p50": "p50 ressenti",
    "felt_p95": "p95 ressenti",
    "felt_p99": "p99 ressenti",
    "error_rate": "part d’erreurs",
    "served_share": "part d’arrivées servies",
    "reauthentications": "réauthentifications indues",
    "correctness": "part de parcours exacts",
}


def judge(facts: Facts, findings: Sequence[Finding] = ()) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict of a run and why.

    What a page showed wrong is `non_conforme` whatever else happened. When the generator starved, nothing
    else can be said: a time or an error may be its own. Then an objective that is missed is
    `non_conforme`, and what was not seen is never `conforme`.
    """
    missed = [finding for finding in findings if finding.measured is not None and not finding.ok]
    seen = [_tell(finding) for finding in missed if finding.metric in SEEN]
    if facts.wrong or seen:
        mixed = len(facts.mix_ups)
        return "non_conforme", (*_show(facts.wrong[:mixed]), *_show(facts.wrong[mixed:]), *seen)
    timed = any(finding.metric in TIMES for finding in findings)
    if doubts := _doubt_generator(facts, timed=timed):
        return "non_concluant", tuple(doubts)
    if missed:
        return "non_conforme", (*map(_tell, missed), *_show(facts.errors))
    doubts = [*_doubt_counts(facts, findings), *_doubt_unmeasured(findings)]
    return ("non_concluant", tuple(doubts)) if doubts else ("conforme", ())


def is_broken_beyond_doubt(facts: Facts, findings: Sequence[Finding]) -> bool:
    """Whether a time was missed by more than the generator, however late its loop ran, could add by itself.

    At most, it starts late and its loop is late at each exchange of a step. Strangers on the machine, or a
    calibration that fails, leave the doubt.
    """
    lag = facts.lag_p99
    if lag is None or facts.unaccounted or _doubt_machine(facts) or _doubt_calibration(facts):
        return False
    exchanges = max((sum(hop.count for hop in step.hops) for step in facts.steps), default=0)
    own_ms = ((facts.late_p99 or 0.0) + exchanges * lag) * 1000
    timed = [f for f in findings if f.metric in TIMES and f.measured is not None]
    return any(f.measured is not None and f.measured > f.limit + own_ms for f in timed)


def _doubt_generator(facts: Facts, *, timed: bool) -> list[str]:
    """Why the figures may be the generator's own; `timed` when a time is among what is judged."""
    doubts = []
    lag, late = facts.lag_p99, facts.late_p99
    if lag is None:
        doubts.append("le générateur n’a rien dit de son propre retard")
    elif lag > LAG_LIMIT_S:
        doubts.append(f"générateur affamé : boucle en retard, {_tell_limit(lag, LAG_LIMIT_S)}")
    if late is not None and late > LATE_LIMIT_S:
        doubts.append(f"générateur affamé : envois tardifs, {_tell_limit(late, LATE_LIMIT_S)}")
    if timed:
        doubts += _doubt_machine(facts)
    doubts += _doubt_calibration(facts)
    if facts.unaccounted:
        doubts.append(f"{facts.unaccounted} arrivées sur {facts.planned} dont le générateur n’a rien dit")
    return doubts


def _doubt_machine(facts: Facts) -> list[str]:
    """Whether times were those of other programs too."""
    machine = facts.machine
    if machine is not None:
        if machine.foreign / machine.cores <= FOREIGN_LIMIT or machine.busy / machine.cores <= FULL_LIMIT:
            return []
        taken = f"d’autres programmes ont pris {machine.foreign:.1f} cœurs sur {machine.cores}"
        return [f"générateur affamé : {taken}, limite {FOREIGN_LIMIT * machine.cores:.1f}"]
    if facts.starved <= STARVED_LIMIT:
        return []
    waited = f"{facts.starved * 100:.0f} % de son temps de travail à attendre un cœur"
    return [f"générateur affamé : {waited}, limite {STARVED_LIMIT * 100:.0f} %"]


def _doubt_calibration(facts: Facts) -> list[str]:
    told = describe_calibration(facts.calibrations)
    if told is None or abs(told["error_pct"]) <= CALIBRATION_LIMIT_PCT:
        return []
    found = f"loi connue mesurée avec {told['error_pct']:+.0f} % d’erreur"
    return [f"étalonnage : {found}, limite {CALIBRATION_LIMIT_PCT:.0f} %"]


def _doubt_counts(facts: Facts, findings: Sequence[Finding]) -> list[str]:
    """What no objective judges and nobody saw."""
    doubts = []
    judged = {finding.metric for finding in findings}
    if facts.sent < facts.planned and "served_share" not in judged:
        doubts.append(f"{facts.planned - facts.sent} arrivées perdues sur {facts.planned}")
    unseen = sum(a.sent and a.compared and not a.error and not a.checked for a in facts.arrivals)
    if unseen or not facts.checked:
        doubts.append(f"{unseen} arrivées sans page comparée, {facts.checked} pages comparées en tout")
    return doubts + ([] if "error_rate" in judged else list(_show(facts.errors)))


def _doubt_unmeasured(findings: Sequence[Finding]) -> list[str]:
    return [f"{_name(finding)} : rien n’a été mesuré" for finding in findings if finding.measured is None]


def _tell(finding: Finding) -> str:
    unit = " ms" if finding.metric.startswith("felt") else ""
    return f"{_name(finding)} : {finding.measured:g}{unit}, limite {finding.limit:g}{unit}"


def _name(finding: Finding) -> str:
    where = "" if finding.step == "*" else f"{finding.step} ({finding.actor}), "
    return f"{where}{WORDS[finding.metric]}"


def _tell_limit(measured: float, limit: float) -> str:
    return f"p99 {measured * 1000:.0f} ms, limite {limit * 1000:.0f} ms"


def _show(texts: Sequence[str]) -> tuple[str, ...]:
    """Each different sentence once, the most frequent first, with how often it came."""
    counted = Counter(texts).most_common()
    shown = [f"{text} ({n} fois)" if n > 1 else text for text, n in counted[:SHOWN]]
    more = len(counted) - SHOWN
    return (*shown, *([f"et {more} autres raisons"] if more > 0 else []))
