"""A verdict as the page shows it: a sign and a word, never a colour alone."""

from dataclasses import dataclass

from reports.verdicts import Verdict
from reports.wording import LABELS, SIGNS


@dataclass(frozen=True)
class Chip:
    """Sign, word, and the name of the style that colours them."""

    sign: str
    label: str
    style: str


NOT_PLAYED = Chip("·", "Pas joué", "pas-joue")


def chip(verdict: Verdict | None) -> Chip:
    """How a verdict is shown; None is a driver that played nothing."""
    return NOT_PLAYED if verdict is None else Chip(SIGNS[verdict], LABELS[verdict], verdict.value)
