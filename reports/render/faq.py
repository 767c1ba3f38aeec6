"""Two pages about the source: what to ask customs, and the lines that no rule covers."""

from dataclasses import dataclass
from pathlib import Path

from reports.events import Run, Source
from reports.render.environment import read_environment
from reports.render.view import name_page, say_lines

QUESTIONS = Path("report") / "questions.html"
LINES = Path("report") / "lignes.html"


@dataclass(frozen=True)
class Question:
    """An ambiguity, how it was read, what to ask, and the rules that rest on it with their pages."""

    id: str
    title: str
    place: str
    problem: str
    reading: str
    question: str
    rules: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Coverage:
    """The lines of the FAQ sorted by what became of them; `waiting` are cited by rules not written yet."""

    total: int
    blank: int
    heading: int
    cited: int
    without: tuple[tuple[int, str], ...]
    waiting: tuple[tuple[int, str], ...]


def render_questions(run: Run) -> str:
    """Every reading of the catalogue, with its question."""
    questions = tuple(build_questions(run))
    return _render("questions.html.j2", run, questions=questions)


def render_lines(run: Run) -> str:
    """The lines without a rule, and why; nothing when the run did not carry the list."""
    source = run.header.source
    known = frozenset({rule.id for rule in run.header.rules} | {left.id for left in run.header.excluded})
    return _render(
        "lignes.html.j2", run, coverage=None if source is None else compute_coverage(source, known)
    )


def build_questions(run: Run) -> list[Question]:
    """The readings in the order of their identifiers."""
    pages = {rule_id: name_page(rule_id) for rule_id in run.header.selection}
    return [
        Question(
            reading.id,
            reading.title,
            say_lines(reading.lines),
            reading.problem,
            reading.reading,
            reading.question,
            tuple(
                (rule.id, pages.get(rule.id, "")) for rule in run.header.rules if reading.id in rule.readings
            ),
        )
        for reading in sorted(run.header.readings, key=lambda reading: reading.id)
    ]


def compute_coverage(source: Source, known: frozenset[str]) -> Coverage:
    """What became of each line; a line waits when none of the rules that cite it is written."""
    by_kind = {kind: [line for line in source.lines if line.kind == kind] for kind in ("heading", "no_rule")}
    cited = [line for line in source.lines if line.kind == "cited"]
    return Coverage(
        total=source.total,
        blank=source.total - len(source.lines),
        heading=len(by_kind["heading"]),
        cited=len(cited),
        without=tuple((line.number, line.words) for line in by_kind["no_rule"]),
        waiting=tuple((line.number, ", ".join(line.rules)) for line in cited if known.isdisjoint(line.rules)),
    )


def _render(template: str, run: Run, **values: object) -> str:
    return read_environment().get_template(template).render(run=run.header.run, home="", **values)
