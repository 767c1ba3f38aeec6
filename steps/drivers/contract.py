"""What a driver does for one person in front of a portal, and the values it gives back.

Both kinds of drivers mean the same: a role, an exact accessible name, a scope, exactly one match or an error
(``ElementAbsent``, ``ElementAmbigu``) that lists the candidates. Disabled elements are seen but never usable.
A page that answers 5xx raises (``BenchFault`` when a simulator of ours broke, else ``Inconclusive``).
"""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from steps.drivers.attachment import Attachment
    from steps.drivers.capabilities import Capabilities


@dataclass(frozen=True, slots=True)
class WholePage:
    """Anywhere on the page."""

    def __str__(self) -> str:
        return "dans la page"


@dataclass(frozen=True, slots=True)
class Area:
    """Inside the one element of that role and name, such as a region."""

    role: str
    name: str

    def __str__(self) -> str:
        return f"dans « {self.name} » ({self.role})"


@dataclass(frozen=True, slots=True)
class Row:
    """Inside the one row of the table of that caption whose cell under ``header`` reads ``value``."""

    caption: str
    header: str
    value: str

    def __str__(self) -> str:
        return f"dans la ligne où « {self.header} » vaut « {self.value} » du tableau « {self.caption} »"


Scope = WholePage | Area | Row
PAGE = WholePage()
PEEKED = 64


def region(name: str) -> Scope:
    """The section of the page that bears this name."""
    return Area("region", name)


def navigation(name: str) -> Scope:
    """The menu that bears this name."""
    return Area("navigation", name)


def group(name: str) -> Scope:
    """The group of fields whose legend reads this name."""
    return Area("group", name)


def row(caption: str, header: str, value: str) -> Scope:
    """The line of a table that shows ``value`` under ``header``."""
    return Row(caption, header, value)


@dataclass(frozen=True, slots=True)
class Page:
    """What a person reads, spaces folded; ``status`` is None when the driver cannot know it."""

    url: str
    status: int | None
    title: str
    heading: str
    statuses: tuple[str, ...]
    alerts: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row maps a header to the text of its cell."""

    caption: str
    headers: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class Tab:
    """An open tab; ``has_opener`` is False when it cannot act on the page that opened it (noopener)."""

    index: int
    url: str
    title: str
    has_opener: bool
    current: bool


@dataclass(frozen=True, slots=True)
class Element:
    """An element as assistive technology meets it."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Peek:
    """What an address answers, no redirect followed; ``start`` is the beginning of its content.

    ``size`` counts the bytes of the whole content.
    """

    status: int
    media_type: str
    location: str
    start: bytes
    size: int

    @property
    def is_refused(self) -> bool:
        """Whether nothing stands there for this person."""
        return HTTPStatus.BAD_REQUEST <= self.status < HTTPStatus.INTERNAL_SERVER_ERROR


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file kept to explain a failure; ``kind`` is screenshot, page, journal or trace."""

    kind: str
    path: Path


class Driver(Protocol):
    """One person's own browser, or what stands for it: its cookies, its tabs, the page in front of her."""

    @property
    def name(self) -> str:
        """Name of the profile: ``http``, ``chromium``, ``firefox``, ``pixel``, ``iphone``."""

    @property
    def capabilities(self) -> Capabilities:
        """What this driver is able to show."""

    def open(self, url: str) -> None:
        """Type an address in the current tab."""

    def page(self) -> Page:
        """The page in front of the person."""

    def follow(self, name: str, *, within: Scope = PAGE) -> None:
        """Follow a link; when it opens a new tab, that tab becomes the current one."""

    def press(self, name: str, *, within: Scope = PAGE) -> None:
        """Press a button."""

    def fill(self, label: str, value: str, *, within: Scope = PAGE) -> None:
        """Type in a field, in place of what it held."""

    def choose(self, label: str, *, within: Scope = PAGE) -> None:
        """Tick a radio button or a checkbox."""

    def select(self, label: str, option: str, *, within: Scope = PAGE) -> None:
        """Pick an option of a list."""

    def attach(self, label: str, *files: Attachment, within: Scope = PAGE) -> None:
        """Pick files of the person's own in a file field, in place of those picked before, if any at all."""

    def forge(self, field: str, value: str) -> None:
        """Change what a form will send under that name, hidden or not, as with the developer tools."""

    def rename(self, field: str, name: str) -> None:
        """Change the name under which a form sends a field, as with the developer tools."""

    def readdress(self, button: str, address: str) -> None:
        """Change the address to which a button sends its form, as with the developer tools."""

    def bypass_checks(self, button: str) -> None:
        """Let a button send its form without the checks of the browser, as with the developer tools."""

    def value(self, label: str, *, within: Scope = PAGE) -> str:
        """What a field holds, or the option that a list shows."""

    def table(self, caption: str, *, within: Scope = PAGE) -> Table | None:
        """The table of that caption, or None when there is none."""

    def offers(self, role: str, name: str, *, within: Scope = PAGE) -> bool:
        """Whether at least one usable element bears that name; the scope itself must exist."""

    def text(self, *, within: Scope = PAGE) -> str:
        """What a person reads there, spaces folded; the scope itself must exist."""

    def peek(self, url: str) -> Peek:
        """Ask an address what it holds, with the person's cookies, without leaving the page."""

    def outline(self) -> tuple[Element, ...]:
        """Every element that has a role, in the order of the page."""

    def drawn_bars(self, *, within: Scope = PAGE) -> tuple[tuple[float, float], ...]:
        """Width and height of the bars drawn there, in the order of the page; may be NotApplicable."""

    def overflow(self) -> int:
        """Pixels of the page beyond the right edge of the window; may be NotApplicable."""

    def watch_windows(self) -> None:
        """From now on, remember the windows that open unasked; may be NotApplicable."""

    def intrusions(self) -> tuple[str, ...]:
        """Of these windows, what each one did: no gesture asked for it, or it imposed its size."""

    def tabs(self) -> tuple[Tab, ...]:
        """The open tabs, oldest first."""

    def switch_to(self, tab: int) -> None:
        """Bring a tab to the front."""

    def new_tab(self) -> None:
        """Open a blank tab and bring it to the front."""

    def source(self) -> str:
        """The HTML of the current page, as received or as it stands now."""

    def screenshot(self, path: Path) -> None:
        """Write a picture, a light one of the window under .jpg, else of the page; may be NotApplicable."""

    def evidence(self, folder: Path, stem: str) -> tuple[Evidence, ...]:
        """Write all that helps to understand a failure, secrets masked."""

    def close(self) -> None:
        """Close the tabs and forget the cookies."""
