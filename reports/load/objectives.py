"""The service levels of a run: what had to hold, what was found, and where each figure comes from."""

from dataclasses import dataclass, replace

from reports.load.document import Objective, Result
from reports.load.wording import (
    AT_LEAST,
    TIMES,
    cite_metric,
    count,
    name_actor,
    name_metric,
    say_beside,
    say_bound,
    say_limit,
)
from reports.render.chips import Chip
from reports.wording import quote

HELD = Chip("✓", "Tenu", "conforme")
MISSED = Chip("✗", "Manqué", "non_conforme")
UNKNOWN = Chip("?", "Non mesuré", "non_concluant")
ANY = "*"
PER_STEP = (*TIMES, "error_rate")


@dataclass(frozen=True)
class Cell:
    """One objective: its sign, what was found, its limit, and where when it is the worst of several."""

    metric: str
    chip: Chip
    measured: str
    bound: str
    words: str = ""


@dataclass(frozen=True)
class Row:
    """The objectives of one step; a column that it does not judge is None."""

    step: str
    actor: str
    chip: Chip
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True)
class Objectives:
    """Those of the whole run and the worst of each kind, those of each step, the sources of all figures."""

    first: tuple[Cell, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    sources: tuple[tuple[str, str], ...]
    missed: bool


def judge(objective: Objective) -> Chip:
    """How an objective is shown."""
    if objective.measured is None:
        return UNKNOWN
    return HELD if objective.ok else MISSED


def build_objectives(result: Result) -> Objectives:
    """The objectives as the page lays them out, those that were missed first."""
    per_step = [objective for objective in result.slo if objective.metric in PER_STEP]
    columns = [metric for metric in PER_STEP if any(found.metric == metric for found in per_step)]
    places = dict.fromkeys((found.step, found.actor) for found in per_step)
    rows = [
        _build_row([found for found in per_step if (found.step, found.actor) == place], columns)
        for place in places
    ]
    return Objectives(
        first=(
            *(_build_cell(objective) for objective in result.slo if objective.metric not in PER_STEP),
            *(_build_worst([found for found in per_step if found.metric == metric]) for metric in columns),
        ),
        columns=tuple(map(name_metric, columns)),
        rows=tuple(sorted(rows, key=lambda row: _RANKS[row.chip])),
        sources=tuple(dict.fromkeys((_name_limit(objective), objective.source) for objective in result.slo)),
        missed=any(row.chip is not HELD for row in rows),
    )


def tell_objective(objective: Objective) -> str:
    """An objective in one clause, « la part d’erreurs de « connexion », 2 % pour 0,1 % au plus »."""
    where = "" if objective.step == ANY else f" de {quote(objective.step)}"
    measured = say_beside(objective.metric, objective.measured, objective.limit)
    limit = say_limit(objective.metric, objective.limit)
    return f"{cite_metric(objective.metric)}{where}, {measured} pour {limit}"


def name_step(step: str) -> str:
    """A step as a table names it."""
    return "toutes les étapes" if step == ANY else step


_RANKS = {MISSED: 0, UNKNOWN: 1, HELD: 2}


def _build_row(found: list[Objective], columns: list[str]) -> Row:
    by_metric = {objective.metric: objective for objective in found}
    return Row(
        step=name_step(found[0].step),
        actor="" if found[0].actor == ANY else name_actor(found[0].actor),
        chip=min(map(judge, found), key=_RANKS.__getitem__),
        cells=tuple(_build_cell(by_metric[metric]) if metric in by_metric else None for metric in columns),
    )


def compute_strain(objective: Objective) -> float:
    """How near its limit, 1 being the limit itself, so that the worst of several is the one cited."""
    if objective.measured is None:
        return float("inf")
    near, far = objective.measured, objective.limit
    if objective.metric in AT_LEAST:
        near, far = far, near
    return near / far if far else 1 + near


def _build_worst(found: list[Objective]) -> Cell:
    """The step that is nearest its limit, or furthest beyond, and how many miss theirs."""
    worst = max(found, key=lambda objective: (not objective.ok, compute_strain(objective)))
    missed = sum(not objective.ok for objective in found)
    where = quote(name_step(worst.step))
    if missed:
        words = f"manqué par {count(missed, 'étape')} sur {len(found)}, au pire {where}"
    elif len({objective.measured for objective in found}) == 1:
        words = f"pour chacune des {len(found)} étapes" if len(found) > 1 else where
    else:
        words = f"au pire des {len(found)} étapes, {where}"
    return replace(_build_cell(worst), words=words)


def _build_cell(objective: Objective) -> Cell:
    metric, limit = objective.metric, objective.limit
    return Cell(
        metric=name_metric(metric),
        chip=judge(objective),
        measured=say_beside(metric, objective.measured, limit),
        bound=say_bound(metric, limit),
    )


def _name_limit(objective: Objective) -> str:
    return f"{name_metric(objective.metric)} {say_bound(objective.metric, objective.limit)}"
