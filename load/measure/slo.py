"""The service levels that a run must hold, read from `load/slo.toml`, and what was found of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from load.measure.sketch import Sketch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from load.measure.facts import Facts
    from load.measure.samples import Step

Metric = Literal[
    "felt_p50", "felt_p95", "felt_p99", "error_rate", "served_share", "reauthentications", "correctness"
]
TIMES = {"felt_p50": 0.50, "felt_p95": 0.95, "felt_p99": 0.99}
AT_LEAST = {"served_share", "correctness"}
ANY = "*"


class Objective(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One figure to hold.

    `limite` is in milliseconds for the percentiles, a share of 1 for error_rate, served_share and
    correctness, a number of times for reauthentications. `etape` and `acteur` "*" stand for each one that
    was measured; served_share, reauthentications and correctness are those of the whole run.
    """

    profils: tuple[str, ...]
    metrique: Metric
    limite: Annotated[float, msgspec.Meta(ge=0)]
    source: Annotated[str, msgspec.Meta(min_length=3)]
    etape: str = ANY
    acteur: str = ANY


class Finding(msgspec.Struct, frozen=True):
    """One line of `slo` in the result; `measured` None and `ok` false when nothing was measured."""

    step: str
    actor: str
    metric: Metric
    limit: float
    measured: float | None
    ok: bool
    source: str


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    objectif: tuple[Objective, ...]


def read_objectives(document: bytes, profile: str) -> tuple[Objective, ...]:
    """The objectives of a profile; msgspec.ValidationError names the key at fault.

    Of two objectives on the same metric, step and actor, the last one written counts: a profile may be
    milder than the others without repeating them.
    """
    read = msgspec.toml.decode(document, type=_Document).objectif
    chosen = [objective for objective in read if profile in objective.profils or ANY in objective.profils]
    return tuple({(o.metrique, o.etape, o.acteur): o for o in chosen}.values())


def judge_objectives(objectives: Sequence[Objective], facts: Facts) -> tuple[Finding, ...]:
    """What was found of each objective, a "*" giving one line per step and actor that no other line names."""
    named = {(o.metrique, o.etape, o.acteur) for o in objectives}
    groups = facts.group_steps()
    found: list[Finding] = []
    for objective in objectives:
        if objective.metrique not in TIMES and objective.metrique != "error_rate":
            found.append(_find(objective, ANY, ANY, _measure_run(objective.metrique, facts)))
            continue
        pairs = [pair for pair in groups if _covers(objective, pair) and _is_nearest(objective, pair, named)]
        if not pairs and not _is_overridden(objective, groups):
            found.append(_find(objective, objective.etape, objective.acteur, None))
        found += [_find(objective, *pair, _measure_step(objective.metrique, groups[pair])) for pair in pairs]
    return tuple(found)


def _covers(objective: Objective, pair: tuple[str, str]) -> bool:
    return objective.etape in {ANY, pair[0]} and objective.acteur in {ANY, pair[1]}


def _is_nearest(objective: Objective, pair: tuple[str, str], named: set[tuple[Metric, str, str]]) -> bool:
    """The most precise line counts: step and actor, then step, then actor, then neither."""
    step, actor = pair
    for nearest in ((step, actor), (step, ANY), (ANY, actor), (ANY, ANY)):
        if (objective.metrique, *nearest) in named:
            return nearest == (objective.etape, objective.acteur)
    return False


def _is_overridden(objective: Objective, groups: Iterable[tuple[str, str]]) -> bool:
    return any(_covers(objective, pair) for pair in groups)


def _find(objective: Objective, step: str, actor: str, measured: float | None) -> Finding:
    metric, limit = objective.metrique, objective.limite
    if measured is None:
        ok = False
    elif metric in AT_LEAST:
        ok = measured >= limit
    else:
        ok = measured <= limit
    shown = None if measured is None else round(measured, 6)
    return Finding(step, actor, metric, limit, shown, ok, objective.source)


def _measure_step(metric: Metric, steps: Sequence[Step]) -> float:
    if metric in TIMES:
        return Sketch(step.felt for step in steps).percentile(TIMES[metric]) * 1000
    return sum(step.error is not None for step in steps) / len(steps)


def _measure_run(metric: Metric, facts: Facts) -> float | None:
    if metric == "served_share":
        return facts.served / facts.planned if facts.planned else None
    if metric == "reauthentications":
        return float(facts.reauthentications) if facts.sent else None
    if not facts.checked:
        return None
    looked = [arrival for arrival in facts.arrivals if arrival.checked]
    return 0.0 if facts.mix_ups else sum(not arrival.wrong for arrival in looked) / len(looked)
