"""An example as played: its sentences, what each driver found, and where it went wrong."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from reports.events import Attachment, Scenario, Step
from reports.render.chips import Chip, chip
from reports.render.evidence import Evidence
from reports.verdicts import Verdict
from reports.wording import list_of, name_driver, say_duration

_REPLAY = re.compile(r"\s*\(rejoué dans un monde neuf : (" + "|".join(Verdict) + r")\)$")
Shower = Callable[[Attachment], Evidence]


@dataclass(frozen=True)
class Failure:
    """What went wrong, said once for all the drivers that met it; `step` is -1 when it was on none."""

    drivers: str
    chip: Chip
    reason: str
    replays: tuple[tuple[str, Chip], ...]
    step: int
    evidence: tuple[tuple[str, Evidence], ...]


@dataclass(frozen=True)
class StepView:
    """A sentence with its table; `failures` are those of the drivers that stopped on it."""

    keyword: str
    glue: str
    text: str
    table: tuple[tuple[str, ...], ...]
    docstring: str
    outcome: str
    failures: tuple[Failure, ...]


@dataclass(frozen=True)
class Playing:
    """One driver's verdict on an example."""

    driver: str
    chip: Chip
    duration: str
    note: str


@dataclass(frozen=True)
class Example:
    """An example of a rule, with every driver that played it."""

    title: str
    refuses: bool
    non_blocking: bool
    place: str
    is_open: bool
    playings: tuple[Playing, ...]
    steps: tuple[StepView, ...]
    failures: tuple[Failure, ...]


def build_examples(scenarios: Iterable[Scenario], show: Shower) -> tuple[Example, ...]:
    """Scenarios of a rule, the same example under several drivers told once."""
    ordered = sorted(scenarios, key=_identify)
    return tuple(_build(list(played), show) for _, played in groupby(ordered, key=_identify))


def _identify(scenario: Scenario) -> tuple[str, int, str]:
    return scenario.feature, scenario.line, scenario.name


def _build(played: list[Scenario], show: Shower) -> Example:
    worst = max(played, key=lambda scenario: (scenario.verdict.severity, len(scenario.steps)))
    told = worst if worst.steps else max(played, key=lambda scenario: len(scenario.steps))
    failures = _build_failures([scenario for scenario in played if _deserves_words(scenario)], show)
    return Example(
        title=worst.name,
        refuses="refus" in worst.tags,
        non_blocking="non_bloquant" in worst.tags,
        place=f"{worst.feature}:{worst.line}" if worst.feature else "",
        is_open=any(_deserves_words(scenario) for scenario in played),
        playings=tuple(_build_playing(scenario) for scenario in played),
        steps=tuple(_build_step(rank, step, failures) for rank, step in enumerate(told.steps)),
        failures=tuple(failure for failure in failures if not 0 <= failure.step < len(told.steps)),
    )


def _deserves_words(scenario: Scenario) -> bool:
    return not scenario.verdict.is_green or scenario.verdict is Verdict.RESERVE


def _build_playing(scenario: Scenario) -> Playing:
    note = (scenario.reason or "") if scenario.verdict is Verdict.NON_APPLICABLE else ""
    duration = "" if scenario.verdict is Verdict.NON_APPLICABLE else say_duration(scenario.duration_s)
    return Playing(name_driver(scenario.driver), chip(scenario.verdict), duration, note)


def _build_failures(failed: list[Scenario], show: Shower) -> tuple[Failure, ...]:
    """Drivers that say the same thing of the same step are told together."""
    alike: dict[tuple[int, Verdict, str], list[Scenario]] = {}
    for scenario in failed:
        said = _split_replay(scenario)[0]
        alike.setdefault((_find_stop(scenario), scenario.verdict, said), []).append(scenario)
    return tuple(_build_failure(scenarios, show) for scenarios in alike.values())


def _split_replay(scenario: Scenario) -> tuple[str, Verdict | None]:
    """The reason of the first playing, and the verdict of the second one when there was one."""
    reason = scenario.reason or ""
    found = _REPLAY.search(reason)
    return (reason[: found.start()], Verdict(found[1])) if found else (reason, None)


def _find_stop(scenario: Scenario) -> int:
    return next((rank for rank, step in enumerate(scenario.steps) if step.outcome == "failed"), -1)


def _build_failure(scenarios: list[Scenario], show: Shower) -> Failure:
    first = scenarios[0]
    return Failure(
        drivers=list_of([name_driver(scenario.driver) for scenario in scenarios]),
        chip=chip(first.verdict),
        reason=_split_replay(first)[0] or "Aucune raison n’a été donnée.",
        replays=tuple(
            (name_driver(scenario.driver), chip(again))
            for scenario in scenarios
            if (again := _split_replay(scenario)[1]) is not None
        ),
        step=_find_stop(first),
        evidence=tuple(
            (name_driver(scenario.driver), show(attachment))
            for scenario in scenarios
            for attachment in scenario.attachments
        ),
    )


def _build_step(rank: int, step: Step, failures: tuple[Failure, ...]) -> StepView:
    return StepView(
        keyword=step.keyword,
        # French elides: « Étant donné qu'Alice », and no space is wanted there
        glue="" if step.keyword.endswith(("'", "’")) else " ",
        text=step.text,
        table=step.table,
        docstring=step.docstring,
        outcome=step.outcome,
        failures=tuple(failure for failure in failures if failure.step == rank),
    )
