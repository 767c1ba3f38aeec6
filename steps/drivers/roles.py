"""The roles both drivers understand, and how a tester calls them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Final

from steps.errors import UsageError

LINK: Final = ("link",)
BUTTON: Final = ("button",)
FIELD: Final = ("textbox", "searchbox", "spinbutton")
CHOICE: Final = ("radio", "checkbox", "switch")
CHOOSER: Final = ("combobox", "listbox")

SPOKEN: Final = {
    "link": "lien", "button": "bouton", "textbox": "champ", "searchbox": "champ", "spinbutton": "champ",
    "radio": "choix", "checkbox": "case", "switch": "case", "combobox": "liste", "listbox": "liste",
    "option": "option", "table": "tableau", "row": "ligne", "columnheader": "colonne", "region": "région",
    "navigation": "menu", "group": "groupe", "heading": "titre",
}  # fmt: skip

# Every role that the reader of HTML can give; the names are those of WAI-ARIA 1.2.
KNOWN: Final = frozenset({
    "alert", "alertdialog", "article", "banner", "blockquote", "button", "caption", "cell", "checkbox",
    "code", "columnheader", "combobox", "complementary", "contentinfo", "definition", "deletion",
    "dialog", "emphasis", "figure", "form", "grid", "gridcell", "group", "heading", "img", "insertion",
    "link", "list", "listbox", "listitem", "log", "main", "mark", "menu", "menubar", "menuitem", "meter",
    "navigation", "note", "option", "paragraph", "progressbar", "radio", "radiogroup", "region", "row",
    "rowgroup", "rowheader", "search", "searchbox", "separator", "slider", "spinbutton", "status",
    "strong", "subscript", "superscript", "switch", "tab", "table", "tablist", "tabpanel", "term",
    "textbox", "time", "timer", "toolbar", "tooltip", "tree", "treegrid", "treeitem",
})  # fmt: skip


def verify_role(role: str) -> None:
    """Refuse a role that no driver knows, with the nearest ones: a misspelt role is never "not offered"."""
    if role not in KNOWN:
        near = get_close_matches(role, KNOWN, n=3)
        hint = f" ; proches : {', '.join(near)}" if near else ""
        raise UsageError(f"Rôle inconnu : « {role} »{hint}.")


def spoken(roles: tuple[str, ...], name: str) -> str:
    """How a tester says it: ``lien « Payer »``."""
    return f"{SPOKEN.get(roles[0], roles[0])} « {name} »"
