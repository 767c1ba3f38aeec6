"""Writes build/load/<profile>/index.html: one page that needs nothing else, no script and no network."""

from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined

from reports.atomic import write_text
from reports.load.document import Charge
from reports.load.view import build_page
from reports.render.environment import TEMPLATES as SHARED

TEMPLATES = Path(__file__).parent / "templates"


def render_page(charge: Charge) -> str:
    """The page as text, in the style of the report of conformity."""
    environment = Environment(
        loader=ChoiceLoader([FileSystemLoader(TEMPLATES), FileSystemLoader(SHARED)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("charge.html.j2").render(page=build_page(charge))


def write_page(folder: Path, charge: Charge) -> Path:
    """Replace the page in one move, and say where it is."""
    path = folder / "index.html"
    write_text(path, render_page(charge))
    return path
