"""The driver without browser: links and forms alone, at the speed of the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from steps.drivers.capabilities import HTTP, Capabilities
from steps.drivers.clock import read_wall_clock
from steps.drivers.contract import PAGE, Element, Evidence, Page, Peek, Scope, Tab, Table
from steps.drivers.finding import only_attachable, pick_option
from steps.drivers.http.clicking import compute_journey
from steps.drivers.http.controls import (
    attach,
    is_disabled,
    is_read_only,
    option_label,
    options_of,
    pick,
    read_value,
    set_value,
    takes_files,
    takes_many,
    tick,
)
from steps.drivers.http.evidence import write_evidence
from steps.drivers.http.find import Finder
from steps.drivers.http.forging import forge, rename
from steps.drivers.http.grid import read_lines
from steps.drivers.http.navigator import Navigator, Visit
from steps.drivers.http.outline import compute_outline
from steps.drivers.http.page import read_page
from steps.drivers.http.reading import read_text
from steps.drivers.http.tabs import OpenTab, Tabs
from steps.drivers.roles import BUTTON, CHOICE, CHOOSER, FIELD, LINK, spoken, verify_role
from steps.drivers.server_errors import FAULT_HEADER, verify_answer
from steps.drivers.tables import compute_table
from steps.drivers.text import fold
from steps.drivers.urls import without_fragment
from steps.errors import ElementAbsent

if TYPE_CHECKING:
    from pathlib import Path

    from selectolax.lexbor import LexborNode

    from steps.drivers.attachment import Attachment
    from steps.drivers.clock import Clock
    from steps.drivers.transport import Transport

DISABLED: Final = "Il est là, mais désactivé."
READ_ONLY: Final = "Il est là, mais en lecture seule."


class HttpDriver:
    """One person without browser; the transport is not hers to close."""

    name: Final = "http"

    def __init__(self, transport: Transport, clock: Clock = read_wall_clock) -> None:
        self._navigator = Navigator(transport, clock)
        self._tabs = Tabs()

    @property
    def capabilities(self) -> Capabilities:
        """No script, no layout, no picture."""
        return HTTP

    def open(self, url: str) -> None:
        """Type an address in the current tab."""
        self._load(Visit(url), self._tabs.current)

    def page(self) -> Page:
        """The page in front of the person."""
        return read_page(self._tabs.current)

    def follow(self, name: str, *, within: Scope = PAGE) -> None:
        """Follow a link; when it opens a new tab, that tab becomes the current one."""
        self._click(self._usable(LINK, name, within))

    def press(self, name: str, *, within: Scope = PAGE) -> None:
        """Press a button; one that only a script answers is Inconclusive here."""
        self._click(self._usable(BUTTON, name, within))

    def fill(self, label: str, value: str, *, within: Scope = PAGE) -> None:
        """Type in a field, in place of what it held."""
        node = self._usable(FIELD, label, within)
        if is_read_only(node):
            raise ElementAbsent(spoken(FIELD, label), self._finder().place(within), (), READ_ONLY)
        set_value(node, value)
        self._tabs.current.document.forget_names()

    def choose(self, label: str, *, within: Scope = PAGE) -> None:
        """Tick a radio button or a checkbox."""
        tick(self._usable(CHOICE, label, within), self._tabs.current.document.index)

    def select(self, label: str, option: str, *, within: Scope = PAGE) -> None:
        """Pick an option of a list."""
        chooser = self._usable(CHOOSER, label, within)
        options = [node for node in options_of(chooser) if not is_disabled(node)]
        labels = [option_label(node) for node in options]
        pick(chooser, options[pick_option(fold(option), labels, label, lambda: self._finder().place(within))])
        self._tabs.current.document.forget_names()

    def attach(self, label: str, *files: Attachment, within: Scope = PAGE) -> None:
        """Pick files of the person's own in a file field, in place of those picked before."""
        node = self._usable(BUTTON, label, within)
        only_attachable(
            takes_files(node), takes_many(node), label, files, lambda: self._finder().place(within)
        )
        attach(node, files, self._tabs.current.document.index)

    def forge(self, field: str, value: str) -> None:
        """Change what a form will send under that name, hidden or not, as with the developer tools."""
        document = self._tabs.current.document
        forge(document.index, field, value, lambda: self._finder().place(PAGE))
        document.forget_names()

    def rename(self, field: str, name: str) -> None:
        """Change the name under which a form sends a field, as with the developer tools."""
        rename(self._tabs.current.document.index, field, name, lambda: self._finder().place(PAGE))

    def readdress(self, button: str, address: str) -> None:
        """Change the address to which a button sends its form, as with the developer tools."""
        self._usable(BUTTON, button, PAGE).attrs["formaction"] = address

    def bypass_checks(self, button: str) -> None:
        """Let a button send its form without the checks of the browser, as with the developer tools."""
        self._usable(BUTTON, button, PAGE).attrs["formnovalidate"] = ""

    def value(self, label: str, *, within: Scope = PAGE) -> str:
        """What a field holds, or the option that a list shows."""
        return fold(read_value(self._finder().only((*FIELD, *CHOOSER), label, within)))

    def table(self, caption: str, *, within: Scope = PAGE) -> Table | None:
        """The table of that caption, or None when there is none."""
        finder = self._finder()
        if not finder.matches(("table",), caption, within):
            return None
        return compute_table(fold(caption), read_lines(finder.only(("table",), caption, within)))

    def offers(self, role: str, name: str, *, within: Scope = PAGE) -> bool:
        """Whether at least one usable element bears that name; the scope itself must exist."""
        verify_role(role)
        return self._finder().is_offered(role, name, within)

    def text(self, *, within: Scope = PAGE) -> str:
        """What a person reads there, spaces folded; the scope itself must exist."""
        return read_text(self._finder().below(within))

    def peek(self, url: str) -> Peek:
        """Ask an address what it holds, with the person's cookies, without leaving the page."""
        return self._navigator.peek(url)

    def outline(self) -> tuple[Element, ...]:
        """Every element that has a role, in the order of the page."""
        return compute_outline(self._tabs.current.document)

    def drawn_bars(self, *, within: Scope = PAGE) -> tuple[tuple[float, float], ...]:
        """Refused: NotApplicable, nothing is drawn."""
        del within
        self.capabilities.require("layout", self.name)
        return ()

    def overflow(self) -> int:
        """Refused: NotApplicable, nothing has a width."""
        self.capabilities.require("layout", self.name)
        return 0

    def watch_windows(self) -> None:
        """Refused: NotApplicable, no script runs that could open any."""
        self.capabilities.require("scripts", self.name)

    def intrusions(self) -> tuple[str, ...]:
        """Refused: NotApplicable, no script runs that could open any."""
        self.capabilities.require("scripts", self.name)
        return ()

    def tabs(self) -> tuple[Tab, ...]:
        """The open tabs, oldest first."""
        return self._tabs.describe()

    def switch_to(self, tab: int) -> None:
        """Bring a tab to the front."""
        self._tabs.switch_to(tab)

    def new_tab(self) -> None:
        """Open a blank tab and bring it to the front."""
        self._tabs.add()

    def source(self) -> str:
        """The HTML of the current page, as received."""
        return self._tabs.current.document.html

    def screenshot(self, path: Path) -> None:
        """Refused: NotApplicable, there is nothing to see."""
        del path
        self.capabilities.require("pictures", self.name)

    def evidence(self, folder: Path, stem: str) -> tuple[Evidence, ...]:
        """Write the current page and the last exchanges, secrets masked."""
        return write_evidence(folder, stem, self.source(), self._navigator.history)

    def close(self) -> None:
        """Close the tabs and forget the cookies."""
        self._tabs = Tabs()
        self._navigator.forget()

    def _finder(self) -> Finder:
        return Finder(self._tabs.current.document, self._tabs.current.url)

    def _usable(self, roles: tuple[str, ...], name: str, within: Scope) -> LexborNode:
        node = self._finder().only(roles, name, within)
        if is_disabled(node):
            raise ElementAbsent(spoken(roles, name), self._finder().place(within), (), DISABLED)
        return node

    def _click(self, node: LexborNode) -> None:
        tab = self._tabs.current
        journey = compute_journey(node, tab)
        if journey is None:
            return
        aimed = self._tabs.aim(journey.target, has_opener=journey.has_opener)
        if aimed is tab and "#" in journey.visit.url and _is_same_page(journey.visit, tab):
            tab.url = journey.visit.url
            return
        self._load(journey.visit, aimed)

    def _load(self, visit: Visit, tab: OpenTab) -> None:
        loaded = self._navigator.load(visit)
        if loaded.shown:
            tab.show(loaded)
        verify_answer(loaded.url, loaded.answer.status, loaded.answer.header(FAULT_HEADER))


def _is_same_page(visit: Visit, tab: OpenTab) -> bool:
    return visit.method == "GET" and without_fragment(visit.url) == without_fragment(tab.url)
