"""The kill matrix in a terminal; it ends with the one-line answer."""

from reports.console import MARGIN, Screen, paint, shorten
from reports.kill_answer import OUTCOMES, compute_kill_answer
from reports.mutants import Campaign, MutantResult, Outcome
from reports.verdicts import Verdict
from reports.wording import SECTIONS, SIGNS, count_of, name_driver

# What fits in front of somebody who reads a log.
SCREENFUL = 40
_VERDICTS = {
    Outcome.KILLED: Verdict.CONFORME,
    Outcome.COLLATERAL: Verdict.NON_CONFORME,
    Outcome.SURVIVED: Verdict.NON_CONFORME,
    Outcome.VOID: Verdict.ERREUR_BANC,
}


def render_kills(campaign: Campaign, screen: Screen) -> str:
    """What became of the faulty systems, one line each while they fit on a screen, and the answer.

    Beyond a screen, those that escaped, then how many were caught in each section of the FAQ.
    """
    room = (screen.height or SCREENFUL) - MARGIN
    if len(campaign.mutants) <= room:
        shown, counted = campaign.mutants, []
    else:
        escaped = tuple(r for r in campaign.mutants if r.outcome is not Outcome.KILLED)
        counted = _count_by_section(campaign.mutants, screen)
        shown = escaped[: max(1, room - len(counted))]
        if hidden := len(escaped) - len(shown):
            counted = [f"… et {count_of(hidden, 'autre', 'autres')} : tout est dans la page.", *counted]
    lines = [f"{'Règle':7} {'Issue':29} Système fautif"]
    lines += [_row(result, screen) for result in shown]
    lines += counted
    if campaign.cut:
        lines += ["", campaign.cut]
    is_proved = campaign.guards.hold and all(r.outcome is Outcome.KILLED for r in campaign.mutants)
    verdict = Verdict.CONFORME if is_proved and not campaign.cut else Verdict.NON_CONFORME
    return "\n".join([*lines, "", paint(screen, verdict, compute_kill_answer(campaign))])


def _count_by_section(results: tuple[MutantResult, ...], screen: Screen) -> list[str]:
    lines = []
    for section, title in SECTIONS.items():
        own = [result for result in results if (result.sheet.rule or "").startswith(section)]
        caught = sum(result.outcome is Outcome.KILLED for result in own)
        if own:
            verdict = Verdict.CONFORME if caught == len(own) else Verdict.NON_CONFORME
            words = paint(screen, verdict, f"{SIGNS[verdict]} {f'{caught} sur {len(own)} attrapés':27}")
            lines.append(f"{section:7} {words} {shorten(title, screen.width - 38)}")
    return lines


def _row(result: MutantResult, screen: Screen) -> str:
    sign, word = OUTCOMES[result.outcome]
    issue = paint(screen, _VERDICTS[result.outcome], f"{sign} {word:27}")
    met = [killer.driver for killer in result.killed_by] or result.played
    drivers = dict.fromkeys(name_driver(driver) for driver in met)
    by = f" ({', '.join(drivers)})" if drivers else ""
    return f"{result.sheet.rule:7} {issue} {shorten(result.sheet.name + by, screen.width - 38)}"
