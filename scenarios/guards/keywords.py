"""Lines that a person reads as a keyword and that Gherkin silently reads as free text.

Gherkin drops such a line into the description: the step is never played and the scenario passes.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from gherkin.dialect import Dialect

from scenarios.guards.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOM = "\ufeff"
NO_BREAK = "\u00a0\u202f\u2007\u2060"
CURLY = "\u2019\u02bc"
FENCES = ('"""', "```")


def find_hidden_keywords(root: Path, path: Path) -> Iterator[Finding]:
    """Faults of the raw text of one feature file: BOM, NFD, and keywords that Gherkin does not see."""
    where = path.relative_to(root).as_posix()
    text = path.read_text(encoding="utf-8")
    if text.startswith(BOM):
        yield Finding(where, 1, "marque d'ordre des octets (BOM) en tête : enregistrer en UTF-8 sans BOM")
    for number, line in _prose(text.removeprefix(BOM)):
        if not unicodedata.is_normalized("NFC", line):
            yield Finding(where, number, "accents décomposés (NFD) : enregistrer en NFC")
        slip = _explain_slip(line)
        if slip:
            yield Finding(where, number, slip)


def _prose(text: str) -> Iterator[tuple[int, str]]:
    fence = ""
    for number, line in enumerate(text.splitlines(), start=1):
        opened = next((mark for mark in FENCES if line.lstrip().startswith(mark)), "")
        if fence or opened:
            fence = "" if opened == fence else fence or opened
        elif not line.lstrip().startswith(("#", "|", "@")):
            yield number, line


def _explain_slip(line: str) -> str:
    if any(mark in _margin(line) for mark in NO_BREAK):
        return "espace insécable devant le mot-clé : mettre des espaces simples"
    raw = line.strip(" \t")
    keyword = _find_keyword(_repair(raw))
    if not keyword or raw.startswith((keyword, *_title_keywords())):
        return ""
    head = raw[: len(keyword) + 2]
    if any(mark in head for mark in CURLY):
        return f"apostrophe courbe dans le mot-clé : écrire « {keyword} » avec une apostrophe droite"
    if any(mark in head for mark in NO_BREAK):
        return f"espace insécable après le mot-clé : écrire « {keyword} » avec une espace simple"
    if keyword.endswith(":") and _has_space_before_colon(raw):
        return f"espace avant les deux-points : écrire « {keyword} »"
    return f"mot-clé mal écrit : écrire « {keyword} »"


def _margin(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _repair(raw: str) -> str:
    text = unicodedata.normalize("NFC", raw)
    text = text.translate({ord(mark): " " for mark in NO_BREAK} | {ord(mark): "'" for mark in CURLY})
    head, colon, rest = text.partition(":")
    return f"{head.rstrip()}{colon}{rest}"


def _find_keyword(text: str) -> str:
    title = next((word for word in _title_keywords() if _fold(text).startswith(_fold(word))), "")
    return title or next((word for word in _step_keywords() if text.startswith(word)), "")


def _has_space_before_colon(raw: str) -> bool:
    return raw.partition(":")[0].endswith((" ", *NO_BREAK))


def _fold(text: str) -> str:
    """Case and accents set aside: « scenario: » is a slip for « Scénario: »."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).casefold()


def _title_keywords() -> list[str]:
    dialect = _french()
    words = [
        *dialect.feature_keywords, *dialect.rule_keywords, *dialect.background_keywords,
        *dialect.scenario_outline_keywords, *dialect.scenario_keywords, *dialect.examples_keywords,
    ]  # fmt: skip
    return [f"{word}:" for word in words]


def _step_keywords() -> list[str]:
    dialect = _french()
    words = {
        *dialect.given_keywords, *dialect.when_keywords, *dialect.then_keywords,
        *dialect.and_keywords, *dialect.but_keywords,
    }  # fmt: skip
    return sorted(words - {"* "}, key=len, reverse=True)


def _french() -> Dialect:
    dialect = Dialect.for_name("fr")
    assert dialect is not None, "gherkin-official no longer knows French"
    return dialect
