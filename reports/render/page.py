"""build/report/index.html: the answer, every rule with its verdict, what deserves a look, the mutants."""

from pathlib import Path

from reports.events import Run
from reports.mutants import Campaign
from reports.render.environment import read_environment
from reports.render.evidence import build_shower
from reports.render.gaps import build_gaps
from reports.render.kills import build_kills
from reports.render.view import build_page
from reports.traceability import Traceability
from reports.unaided import load_unaided

INDEX = Path("report") / "index.html"


def render_page(run: Run, traceability: Traceability, campaign: Campaign | None, *, out: Path) -> str:
    """The page as text; `out` is where build/ stands, to find the pieces of evidence."""
    return (
        read_environment()
        .get_template("index.html.j2")
        .render(
            page=build_page(run, traceability, build_shower(out / INDEX, out)),
            kills=None if campaign is None else build_kills(campaign),
            gaps=build_gaps(run, traceability),
            unaided=load_unaided(out),
            run=run.header.run,
            home="",
        )
    )
