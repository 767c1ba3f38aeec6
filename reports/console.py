"""The table of rules in a terminal: one screen, colours only for a person, the answer on its last line."""

import os
import shutil
from dataclasses import dataclass
from typing import TextIO

from reports.answer import compute_answer, explain
from reports.events import Run
from reports.traceability import Trace, Traceability
from reports.verdicts import Verdict
from reports.wording import LABELS, SIGNS, count_of, name_driver, say_duration

_COLOURS = {
    Verdict.CONFORME: "32",
    Verdict.NON_CONFORME: "1;31",
    Verdict.NON_CONCLUANT: "1;33",
    Verdict.RESERVE: "33",
    Verdict.NON_APPLICABLE: "2",
    Verdict.ERREUR_BANC: "1;35",
}
# Lines that the table does not own: title, header, notes, answer, the shell's prompt.
MARGIN = 8


@dataclass(frozen=True)
class Screen:
    """What the terminal can show; without a person behind it, no colour and no limit of height."""

    width: int
    height: int | None
    colours: bool


def measure(stream: TextIO) -> Screen:
    """The screen behind a stream, honouring NO_COLOR."""
    is_terminal = stream.isatty()
    size = shutil.get_terminal_size((110, 40))
    colours = is_terminal and not os.environ.get("NO_COLOR")
    return Screen(
        width=max(60, min(size.columns, 140)), height=size.lines if is_terminal else None, colours=colours
    )


def render_table(run: Run, traceability: Traceability, screen: Screen) -> str:
    """The table as text; it ends with the one-line answer."""
    drivers = list(run.header.drivers)
    shown = _choose(traceability.traces, screen)
    lines = [_title(run), "", _header(drivers)]
    lines += [line for found in shown for line in _row(found, drivers, screen)]
    lines += _footnotes(run, traceability, len(shown))
    return "\n".join([*lines, "", paint(screen, traceability.verdict, compute_answer(run, traceability))])


def _title(run: Run) -> str:
    header = run.header
    where = f"{header.target.name} ({header.target.url})"
    return f"Portail {where}, édition {header.edition}, {say_duration(run.duration_s)}"


def _header(drivers: list[str]) -> str:
    columns = " ".join(f"{name_driver(driver):^8}" for driver in drivers)
    return f"{'Règle':7} {'Verdict':16} {columns} Énoncé"


def _choose(traces: tuple[Trace, ...], screen: Screen) -> list[Trace]:
    """All rules when they fit, else the red ones: the green ones are then counted under the table."""
    red = [found for found in traces if not found.verdict.is_green]
    if screen.height is None or len(traces) + len(red) + MARGIN <= screen.height:
        return list(traces)
    room = max(1, (screen.height - MARGIN) // 2)
    return red[:room]


def _row(found: Trace, drivers: list[str], screen: Screen) -> list[str]:
    cells = " ".join(f"{_sign(found, driver):^8}" for driver in drivers)
    verdict = paint(screen, found.verdict, f"{SIGNS[found.verdict]} {LABELS[found.verdict]:14}")
    used = 7 + 1 + 16 + 1 + len(cells) + 1
    lines = [f"{found.rule.id:7} {verdict} {cells} {shorten(found.rule.statement, screen.width - used)}"]
    if not found.verdict.is_green:
        lines.append(shorten(f"        └ {explain(found)}", screen.width))
    return lines


def _sign(found: Trace, driver: str) -> str:
    verdict = found.verdict_of(driver)
    return " " if verdict is None else SIGNS[verdict]


def _footnotes(run: Run, traceability: Traceability, shown: int) -> list[str]:
    notes = []
    hidden = len(traceability.traces) - shown
    if hidden:
        notes.append(f"… et {count_of(hidden, 'autre règle', 'autres règles')} : tout est dans la page.")
    if run.header.excluded:
        notes.append(f"{count_of(len(run.header.excluded), 'règle')} hors périmètre.")
    if traceability.orphans:
        notes.append(f"{count_of(len(traceability.orphans), 'scénario')} sans règle sélectionnée.")
    if run.cut:
        notes.append(run.cut)
    return notes


def shorten(text: str, width: int) -> str:
    """A text that fits, its end replaced by « … » when it does not."""
    return text if len(text) <= width else f"{text[: max(1, width - 1)].rstrip()}…"


def paint(screen: Screen, verdict: Verdict, text: str) -> str:
    """A text in the colour of a verdict, where there is someone to see it."""
    return f"\x1b[{_COLOURS[verdict]}m{text}\x1b[0m" if screen.colours else text
