"""What may stop a scenario; the class of the exception says which verdict it deserves.

StepsError
├── Ecart (also AssertionError)   non_conforme    the portal does not do what the rule says
│   ├── ElementAbsent                             nothing, or nothing usable, bears that name there
│   └── ElementAmbigu                             several elements bear it
├── Inconclusive                  non_concluant   nobody can tell: time-out, 5xx, missing prerequisite
├── NotApplicable                 non_applicable  declared beforehand by the target or the driver
├── BenchFault                    erreur_banc     our own harness or simulator is at fault
│   └── ControlRefused                            the control door refused; the problem says why
├── UsageError                    erreur_banc     exit 64: what was asked cannot be understood
└── MachineIncomplete             non_concluant   exit 69: this machine lacks a browser
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_CANDIDATES = 20


class StepsError(Exception):
    """Why a scenario stopped; ``verdict`` is read by the collector of events."""

    verdict: ClassVar[str] = "erreur_banc"


class Ecart(StepsError, AssertionError):
    """The portal does not do what the rule says."""

    verdict = "non_conforme"


class ElementAbsent(Ecart):
    """No element of that role and exact name there; the candidates of the same role are listed."""

    def __init__(self, sought: str, place: str, candidates: Sequence[str], hint: str = "") -> None:
        super().__init__(f"{sought} introuvable, {place}.{_sentence(hint)} {_listed(candidates)}")
        self.sought, self.place, self.candidates = sought, place, tuple(candidates)


class ElementAmbigu(Ecart):
    """Several elements of that role and exact name there, where a person expects one."""

    def __init__(self, sought: str, place: str, candidates: Sequence[str], count: int) -> None:
        super().__init__(f"{count} fois {sought} au lieu d'une, {place}. {_listed(candidates)}")
        self.sought, self.place, self.candidates, self.count = sought, place, tuple(candidates), count


class Inconclusive(StepsError):
    """Nothing can be said of the rule: a time-out, a server error, a missing prerequisite."""

    verdict = "non_concluant"


class NotApplicable(StepsError):
    """The target or the driver declared beforehand that it cannot show this."""

    verdict = "non_applicable"


class BenchFault(StepsError):
    """The bench itself is at fault; says nothing of the portal."""

    verdict = "erreur_banc"


class ControlRefused(BenchFault):
    """The control door refused: ``status``, and the problem's ``detail`` and ``field``."""

    def __init__(self, asked: str, status: int, detail: str, field: str | None = None) -> None:
        where = f" ({field})" if field else ""
        super().__init__(f"La porte de commande refuse {asked} : {status}, {detail}{where}")
        self.status, self.detail, self.field = status, detail, field


class UsageError(StepsError):
    """What was asked cannot be understood; the message names what can."""

    exit_code: ClassVar[int] = 64


class MachineIncomplete(StepsError):
    """This machine lacks a part that the run needs, such as a browser."""

    verdict = "non_concluant"
    exit_code: ClassVar[int] = 69


def _sentence(hint: str) -> str:
    return f" {hint}" if hint else ""


def _listed(candidates: Sequence[str]) -> str:
    if not candidates:
        return "Aucun candidat de même nature."
    shown = ", ".join(f"« {name} »" for name in candidates[:SHOWN_CANDIDATES])
    more = len(candidates) - SHOWN_CANDIDATES
    return f"Candidats de même nature : {shown}{f' et {more} autres' if more > 0 else ''}."
