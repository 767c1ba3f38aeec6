"""Changes, as the developer tools would, what a form sends without asking the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import Page

FORGE_SCRIPT: Final = """([field, value]) => {
  const fields = [...document.querySelectorAll('input, select, textarea')];
  const named = fields.filter(e => e.name === field);
  const forms = new Set(named.map(e => e.form)).size;
  if (forms === 1) {
    const sent = named.find(e => e.checked) ?? named[0];
    const changed = sent.tagName === 'SELECT' ? sent.selectedOptions[0] : sent;
    if (changed) changed.value = value;
    if (sent.type === 'radio') sent.checked = true;
  }
  return [forms, fields.map(e => e.name)];
}"""
RENAME_SCRIPT: Final = """([field, name]) => {
  const fields = [...document.querySelectorAll('input, select, textarea')];
  const names = fields.map(e => e.name);
  const named = fields.filter(e => e.name === field);
  const forms = new Set(named.map(e => e.form)).size;
  if (forms === 1) named.forEach(e => { e.name = name; });
  return [forms, names];
}"""
READDRESS_SCRIPT: Final = "(button, address) => button.setAttribute('formaction', address)"
BYPASS_SCRIPT: Final = "button => button.setAttribute('formnovalidate', '')"


def forge(page: Page, field: str, value: str) -> tuple[int, list[str]]:
    """Give the field of that name another value to send; how many forms have one, and all the names."""
    forms, names = page.evaluate(FORGE_SCRIPT, [field, value])
    return int(forms), [str(name) for name in names]


def rename(page: Page, field: str, name: str) -> tuple[int, list[str]]:
    """Send the field of that name under another one; how many forms have one, and all the names."""
    forms, names = page.evaluate(RENAME_SCRIPT, [field, name])
    return int(forms), [str(each) for each in names]
