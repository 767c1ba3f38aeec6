"""Plays a failed browser scenario once more, in a fresh world, to keep a trace of it.

The first verdict stands: what the second run adds is evidence, and whether the failure came back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from _pytest.runner import runtestprotocol

from scenarios.progress import read_event

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

REPLAYED = pytest.StashKey[bool]()
TELLING = frozenset({"non_conforme", "non_concluant", "reserve"})


def play_with_replay(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """The protocol of one item, and once more without a verdict when it failed."""
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    # the item's own module stays set up: the session's browser must still be there for the second run
    reports = runtestprotocol(item, nextitem=nextitem or item.parent, log=False)  # type: ignore[arg-type]
    event = read_event(reports[-1])
    if isinstance(event, dict) and event.get("verdict") in TELLING and not _has_passed(event):
        _enrich(event, _play_again(item, nextitem))
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)


def _has_passed(event: Mapping[str, object]) -> bool:
    """Whether every step passed: a reserve of the profile, which a second run would repeat."""
    steps = event.get("steps")
    return isinstance(steps, list) and all(step["outcome"] == "passed" for step in steps)


def _play_again(item: pytest.Item, nextitem: pytest.Item | None) -> Sequence[pytest.TestReport]:
    item.stash[REPLAYED] = True
    return runtestprotocol(item, nextitem=nextitem, log=False)


def _enrich(event: dict[str, object], reports: Sequence[pytest.TestReport]) -> None:
    again = read_event(reports[-1])
    attachments, more = event.get("attachments"), again.get("attachments")
    if isinstance(attachments, list) and isinstance(more, list):
        attachments.extend(more)
    event["reason"] = (
        f"{event.get('reason') or ''} (rejoué dans un monde neuf : {again.get('verdict')})".strip()
    )
