"""What the HTML of a page holds and no name tells: where its links lead, what its forms ask for."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

from steps.drivers.text import fold

WITHOUT_TYPING: Final = frozenset({"hidden", "submit", "button", "image", "reset"})
PRESSED: Final = frozenset({"submit", "button", "image"})


@dataclass(frozen=True, slots=True)
class Link:
    """A link: what it reads, and the address as written."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Form:
    """A form: where it goes, the kinds of fields that a person meets in it, the names of its buttons."""

    action: str
    fields: tuple[str, ...]
    buttons: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether a person meets nothing in it."""
        return not self.fields and not self.buttons

    def __str__(self) -> str:
        """As a reader would tell it."""
        names = ", ".join(f"« {name} »" for name in self.buttons) or "sans bouton"
        return f"formulaire {names} ({', '.join(self.fields) or 'sans champ'}) vers « {self.action} »"


@dataclass(frozen=True, slots=True)
class Markup:
    """Links and forms in the order of the page; fields and buttons outside any form come last, as one."""

    links: tuple[Link, ...]
    forms: tuple[Form, ...]


def read_markup(html: str) -> Markup:
    """The links and forms of a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    forms = (Form(one.action, tuple(one.fields), tuple(map(fold, one.buttons))) for one in reader.forms)
    return Markup(
        tuple(Link(fold(text), href) for text, href in reader.links),
        tuple(form for form in forms if not form.is_empty),
    )


@dataclass
class _Open:
    action: str
    fields: list[str] = field(default_factory=list)
    buttons: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[list[str]] = []
        self._outside = _Open("")
        self._forms: list[_Open] = []
        self._current = self._outside
        self._said: list[str] | None = None

    @property
    def forms(self) -> tuple[_Open, ...]:
        return (*self._forms, self._outside)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in told:
            self.links.append(["", told["href"]])
            self._said = self.links[-1]
        elif tag == "form":
            self._current = _Open(told.get("action", ""))
            self._forms.append(self._current)
        elif tag == "button":
            self._current.buttons.append("")
        elif tag == "input":
            self._meet(told.get("type", "text").lower(), told)
        elif tag in {"select", "textarea"}:
            self._current.fields.append(tag)
        self._in_button = tag == "button" or (self._in_button and tag not in {"a", "form", "input"})

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._said = None
        elif tag == "button":
            self._in_button = False
        elif tag == "form":
            self._current = self._outside

    def handle_data(self, data: str) -> None:
        if self._said is not None:
            self._said[0] += data
        if self._in_button:
            self._current.buttons[-1] += data

    def _meet(self, kind: str, told: dict[str, str]) -> None:
        if kind in PRESSED:
            self._current.buttons.append(told.get("value") or told.get("alt", ""))
        elif kind not in WITHOUT_TYPING:
            self._current.fields.append(kind)

    _in_button = False
