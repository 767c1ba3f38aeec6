"""The kill matrix in a terminal; it ends with the one-line answer."""

from reports.console import MARGIN, Screen, paint, shorten
from reports.kill_answer import OUTCOMES, compute_kill_answer
from reports.mutants import Campaign, MutantResult, Outcome
from reports.verdicts import Verdict
from reports.wording import count_of, name_driver

_VERDICTS = {
    Outcome.KILLED: Verdict.CONFORME,
    Outcome.COLLATERAL: Verdict.NON_CONFORME,
    Outcome.SURVIVED: Verdict.NON_CONFORME,
    Outcome.VOID: Verdict.ERREUR_BANC,
}


def render_kills(campaign: Campaign, screen: Screen) -> str:
    """One line per faulty system, what killed it, and the answer."""
    shown = _choose(campaign.mutants, screen)
    lines = [f"{'Règle':7} {'Issue':29} Système fautif"]
    lines += [_row(result, screen) for result in shown]
    if hidden := len(campaign.mutants) - len(shown):
        lines.append(f"… et {count_of(hidden, 'autre', 'autres')} : tout est dans la page.")
    if campaign.cut:
        lines += ["", campaign.cut]
    is_proved = campaign.guards.hold and all(r.outcome is Outcome.KILLED for r in campaign.mutants)
    verdict = Verdict.CONFORME if is_proved and not campaign.cut else Verdict.NON_CONFORME
    return "\n".join([*lines, "", paint(screen, verdict, compute_kill_answer(campaign))])


def _choose(results: tuple[MutantResult, ...], screen: Screen) -> tuple[MutantResult, ...]:
    """All of them when they fit, else those that escaped first."""
    if screen.height is None or len(results) + MARGIN <= screen.height:
        return results
    ordered = sorted(results, key=lambda result: result.outcome is Outcome.KILLED)
    return tuple(ordered[: max(1, screen.height - MARGIN)])


def _row(result: MutantResult, screen: Screen) -> str:
    sign, word = OUTCOMES[result.outcome]
    issue = paint(screen, _VERDICTS[result.outcome], f"{sign} {word:27}")
    drivers = dict.fromkeys(name_driver(killer.driver) for killer in result.killed_by)
    by = f" ({', '.join(drivers)})" if drivers else ""
    return f"{result.sheet.rule:7} {issue} {shorten(result.sheet.name + by, screen.width - 38)}"
