"""The tabs of a person without browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from steps.drivers.contract import Tab
from steps.drivers.http.document import Document
from steps.errors import UsageError

if TYPE_CHECKING:
    from steps.drivers.contract import Page
    from steps.drivers.http.navigator import Loaded

BLANK: Final = "about:blank"
SAME_TAB: Final = frozenset({"", "_self", "_parent", "_top"})


@dataclass(slots=True)
class OpenTab:
    """One tab and the page in it."""

    url: str = BLANK
    status: int | None = None
    document: Document = field(default_factory=lambda: Document(b""))
    policy: str = ""
    has_opener: bool = False
    target: str = ""
    read: Page | None = None

    def show(self, loaded: Loaded) -> None:
        """Put a loaded page in the tab."""
        self.url, self.document, self.read = loaded.url, loaded.document, None
        self.status = loaded.answer.status
        self.policy = loaded.answer.header("referrer-policy") or ""


@dataclass(slots=True)
class Tabs:
    """All tabs, oldest first; there is always a current one."""

    open: list[OpenTab] = field(default_factory=lambda: [OpenTab()])
    position: int = 0

    @property
    def current(self) -> OpenTab:
        """The tab in front of the person."""
        return self.open[self.position]

    def describe(self) -> tuple[Tab, ...]:
        """The open tabs, oldest first."""
        return tuple(
            Tab(at, tab.url, tab.document.title, tab.has_opener, at == self.position)
            for at, tab in enumerate(self.open)
        )

    def switch_to(self, position: int) -> None:
        """Bring a tab to the front."""
        if not 0 <= position < len(self.open):
            raise UsageError(f"Onglet {position} inconnu : il y en a {len(self.open)}, numérotés depuis 0.")
        self.position = position

    def add(self, *, has_opener: bool = False, target: str = "") -> OpenTab:
        """Open a tab and bring it to the front."""
        self.open.append(OpenTab(has_opener=has_opener, target=target))
        self.position = len(self.open) - 1
        return self.current

    def aim(self, target: str, *, has_opener: bool) -> OpenTab:
        """The tab that a link's or form's ``target`` means, brought to the front."""
        if target.lower() in SAME_TAB:
            return self.current
        named = [
            at for at, tab in enumerate(self.open) if tab.target == target and target.lower() != "_blank"
        ]
        if named:
            self.position = named[0]
            return self.current
        return self.add(has_opener=has_opener, target="" if target.lower() == "_blank" else target)
