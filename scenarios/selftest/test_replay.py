from __future__ import annotations

from typing import TYPE_CHECKING

from scenarios.catalogue import read_catalogue
from scenarios.merging import read_events
from scenarios.pickles import read_examples
from scenarios.plan import Casting, Plan
from scenarios.runfile import RunSheet
from scenarios.selftest.running import STEPS, run_planted
from scenarios.targets import Target

if TYPE_CHECKING:
    from scenarios.merging import Event
    from scenarios.selftest.planting import Planting

REPLAYING = """
from pathlib import Path
from scenarios.replay import REPLAYED, play_with_replay

@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    play_with_replay(item, nextitem)
    return True

class Ecart(AssertionError):
    verdict = "non_conforme"

@pytest.fixture
def again(request):
    return REPLAYED in request.node.stash

@then("Bruno voit le règlement")
def failing(request, again):
    from reports import collect
    collect.attach(request.node, "page", "rejeu.html" if again else "premier.html")
    if not again or FAILS_AGAIN:
        raise Ecart("règlement absent")
"""


def _play(planting: Planting, *, fails_again: bool) -> dict[str, Event]:
    planting.plant()
    examples = read_examples(planting.root, planting.features)
    catalogue = read_catalogue(planting.features)
    target = Target("reference", "Portail de référence", "http://portailpro.localhost", "monde")
    RunSheet(target, "V1", ("chromium",), catalogue, ("TDB-19",)).write(planting.root / "run.json")
    plan = Plan(tuple(Casting(example.key, "chromium") for example in examples))
    reporting = ("-p", "reports.collect", "--run-file", "run.json", "--events-file", "events.jsonl")
    steps = STEPS.replace("Bruno (?:voit|ne voit).*", "Bruno ne voit.*")
    outcome = run_planted(
        planting.root, plan, *reporting, steps=f"{steps}\nFAILS_AGAIN = {fails_again}\n{REPLAYING}"
    )
    assert "1 failed, 1 passed" in outcome.said, outcome.said
    events = read_events(planting.root / "events.jsonl")
    assert events[-1]["scenarios"] == 2, "a replay is not a scenario of its own"
    return {str(event["name"]): event for event in events if event["type"] == "scenario"}


def test_a_failure_is_replayed_for_evidence(planting: Planting) -> None:
    """A failed browser scenario is played once more; its only event holds the evidence of both runs."""
    event = _play(planting, fails_again=True)["Un prélèvement apparaît"]
    assert event["verdict"] == "non_conforme"
    assert event["reason"] == "règlement absent (rejoué dans un monde neuf : non_conforme)"
    assert event["attachments"] == [
        {"kind": "page", "path": "premier.html"},
        {"kind": "page", "path": "rejeu.html"},
    ]


def test_the_first_verdict_stands(planting: Planting) -> None:
    """A failure that does not come back stays a failure, and says that it did not come back."""
    event = _play(planting, fails_again=False)["Un prélèvement apparaît"]
    assert event["verdict"] == "non_conforme"
    assert event["reason"] == "règlement absent (rejoué dans un monde neuf : conforme)"


def test_what_passes_is_not_replayed(planting: Planting) -> None:
    """A scenario that passes is played once and says nothing of a replay."""
    event = _play(planting, fails_again=True)["Un virement n'apparaît pas"]
    assert (event["verdict"], event["reason"]) == ("conforme", None)
