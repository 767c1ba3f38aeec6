"""Writes build/report: the index, a page for each rule, questions to customs, lines without a rule."""

from collections.abc import Iterator
from pathlib import Path

from reports.atomic import write_text
from reports.events import Run
from reports.mutants import Campaign
from reports.render.faq import LINES, QUESTIONS, render_lines, render_questions
from reports.render.page import INDEX, render_page
from reports.render.rule import RULES, render_rules
from reports.traceability import Traceability


def write_site(out: Path, run: Run, traceability: Traceability, campaign: Campaign | None) -> Path:
    """Replace each page in one move, drop those of rules that are gone, and say where the index is."""
    pages = dict(_render(out, run, traceability, campaign))
    for path, text in pages.items():
        write_text(path, text)
    for stale in set((out / RULES).glob("*.html")) - set(pages):
        stale.unlink()
    return out / INDEX


def _render(
    out: Path, run: Run, traceability: Traceability, campaign: Campaign | None
) -> Iterator[tuple[Path, str]]:
    yield from render_rules(run, traceability, campaign, out=out)
    yield out / QUESTIONS, render_questions(run)
    yield out / LINES, render_lines(run)
    # last: a reader who finds the index finds what it leads to
    yield out / INDEX, render_page(run, traceability, campaign, out=out)
