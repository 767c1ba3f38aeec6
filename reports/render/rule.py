"""A page for each rule: what it says, how it was read, its examples, its end state, what it catches."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reports.events import Attachment, Excluded, Reading, Run, Scenario
from reports.mutants import Campaign
from reports.render.environment import read_environment
from reports.render.evidence import Evidence, build_shower
from reports.render.examples import Shower
from reports.render.kills import Row, build_kills
from reports.render.view import RuleView, build_rule, name_page, say_lines
from reports.traceability import Trace, Traceability
from reports.verdicts import Verdict
from reports.wording import name_driver

RULES = Path("report") / "regles"


@dataclass(frozen=True)
class EndState:
    """What the person has in front of her at the end of an example that holds."""

    example: str
    driver: str
    evidence: Evidence


@dataclass(frozen=True)
class RulePage:
    """All that is known of one rule."""

    rule: RuleView
    readings: tuple[Reading, ...]
    end_state: EndState | None
    kills: tuple[Row, ...] | None
    before: str
    after: str


def render_rules(
    run: Run, traceability: Traceability, campaign: Campaign | None, *, out: Path
) -> Iterator[tuple[Path, str]]:
    """Each rule of the selection, then those left out, with the place of its page."""
    environment = read_environment()
    shown = {"drivers": tuple(name_driver(driver) for driver in run.header.drivers), "run": run.header.run}
    ids = [found.rule.id for found in traceability.traces]
    for rank, found in enumerate(traceability.traces):
        path = out / RULES / name_page(found.rule.id)
        around = (ids[rank - 1] if rank else "", ids[rank + 1] if rank + 1 < len(ids) else "")
        page = build_rule_page(run, found, campaign, around, build_shower(path, out))
        yield path, environment.get_template("regle.html.j2").render(page=page, home="../", **shown)
    for excluded in run.header.excluded:
        path = out / RULES / name_page(excluded.id)
        yield path, _render_excluded(excluded, run)


def build_rule_page(
    run: Run, found: Trace, campaign: Campaign | None, around: tuple[str, str], show: Shower
) -> RulePage:
    """What the page of a rule says; `around` are the rules before and after it."""
    before, after = around
    return RulePage(
        rule=build_rule(found, tuple(dict.fromkeys(run.header.drivers)), show),
        readings=tuple(each for each in run.header.readings if each.id in found.rule.readings),
        end_state=_find_end_state(found, show),
        kills=None if campaign is None else _find_kills(campaign, found.rule.id),
        before=before,
        after=after,
    )


def _find_end_state(found: Trace, show: Shower) -> EndState | None:
    """The picture of an accepting example when there is one, else of a refusing one."""
    pictures = [(scenario, kept) for scenario in found.scenarios if (kept := _find_picture(scenario))]
    for scenario, kept in sorted(pictures, key=lambda pair: "refus" in pair[0].tags):
        evidence = show(kept)
        if evidence.picture:
            return EndState(scenario.name, name_driver(scenario.driver), evidence)
    return None


def _find_picture(scenario: Scenario) -> Attachment | None:
    if scenario.verdict is not Verdict.CONFORME:
        return None
    return next((each for each in scenario.attachments if each.kind == "screenshot"), None)


def _find_kills(campaign: Campaign, rule_id: str) -> tuple[Row, ...]:
    return tuple(row for row in build_kills(campaign).rows if row.rule == rule_id)


def _render_excluded(excluded: Excluded, run: Run) -> str:
    return (
        read_environment()
        .get_template("regle_exclue.html.j2")
        .render(excluded=excluded, lines=say_lines(excluded.lines), run=run.header.run, home="../")
    )
