"""What the event file says, as values: one header, scenarios, perhaps a footer."""

from dataclasses import dataclass
from datetime import date

from reports.verdicts import Verdict


@dataclass(frozen=True)
class Target:
    """The portal that was judged."""

    name: str
    url: str


@dataclass(frozen=True)
class Rule:
    """A rule of the catalogue, as the run knew it; `lines` are first and last lines of the FAQ."""

    id: str
    statement: str
    theme: str = ""
    subject: str = "portail"
    section: str = ""
    lines: tuple[tuple[int, int], ...] = ()
    readings: tuple[str, ...] = ()
    forbids: bool = False
    edition: str = ""
    transient: bool = False


@dataclass(frozen=True)
class Reading:
    """What the FAQ leaves in the dark: the reading that the bench applies, the question to put to customs."""

    id: str
    title: str
    lines: tuple[tuple[int, int], ...]
    problem: str
    reading: str
    question: str


@dataclass(frozen=True)
class SourceLine:
    """A line of the FAQ that has words: a heading, one without a rule and why, or one that rules cite."""

    number: int
    kind: str
    words: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """The lines of the FAQ by number; `total` counts the blank ones too."""

    total: int
    lines: tuple[SourceLine, ...]


@dataclass(frozen=True)
class Excluded:
    """A rule left out of the run on purpose, with the reason."""

    id: str
    reason: str
    statement: str = ""
    lines: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Gap:
    """A gap of the target that somebody knows of: rule x driver, and the last day it is accepted."""

    rule: str
    driver: str
    reason: str
    link: str
    expires: date


@dataclass(frozen=True)
class Gaps:
    """The known gaps of a target, and the file that holds them."""

    file: str
    known: tuple[Gap, ...]


@dataclass(frozen=True)
class MutantSheet:
    """A deliberately faulty system, as the campaign announced it; `rule` is None for the guards."""

    name: str
    rule: str | None
    service: str
    sentence: str
    drivers: tuple[str, ...]


@dataclass(frozen=True)
class Header:
    """What the run set out to do: the truth for the selection."""

    run: str
    started_at: str
    target: Target
    edition: str
    drivers: tuple[str, ...]
    mutant: str | None
    rules: tuple[Rule, ...]
    selection: tuple[str, ...]
    excluded: tuple[Excluded, ...]
    mutants: tuple[MutantSheet, ...] = ()
    planned: int | None = None
    """How many scenarios the run set out to play; None when the entry point did not say."""
    readings: tuple[Reading, ...] = ()
    source: Source | None = None
    gaps: Gaps | None = None
    """What the target is known not to respect; None when nothing is excused, as on the reference."""


@dataclass(frozen=True)
class Step:
    """A step as it was played, its table included."""

    keyword: str
    text: str
    line: int
    outcome: str
    duration_s: float
    table: tuple[tuple[str, ...], ...] = ()
    docstring: str = ""


@dataclass(frozen=True)
class Attachment:
    """A piece of evidence kept beside the events: screenshot, page, journal or trace."""

    kind: str
    path: str


@dataclass(frozen=True)
class Scenario:
    """An example of one or more rules, played once by one driver."""

    name: str
    feature: str
    line: int
    rules: tuple[str, ...]
    tags: tuple[str, ...]
    driver: str
    mutant: str | None
    verdict: Verdict
    reason: str | None
    started_at: float
    duration_s: float
    steps: tuple[Step, ...] = ()
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Footer:
    """What the run says of itself when it reaches its end; `exit` is pytest's own status."""

    scenarios: int
    ended_at: str
    duration_s: float
    exit: int


@dataclass(frozen=True)
class Run:
    """A run as it can be read back, whole or cut short."""

    header: Header
    scenarios: tuple[Scenario, ...]
    footer: Footer | None
    cut: str | None = None
    """Why the run cannot be called complete, as a French sentence; None when it reached its end."""

    @property
    def is_complete(self) -> bool:
        """True when every scenario that the run meant to play is in the file."""
        return self.cut is None

    @property
    def duration_s(self) -> float:
        """Wall seconds from the start of the first scenario to the end of the last one."""
        if not self.scenarios:
            return 0.0
        first = min(scenario.started_at for scenario in self.scenarios)
        return max(scenario.started_at + scenario.duration_s for scenario in self.scenarios) - first
