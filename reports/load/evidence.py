"""The two exchanges of a mix-up of sessions, as a person can compare them."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from reports.load.document import Kept, MixUp
from reports.load.wording import say_seconds

_SILENT = {"script", "style", "template", "head"}
_INLINE = {"a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "time"}
_CELLS = {"td", "th"}
_BLANKS = re.compile(r"\s+")
MAX_TEXT = 6_000


@dataclass(frozen=True)
class Exchange:
    """One exchange: whose it was, what was asked, what the page said."""

    title: str
    person: str
    call: str
    when: str
    text: str


def build_exchanges(mix_up: MixUp) -> tuple[Exchange, ...]:
    """What the person got, then what the one it belongs to got."""
    seen = _build("Ce que la personne a reçu", mix_up.seen)
    if mix_up.owner is None:
        return (seen,)
    return (seen, _build("Ce qu’a reçu la personne à qui cela appartient", mix_up.owner))


def _build(title: str, kept: Kept) -> Exchange:
    text = read_text(kept.body)
    return Exchange(
        title=title,
        person=kept.person,
        call=f"{kept.method} {kept.url} → {kept.status}",
        when=f"arrivée n° {kept.arrival}, à {say_seconds(round(kept.at, 1))}",
        text=text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}…",
    )


def read_text(body: str) -> str:
    """What a page says, line by line, without its markup; a body that is not HTML is left as it is."""
    if "<" not in body:
        return body.strip()
    reader = _Reader()
    reader.feed(body)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).splitlines())
    return "\n".join(line.strip("| ") for line in lines if line.strip("| "))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - what the parser calls
        self._silent += tag in _SILENT
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in _SILENT and self._silent > 0
        if tag not in _CELLS:
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(_BLANKS.sub(" ", data))

    def _break(self, tag: str) -> None:
        if tag in _CELLS:
            self.pieces.append(" | ")
        elif tag not in _INLINE:
            self.pieces.append("\n")
