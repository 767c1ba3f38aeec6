"""From what a scenario raised to its verdict and its reason.

Duck-typed: an exception of the bench carries a `verdict`; any other one is a fault of the bench itself.
"""

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb

import pytest

from reports.verdicts import Verdict

NON_APPLICABLE_PREFIX = "non_applicable:"
NON_BLOCKING = "non_bloquant"
READING = re.compile(r"AMB-\d+")
MAX_REASON = 4000

# An exception may only say that something went wrong: a green verdict is earned by raising nothing.
_RAISABLE = frozenset(
    {Verdict.NON_CONFORME, Verdict.NON_CONCLUANT, Verdict.NON_APPLICABLE, Verdict.ERREUR_BANC}
)
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True)
class Finding:
    """A verdict with its reason; the reason of `conforme` is None."""

    verdict: Verdict
    reason: str | None = None


def judge(error: BaseException, *, in_given: bool, tags: Collection[str]) -> Finding:
    """Verdict of a scenario that raised.

    A `non_conforme` met while setting the scene is a missing prerequisite: it says nothing of the rule. A
    failed example tagged @non_bloquant is a reserve, provided that it cites the reading it rests on.
    """
    if isinstance(error, pytest.skip.Exception):
        return _judge_skip(str(error.msg))
    verdict = _read_verdict(error)
    reason = _describe(error, verdict)
    if verdict is not Verdict.NON_CONFORME:
        return Finding(verdict, reason)
    if in_given:
        return Finding(Verdict.NON_CONCLUANT, f"Préalable non réuni : {reason}")
    if NON_BLOCKING in tags and any(READING.fullmatch(tag) for tag in tags):
        return Finding(Verdict.RESERVE, reason)
    return Finding(verdict, reason)


def _judge_skip(message: str) -> Finding:
    if message.startswith(NON_APPLICABLE_PREFIX):
        return Finding(Verdict.NON_APPLICABLE, clean(message.removeprefix(NON_APPLICABLE_PREFIX)))
    return Finding(Verdict.NON_CONCLUANT, f"Sauté : {clean(message) or 'sans raison'}")


def _read_verdict(error: BaseException) -> Verdict:
    declared = getattr(error, "verdict", None)
    try:
        verdict = Verdict(str(declared))
    except ValueError:
        return Verdict.ERREUR_BANC
    return verdict if verdict in _RAISABLE else Verdict.ERREUR_BANC


def _describe(error: BaseException, verdict: Verdict) -> str:
    # a report is read on other machines: the place of this repository on ours says nothing there
    message = clean(str(error).replace(f"{Path.cwd()}{os.sep}", ""))
    if hasattr(error, "verdict") and message:
        return message
    name = type(error).__name__
    where = _locate(error) if verdict is Verdict.ERREUR_BANC else ""
    return f"{name} : {message}{where}" if message else f"{name}{where}"


def _locate(error: BaseException) -> str:
    """The last line of ours that the error went through; nothing when it never met our code."""
    here = Path.cwd()
    for frame in reversed(extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(here) and "site-packages" not in path.parts:
            return f" ({path.relative_to(here).as_posix()}, ligne {frame.lineno})"
    return ""


def clean(text: str) -> str:
    """A text fit for a file and a terminal: no escape sequence, bounded in length."""
    plain = _CONTROLS.sub(" ", _ESCAPES.sub("", text)).strip()
    plain = plain.encode("utf-8", errors="replace").decode("utf-8")
    return plain if len(plain) <= MAX_REASON else f"{plain[:MAX_REASON]}…"
