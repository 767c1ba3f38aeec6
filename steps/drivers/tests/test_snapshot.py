"""The reading of Playwright's aria snapshot."""

from __future__ import annotations

from steps.drivers.browser.snapshot import read_snapshot
from steps.drivers.contract import Element


def test_a_snapshot_is_read_whatever_its_quotes() -> None:
    """Names with quotes, colons, apostrophes and escapes are read; texts and addresses are not."""
    snapshot = """
- heading "Titre" [level=1]
- text: link "faux"
- link "A":
  - /url: /x
- 'button "Deux : points" [disabled]'
- 'link "l''accent \\"cité\\"":'
- status: Fait.
- textbox "Nom": Lacaze
- paragraph
- inconnu: rien
"""
    assert list(read_snapshot(snapshot)) == [
        Element("heading", "Titre"),
        Element("link", "A"),
        Element("button", "Deux : points"),
        Element("link", 'l\'accent "cité"'),
        Element("status", ""),
        Element("textbox", "Nom"),
        Element("paragraph", ""),
    ]
