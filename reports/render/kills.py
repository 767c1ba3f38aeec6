"""The kill matrix as the page shows it: rule, faulty system, what each driver saw."""

from dataclasses import dataclass

from reports.kill_answer import OUTCOMES, compute_kill_answer, describe_guards
from reports.mutants import Campaign, MutantResult, Outcome
from reports.wording import capitalize, count_of, name_driver

_STYLES = {
    Outcome.KILLED: "conforme",
    Outcome.COLLATERAL: "non_conforme",
    Outcome.SURVIVED: "non_conforme",
    Outcome.VOID: "erreur_banc",
}


@dataclass(frozen=True)
class Cell:
    """What one driver saw of a mutant."""

    driver: str
    sign: str
    label: str
    style: str
    killers: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """How many examples caught it, in words, when there are several."""
        return f"par {count_of(len(self.killers), 'exemple')}"


@dataclass(frozen=True)
class Row:
    """One faulty system."""

    rule: str
    name: str
    sentence: str
    service: str
    outcome: Cell
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Kills:
    """The whole matrix, with its own first sentence."""

    answer: str
    cut: str
    drivers: tuple[str, ...]
    rows: tuple[Row, ...]
    guards: tuple[tuple[bool, str], ...]


def build_kills(campaign: Campaign) -> Kills:
    """What there is to say of a campaign."""
    drivers = tuple(dict.fromkeys(driver for result in campaign.mutants for driver in result.sheet.drivers))
    return Kills(
        answer=compute_kill_answer(campaign),
        cut=campaign.cut or "",
        drivers=tuple(name_driver(driver) for driver in drivers),
        rows=tuple(_build_row(result, drivers) for result in campaign.mutants),
        guards=describe_guards(campaign.guards),
    )


def _build_row(result: MutantResult, drivers: tuple[str, ...]) -> Row:
    sheet = result.sheet
    return Row(
        rule=sheet.rule or "",
        name=sheet.name,
        sentence=capitalize(sheet.sentence) or sheet.name,
        service=sheet.service,
        outcome=Cell("", *OUTCOMES[result.outcome], _STYLES[result.outcome]),
        cells=tuple(_build_cell(result, driver) for driver in drivers),
    )


def _build_cell(result: MutantResult, driver: str) -> Cell:
    name = name_driver(driver)
    own = tuple(
        killer.scenario
        for killer in result.killed_by
        if killer.driver == driver and killer.rule == result.sheet.rule
    )
    if own:
        return Cell(name, "✓", "Attrapé", "conforme", tuple(dict.fromkeys(own)))
    others = [killer for killer in result.killed_by if killer.driver == driver]
    if others:
        named = tuple(dict.fromkeys(f"{killer.rule}, {killer.scenario}" for killer in others))
        return Cell(name, "~", "Attrapé ailleurs", "reserve", named)
    if driver not in result.sheet.drivers:
        return Cell(name, "·", "Ne peut pas le voir", "pas-joue")
    if driver in result.played:
        return Cell(name, "✗", "Passé inaperçu", "non_conforme")
    return Cell(name, "·", "Pas joué", "pas-joue")
