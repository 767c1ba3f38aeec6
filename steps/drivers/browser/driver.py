"""The driver with a browser: one context per person, one page per tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

from playwright.sync_api import Error

from steps.drivers.browser.attaching import Shelf, takes_files
from steps.drivers.browser.forging import BYPASS_SCRIPT, READDRESS_SCRIPT, forge, rename
from steps.drivers.browser.intrusions import Intrusions
from steps.drivers.browser.locating import Locating
from steps.drivers.browser.peeking import peek
from steps.drivers.browser.reading import (
    BARS,
    HAS_OPENER,
    OVERFLOW_SCRIPT,
    TAB_NAME,
    TARGET_SCRIPT,
    VALUE_SCRIPT,
    read_lines,
    read_options,
    read_page,
)
from steps.drivers.browser.trace import mask_trace
from steps.drivers.browser.waiting import Limits, Waiting
from steps.drivers.browser.watch import Watch
from steps.drivers.contract import PAGE, Element, Evidence, Page, Peek, Scope, Tab, Table
from steps.drivers.finding import only_attachable, only_forgeable, pick_option
from steps.drivers.roles import BUTTON, CHOICE, CHOOSER, FIELD, LINK, spoken, verify_role
from steps.drivers.tables import compute_table
from steps.drivers.text import fold
from steps.errors import ElementAbsent, Inconclusive, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Locator
    from playwright.sync_api import Page as BrowserPage

    from steps.drivers.attachment import Attachment
    from steps.drivers.browser.profiles import Profile
    from steps.drivers.capabilities import Capabilities

DISABLED: Final = "Il est là, mais désactivé ou en lecture seule."


class BrowserDriver:
    """One person in front of a real browser."""

    def __init__(
        self, context: BrowserContext, profile: Profile, limits: Limits | None = None, *, trace: bool = False
    ) -> None:
        self._context, self._profile, self._trace = context, profile, trace
        limits = limits or Limits()
        context.set_default_timeout(limits.action)
        self._watch = Watch(context)
        self._waiting = Waiting(self._watch, limits)
        if trace:
            context.tracing.start(screenshots=True, snapshots=True)
        self._current = context.new_page()
        self._seen: Locator | None = None
        self._shelf = Shelf()
        self._intrusions: Intrusions | None = None

    @property
    def name(self) -> str:
        """Name of the profile."""
        return self._profile.name

    @property
    def capabilities(self) -> Capabilities:
        """What this profile is able to show."""
        return self._profile.capabilities

    def open(self, url: str) -> None:
        """Type an address in the current tab."""
        self._waiting.goto(self._front, url)

    def page(self) -> Page:
        """The page in front of the person."""
        front = self._front
        return self._waiting.read(front, lambda: read_page(front, self._watch.status_of(front)))

    def follow(self, name: str, *, within: Scope = PAGE) -> None:
        """Follow a link; when it opens a new tab, that tab becomes the current one."""
        self._click(self._usable(LINK, name, within))

    def press(self, name: str, *, within: Scope = PAGE) -> None:
        """Press a button."""
        self._click(self._usable(BUTTON, name, within))

    def fill(self, label: str, value: str, *, within: Scope = PAGE) -> None:
        """Type in a field, in place of what it held."""
        field = self._locating().only(FIELD, label, within)
        if not self._waiting.act(self._front, field.is_editable):
            self._refuse(FIELD, label, within)
        self._waiting.act(self._front, lambda: field.fill(value))

    def choose(self, label: str, *, within: Scope = PAGE) -> None:
        """Tick a radio button or a checkbox."""
        self._waiting.act(self._front, self._usable(CHOICE, label, within).check)

    def select(self, label: str, option: str, *, within: Scope = PAGE) -> None:
        """Pick an option of a list."""
        chooser = self._usable(CHOOSER, label, within)
        offered = read_options(chooser)
        labels = [text for _, text in offered]
        at = pick_option(fold(option), labels, label, lambda: self._locating().place(within))
        self._waiting.act(self._front, lambda: chooser.select_option(index=offered[at][0]))

    def attach(self, label: str, *files: Attachment, within: Scope = PAGE) -> None:
        """Pick files of the person's own in a file field, in place of those picked before."""
        element = self._usable(BUTTON, label, within)
        taken, many = self._waiting.act(self._front, lambda: takes_files(element))
        only_attachable(taken, many, label, files, lambda: self._locating().place(within))
        prepared = self._shelf.prepare(files)
        self._waiting.act(self._front, lambda: element.set_input_files(prepared))

    def forge(self, field: str, value: str) -> None:
        """Change what a form will send under that name, hidden or not, as with the developer tools."""
        forms, names = self._waiting.act(self._front, lambda: forge(self._front, field, value))
        only_forgeable(forms, field, lambda: self._locating().place(PAGE), lambda: names)

    def rename(self, field: str, name: str) -> None:
        """Change the name under which a form sends a field, as with the developer tools."""
        forms, names = self._waiting.act(self._front, lambda: rename(self._front, field, name))
        only_forgeable(forms, field, lambda: self._locating().place(PAGE), lambda: names)

    def readdress(self, button: str, address: str) -> None:
        """Change the address to which a button sends its form, as with the developer tools."""
        element = self._usable(BUTTON, button, PAGE)
        self._waiting.act(self._front, lambda: element.evaluate(READDRESS_SCRIPT, address))

    def bypass_checks(self, button: str) -> None:
        """Let a button send its form without the checks of the browser, as with the developer tools."""
        element = self._usable(BUTTON, button, PAGE)
        self._waiting.act(self._front, lambda: element.evaluate(BYPASS_SCRIPT))

    def value(self, label: str, *, within: Scope = PAGE) -> str:
        """What a field holds, or the option that a list shows."""
        field = self._locating().only((*FIELD, *CHOOSER), label, within)
        return fold(self._waiting.act(self._front, lambda: str(field.evaluate(VALUE_SCRIPT))))

    def table(self, caption: str, *, within: Scope = PAGE) -> Table | None:
        """The table of that caption, or None when there is none."""
        return self._waiting.read(self._front, lambda: self._table(caption, within))

    def offers(self, role: str, name: str, *, within: Scope = PAGE) -> bool:
        """Whether at least one usable element bears that name; the scope itself must exist."""
        verify_role(role)
        found = self._waiting.read(
            self._front, lambda: self._locating().count(role, name, within, usable=True)
        )
        return found > 0

    def text(self, *, within: Scope = PAGE) -> str:
        """What a person reads there, spaces folded; the scope itself must exist."""
        return self._waiting.read(self._front, lambda: self._locating().text(within))

    def peek(self, url: str) -> Peek:
        """Ask an address what it holds, with the person's cookies, without leaving the page."""
        return peek(self._context, url)

    def outline(self) -> tuple[Element, ...]:
        """Every element that has a role, in the order of the page."""
        return self._waiting.read(self._front, lambda: self._locating().outline())

    def drawn_bars(self, *, within: Scope = PAGE) -> tuple[tuple[float, float], ...]:
        """Width and height of the bars drawn there, in the order of the page."""
        found = self._waiting.read(self._front, lambda: self._locating().measure(BARS, within))
        return tuple((width, height) for width, height in found)

    def overflow(self) -> int:
        """Pixels of the page beyond the right edge of the window."""
        return self._waiting.read(self._front, lambda: int(self._front.evaluate(OVERFLOW_SCRIPT)))

    def watch_windows(self) -> None:
        """From now on, remember the windows that open unasked."""
        self._intrusions = self._intrusions or Intrusions(self._context)

    def intrusions(self) -> tuple[str, ...]:
        """Of these windows, what each one did: no gesture asked for it, or it imposed its size."""
        if self._intrusions is None:
            raise UsageError("Personne n'a guetté les fenêtres : appeler watch_windows d'abord.")
        return tuple(dict.fromkeys(self._intrusions.told))

    def tabs(self) -> tuple[Tab, ...]:
        """The open tabs, oldest first."""
        return tuple(
            Tab(at, page.url, fold(page.title()), bool(page.evaluate(HAS_OPENER)), page == self._front)
            for at, page in enumerate(self._context.pages)
        )

    def switch_to(self, tab: int) -> None:
        """Bring a tab to the front."""
        pages = self._context.pages
        if not 0 <= tab < len(pages):
            raise UsageError(f"Onglet {tab} inconnu : il y en a {len(pages)}, numérotés depuis 0.")
        self._current = pages[tab]

    def new_tab(self) -> None:
        """Open a blank tab and bring it to the front."""
        self._current = self._context.new_page()

    def source(self) -> str:
        """The HTML of the current page as it stands now."""
        return self._waiting.read(self._front, self._front.content)

    def screenshot(self, path: Path) -> None:
        """Write a picture: the whole page, or under .jpg a light one of the window."""
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._waiting.picture(self._front, path, self._seen)
        except Error as error:
            raise Inconclusive(f"Pas d'image de la page : {error}") from error

    def evidence(self, folder: Path, stem: str) -> tuple[Evidence, ...]:
        """Write the picture, the page, what the console said, and the trace when one was asked for."""
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(self._evidence(folder, stem))

    def close(self) -> None:
        """Close the tabs and forget the cookies."""
        self._context.close()
        self._shelf.clear()

    def _evidence(self, folder: Path, stem: str) -> Iterator[Evidence]:
        picture, page, console = (folder / f"{stem}.{kind}" for kind in ("png", "html", "console.txt"))
        try:
            self.screenshot(picture)
            yield Evidence("screenshot", picture)
            page.write_text(self.source(), encoding="utf-8")
            yield Evidence("page", page)
        except (Error, Inconclusive):
            # A page that cannot even be pictured must not hide why the scenario failed.
            self._watch.console.append("image et page : impossibles à garder")
        if self._watch.console:
            console.write_text("\n".join(self._watch.console), encoding="utf-8")
            yield Evidence("trace", console)
        if self._trace:
            self._trace = False
            self._context.tracing.stop(path=folder / f"{stem}.zip")
            mask_trace(folder / f"{stem}.zip")
            yield Evidence("trace", folder / f"{stem}.zip")

    @property
    def _front(self) -> BrowserPage:
        if self._current.is_closed():
            # A tab that closed itself leaves the person in front of the last one that remains.
            self._current = self._context.pages[-1] if self._context.pages else self._context.new_page()
        return self._current

    def _table(self, caption: str, within: Scope) -> Table | None:
        locating = self._locating()
        if not locating.count("table", caption, within, usable=False):
            return None
        self._seen = locating.only(("table",), caption, within)
        return compute_table(fold(caption), read_lines(self._seen))

    def _locating(self) -> Locating:
        return Locating(self._front, self._waiting)

    def _usable(self, roles: tuple[str, ...], name: str, within: Scope) -> Locator:
        element = self._locating().only(roles, name, within)
        if self._waiting.act(self._front, element.is_disabled):
            self._refuse(roles, name, within)
        return element

    def _refuse(self, roles: tuple[str, ...], name: str, within: Scope) -> NoReturn:
        raise ElementAbsent(spoken(roles, name), self._locating().place(within), (), DISABLED)

    def _click(self, element: Locator) -> None:
        here = self._front
        target = str(self._waiting.act(here, lambda: element.evaluate(TARGET_SCRIPT)))
        named = self._tab_named(target) if target else None
        if named is not None:
            self._current = self._waiting.click_into(named, here, element)
        elif target:
            self._current = self._waiting.click_for_tab(here, element)
        else:
            self._current = self._waiting.click(here, element)
        self._waiting.settle(self._current)

    def _tab_named(self, target: str) -> BrowserPage | None:
        return next((page for page in self._context.pages if page.evaluate(TAB_NAME) == target), None)
