"""The known gaps of the target, as the page lists them."""

from dataclasses import dataclass

from reports.events import Run
from reports.gaps import State, judge_gaps
from reports.traceability import Traceability
from reports.wording import name_driver

STATES = {
    State.ACCEPTED: "Accepté",
    State.STALE: "Périmé, la règle est conforme",
    State.EXPIRED: "Expiré",
    State.IDLE: "Sans objet ici",
}
# What a file of gaps may send a reader to; anything else would be a script in the page.
FOLLOWED = ("https://", "http://")


@dataclass(frozen=True)
class GapView:
    """A known gap and what this run says of it."""

    rule: str
    driver: str
    state: str
    reason: str
    link: str
    expires: str


def build_gaps(run: Run, traceability: Traceability) -> tuple[GapView, ...]:
    """The known gaps, in the order of their file."""
    return tuple(
        GapView(
            each.gap.rule,
            name_driver(each.gap.driver),
            STATES[each.state],
            each.gap.reason,
            each.gap.link if each.gap.link.startswith(FOLLOWED) else "",
            f"{each.gap.expires:%d/%m/%Y}",
        )
        for each in judge_gaps(run, traceability).judged
    )
