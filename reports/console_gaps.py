"""What the terminal says of the known gaps, and the block to paste for a gap that nobody announced."""

from datetime import date, timedelta

from reports.events import Gap, Run
from reports.gaps import GapsFound, State
from reports.wording import count_of, name_driver

# Long enough to mend a portal, short enough to be looked at again.
PROPOSED_DAYS = 90


def render_gaps(run: Run, found: GapsFound) -> str:
    """Lines for a person; empty when there is nothing to say."""
    lines = [f"Écart accepté : {_describe(gap)}." for gap in found.of(State.ACCEPTED)]
    lines += [
        f"Écart périmé : {gap.rule}, {name_driver(gap.driver)} est conforme ; à retirer de {found.file}."
        for gap in found.of(State.STALE)
    ]
    lines += [
        f"Écart expiré le {_say(gap.expires)} : {_describe(gap)} ; le corriger, ou repousser la date dans "
        f"{found.file}."
        for gap in found.of(State.EXPIRED)
    ]
    return "\n".join([*lines, *_propose(run, found)])


def _propose(run: Run, found: GapsFound) -> list[str]:
    if not found.unknown:
        return []
    until = date.fromisoformat(run.header.started_at[:10]) + timedelta(days=PROPOSED_DAYS)
    number = count_of(len(found.unknown), "écart inconnu", "écarts inconnus")
    lines = [f"{number}. Si l’écart est admis pour un temps, à coller dans {found.file} :"]
    for each in found.unknown:
        lines += [
            "",
            "[[ecart]]",
            f'regle = "{each.rule}"',
            f'pilote = "{each.driver}"',
            'raison = "À écrire."',
            'lien = "https://à-écrire.example"',
            f"expire = {until.isoformat()}",
        ]
    return lines


def _describe(gap: Gap) -> str:
    return (
        f"{gap.rule}, {name_driver(gap.driver)} : {gap.reason.rstrip('.')} ({gap.link}), "
        f"jusqu’au {_say(gap.expires)}"
    )


def _say(day: date) -> str:
    return f"{day:%d/%m/%Y}"
