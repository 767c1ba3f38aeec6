"""What is read inside the browser, each in one round trip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.contract import Page
from steps.drivers.tables import Cell, Line
from steps.drivers.text import fold, fold_lines

if TYPE_CHECKING:
    from playwright.sync_api import Locator
    from playwright.sync_api import Page as BrowserPage

PAGE_SCRIPT: Final = """() => {
  const shown = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('[aria-hidden="true"]');
  const texts = query => [...document.querySelectorAll(query)].filter(shown).map(e => e.innerText);
  return {
    title: document.title,
    headings: texts('h1:not([role]), [role=heading][aria-level="1"]'),
    statuses: texts('[role=status], output:not([role])'),
    alerts: texts('[role=alert]'),
    text: document.body ? document.body.innerText : '',
  };
}"""
ROWS: Final = "xpath=./tr|./thead/tr|./tbody/tr|./tfoot/tr"
TABLE_SCRIPT: Final = """table => {
  const shown = e => e.checkVisibility({visibilityProperty: true});
  const own = ['', 'thead >', 'tbody >', 'tfoot >'].map(part => `:scope > ${part} tr`).join(',');
  return [...table.querySelectorAll(own)].map((row, position) => ({
    position,
    shown: shown(row),
    cells: [...row.cells].filter(shown).map(c => [c.innerText, c.tagName === 'TH', c.colSpan]),
  }));
}"""
OPTIONS_SCRIPT: Final = """list => [...list.options].map((o, at) => [
  at, o.label, o.disabled || Boolean(o.closest('optgroup:disabled')),
])"""
# A phone shows a page that is too wide smaller: its own width is what the screen tells.
OVERFLOW_SCRIPT: Final = """() => {
  const wide = Math.min(window.innerWidth, screen.width);
  return Math.max(0, document.documentElement.scrollWidth - wide);
}"""
TARGET_SCRIPT: Final = """e => {
  const link = e.closest('a[href], area[href]');
  const form = e.form;
  const aimed = link ? link.target : form ? (e.getAttribute('formtarget') ?? form.target) : '';
  return ['_self', '_parent', '_top'].includes(aimed.toLowerCase()) ? '' : aimed;
}"""
VALUE_SCRIPT: Final = """e => e.tagName === 'SELECT'
  ? [...e.selectedOptions].map(o => o.label).join(' ') : e.value"""
BARS: Final = "svg rect"
SIZE_SCRIPT: Final = """shapes => shapes.map(e => e.getBoundingClientRect()).map(b => [b.width, b.height])"""
TAB_NAME: Final = "window.name"
HAS_OPENER: Final = "window.opener !== null"


def read_page(page: BrowserPage, status: int | None) -> Page:
    """The page in front of the person."""
    read = page.evaluate(PAGE_SCRIPT)
    headings = [fold(text) for text in read["headings"]]
    return Page(
        url=page.url,
        status=status,
        title=fold(read["title"]),
        heading=headings[0] if headings else "",
        statuses=_said(read["statuses"]),
        alerts=_said(read["alerts"]),
        text=fold_lines(read["text"]),
    )


def read_lines(table: Locator) -> list[Line]:
    """The visible rows of a table, text folded, each with its place among all rows."""
    return [
        Line(row["position"], tuple(Cell(fold(text), header, span) for text, header, span in row["cells"]))
        for row in table.evaluate(TABLE_SCRIPT)
        if row["shown"]
    ]


def read_options(chooser: Locator) -> list[tuple[int, str]]:
    """Position and text of the usable options of a list."""
    return [(at, fold(label)) for at, label, disabled in chooser.evaluate(OPTIONS_SCRIPT) if not disabled]


def _said(texts: list[str]) -> tuple[str, ...]:
    folded = (fold(text) for text in texts)
    return tuple(text for text in folded if text)
