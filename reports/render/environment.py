"""The templates of the pages, and how their texts are laid out."""

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

_BEFORE = re.compile(r" (?=[»;:?!€])")
_AFTER = re.compile(r"(?<=«) ")
_ID = re.compile(r"([A-Z]{3}-[0-9]{2})")
TEMPLATES = Path(__file__).parent / "templates"


@cache
def read_environment() -> Environment:
    """Jinja2, everything escaped, nothing silently empty."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["keep_ids"] = keep_ids
    environment.filters["bind"] = bind
    return environment


def bind(text: str) -> str:
    """French text whose quotation marks and high punctuation never stand alone at the end of a line."""
    return _AFTER.sub("\u00a0", _BEFORE.sub("\u00a0", text))


def keep_ids(text: str) -> Markup:
    """A sentence whose rule identifiers are never cut at their hyphen by the end of a line."""
    pieces = _ID.split(text)
    return Markup().join(
        Markup('<span class="id">{}</span>').format(piece) if _ID.fullmatch(piece) else escape(piece)
        for piece in pieces
    )
