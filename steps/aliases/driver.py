"""A driver whose person speaks the words of the scenario in front of screens that bear others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from steps.drivers.contract import PAGE, Area, Element, Page, Peek, Row, Scope, Tab, Table

if TYPE_CHECKING:
    from pathlib import Path

    from steps.aliases.accounts import Newcomers
    from steps.aliases.words import Words
    from steps.drivers.attachment import Attachment
    from steps.drivers.capabilities import Capabilities
    from steps.drivers.contract import Driver, Evidence

# Fields where a person chooses a name that must be hers alone.
NAMING = ("Identifiant", "Référence", "Référence de la déclaration")


@dataclass(frozen=True)
class Arrivals:
    """Those whom the portal must know before a person goes on."""

    newcomers: Newcomers
    person: str


class RenamedDriver:
    """Gives what is typed and looked for the words of the portal, and what is read those of the scenario."""

    def __init__(self, driver: Driver, words: Words, arrivals: Arrivals | None = None) -> None:
        self._driver, self._words, self._arrivals = driver, words, arrivals

    @property
    def name(self) -> str:
        """Name of the profile of the driver inside."""
        return self._driver.name

    @property
    def capabilities(self) -> Capabilities:
        """What the driver inside is able to show."""
        return self._driver.capabilities

    def open(self, url: str) -> None:
        """Type an address in the current tab."""
        self._make_ready()
        self._driver.open(self._give(url))

    def page(self) -> Page:
        """The page in front of the person."""
        page = self._driver.page()
        return replace(
            page,
            url=self._tell(page.url),
            title=self._tell(page.title),
            heading=self._tell(page.heading),
            statuses=tuple(map(self._tell, page.statuses)),
            alerts=tuple(map(self._tell, page.alerts)),
            text=self._tell(page.text),
        )

    def follow(self, name: str, *, within: Scope = PAGE) -> None:
        """Follow a link; when it opens a new tab, that tab becomes the current one."""
        self._make_ready()
        self._driver.follow(self._give(name), within=self._place(within))

    def press(self, name: str, *, within: Scope = PAGE) -> None:
        """Press a button."""
        self._make_ready()
        self._driver.press(self._give(name), within=self._place(within))
        if self._arrivals is not None:
            # what a service numbers is told once it is sent, and its next one after it
            self._words.meet(self._driver.page().text)

    def fill(self, label: str, value: str, *, within: Scope = PAGE) -> None:
        """Type in a field, in place of what it held."""
        if self._arrivals is not None:
            self._arrivals.newcomers.arrive_when_named(value)
        if label in NAMING:
            self._words.learn_name(value)
        self._driver.fill(self._give(label), self._give(value), within=self._place(within))

    def choose(self, label: str, *, within: Scope = PAGE) -> None:
        """Tick a radio button or a checkbox."""
        self._driver.choose(self._give(label), within=self._place(within))

    def select(self, label: str, option: str, *, within: Scope = PAGE) -> None:
        """Pick an option of a list."""
        self._driver.select(self._give(label), self._give(option), within=self._place(within))

    def attach(self, label: str, *files: Attachment, within: Scope = PAGE) -> None:
        """Give files to a field, in place of those it held."""
        self._driver.attach(self._give(label), *files, within=self._place(within))

    def forge(self, field: str, value: str) -> None:
        """Change what a form will send under that name, hidden or not, as with the developer tools."""
        self._driver.forge(field, self._give(value))

    def rename(self, field: str, name: str) -> None:
        """Change the name under which a form sends a field, as with the developer tools."""
        self._driver.rename(field, name)

    def readdress(self, button: str, address: str) -> None:
        """Change the address to which a button sends its form, as with the developer tools."""
        self._driver.readdress(self._give(button), self._give(address))

    def bypass_checks(self, button: str) -> None:
        """Let a button send its form without the checks of the browser, as with the developer tools."""
        self._driver.bypass_checks(self._give(button))

    def value(self, label: str, *, within: Scope = PAGE) -> str:
        """What a field holds, or the option that a list shows."""
        return self._tell(self._driver.value(self._give(label), within=self._place(within)))

    def table(self, caption: str, *, within: Scope = PAGE) -> Table | None:
        """The table of that caption, or None when there is none."""
        table = self._driver.table(self._give(caption), within=self._place(within))
        if table is None:
            return None
        self._words.meet(" ".join(cell for row in table.rows for cell in row.values()))
        rows = [{self._tell(key): self._tell(cell) for key, cell in row.items()} for row in table.rows]
        return Table(self._tell(table.caption), tuple(map(self._tell, table.headers)), tuple(rows))

    def offers(self, role: str, name: str, *, within: Scope = PAGE) -> bool:
        """Whether at least one usable element bears that name; the scope itself must exist."""
        return self._driver.offers(role, self._give(name), within=self._place(within))

    def text(self, *, within: Scope = PAGE) -> str:
        """What a person reads there, spaces folded; the scope itself must exist."""
        return self._tell(self._driver.text(within=self._place(within)))

    def peek(self, url: str) -> Peek:
        """Ask an address what it holds, with the person's cookies, without leaving the page."""
        peek = self._driver.peek(self._give(url))
        start = self._tell(peek.start.decode("latin-1")).encode("latin-1", "replace")
        return replace(peek, location=self._tell(peek.location), start=start)

    def outline(self) -> tuple[Element, ...]:
        """Every element that has a role, in the order of the page."""
        return tuple(replace(each, name=self._tell(each.name)) for each in self._driver.outline())

    def drawn_bars(self, *, within: Scope = PAGE) -> tuple[tuple[float, float], ...]:
        """Width and height of the bars drawn there, in the order of the page; may be NotApplicable."""
        return self._driver.drawn_bars(within=self._place(within))

    def overflow(self) -> int:
        """How far the page is wider than its window; may be NotApplicable."""
        return self._driver.overflow()

    def watch_windows(self) -> None:
        """Take note of the windows that open by themselves from now on; may be NotApplicable."""
        self._driver.watch_windows()

    def intrusions(self) -> tuple[str, ...]:
        """The windows that opened by themselves; may be NotApplicable."""
        return tuple(map(self._tell, self._driver.intrusions()))

    def tabs(self) -> tuple[Tab, ...]:
        """The open tabs, oldest first."""
        return tuple(
            replace(tab, url=self._tell(tab.url), title=self._tell(tab.title)) for tab in self._driver.tabs()
        )

    def switch_to(self, tab: int) -> None:
        """Bring a tab to the front."""
        self._driver.switch_to(tab)

    def new_tab(self) -> None:
        """Open a blank tab and bring it to the front."""
        self._driver.new_tab()

    def source(self) -> str:
        """The HTML of the current page, as received or as it stands now."""
        return self._tell(self._driver.source())

    def screenshot(self, path: Path) -> None:
        """Write a picture, a light one of the window under .jpg, else of the page; may be NotApplicable."""
        self._driver.screenshot(path)

    def evidence(self, folder: Path, stem: str) -> tuple[Evidence, ...]:
        """Write all that helps to understand a failure, as the portal shows it, secrets masked."""
        return self._driver.evidence(folder, stem)

    def close(self) -> None:
        """Close the tabs and forget the cookies."""
        self._driver.close()

    def _make_ready(self) -> None:
        if self._arrivals is not None:
            self._arrivals.newcomers.arrive_at_screen(self._arrivals.person)

    def _place(self, scope: Scope) -> Scope:
        if isinstance(scope, Area):
            return replace(scope, name=self._give(scope.name))
        if isinstance(scope, Row):
            return Row(self._give(scope.caption), self._give(scope.header), self._give(scope.value))
        return scope

    def _give(self, text: str) -> str:
        if self._words.has_unmet(text):
            # what a service numbered is met where the person stands, before she looks for it by its number
            self._tell(self._driver.page().text)
        return self._words.to_portal(text)

    def _tell(self, text: str) -> str:
        return self._words.to_scenario(text)
