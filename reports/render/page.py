"""Writes build/report/index.html: one page that needs nothing else, no script and no network."""

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from reports.atomic import write_text
from reports.events import Attachment, Run
from reports.mutants import Campaign
from reports.render.evidence import Evidence, show
from reports.render.kills import build_kills
from reports.render.view import build_page
from reports.traceability import Traceability

_ID = re.compile(r"([A-Z]{3}-[0-9]{2})")
TEMPLATES = Path(__file__).parent / "templates"


def render_page(run: Run, traceability: Traceability, campaign: Campaign | None, *, out: Path) -> str:
    """The page as text; `out` is where build/ stands, to find the pieces of evidence."""
    page = out / "report" / "index.html"
    roots = (Path.cwd(), out.resolve().parent)

    def show_here(attachment: Attachment) -> Evidence:
        return show(attachment, page=page, roots=roots)

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["keep_ids"] = keep_ids
    return environment.get_template("index.html.j2").render(
        page=build_page(run, traceability, show_here),
        kills=None if campaign is None else build_kills(campaign),
        run=run.header.run,
    )


def keep_ids(text: str) -> Markup:
    """A sentence whose rule identifiers are never cut at their hyphen by the end of a line."""
    pieces = _ID.split(text)
    return Markup().join(
        Markup('<span class="id">{}</span>').format(piece) if _ID.fullmatch(piece) else escape(piece)
        for piece in pieces
    )


def write_page(out: Path, run: Run, traceability: Traceability, campaign: Campaign | None) -> Path:
    """Replace the page in one move, and say where it is."""
    path = out / "report" / "index.html"
    write_text(path, render_page(run, traceability, campaign, out=out))
    return path
