"""Felt time runs from the planned instant; each actor has its share; a mix-up is kept with both pages."""

from dataclasses import dataclass, field

import pytest

from load.ledger import Ledger
from load.measure.samples import Kept, MixUp, Sample, Step
from load.timing import Stopwatch


@dataclass
class Notes:
    """A recorder in memory."""

    samples: list[Sample] = field(default_factory=list)

    def record(self, sample: Sample) -> None:
        """Keep one fact."""
        self.samples.append(sample)

    @property
    def steps(self) -> list[Step]:
        """The steps among them."""
        return [sample for sample in self.samples if isinstance(sample, Step)]


@dataclass
class Hand:
    """A clock moved by the test."""

    at: float = 0.0

    def __call__(self) -> float:
        """The instant."""
        return self.at


def test_a_late_start_is_felt_by_every_step_and_comparing_by_none() -> None:
    """Launched 2 s late, a step of 1 s is felt 3 s, and so is the next one, whatever lies between them."""
    notes, clock = Notes(), Hand(12.0)
    watch = Stopwatch(0, 10.0, notes, clock)
    for _ in range(2):
        with watch.step("connexion", "portailpro"):
            clock.at += 1.0
        clock.at += 0.5
    assert [step.felt for step in notes.steps] == [3.0, 3.0]
    assert [step.service for step in notes.steps] == [1.0, 1.0]


def test_each_actor_has_its_share_of_a_step() -> None:
    """Two exchanges with the portal and one with customs, and the next step starts anew."""
    notes, clock = Notes(), Hand()
    watch = Stopwatch(0, 0.0, notes, clock)
    with watch.step("passage", "douane"):
        for actor, seconds in (("portailpro", 0.1), ("douane", 0.2), ("portailpro", 0.3)):
            watch.note(actor, seconds, ("GET", "http://x.localhost/", 200))
    with watch.step("tableau", "portailpro"):
        pass
    hops = {hop.actor: (round(hop.seconds, 6), hop.count) for hop in notes.steps[0].hops}
    assert hops == {"portailpro": (0.4, 2), "douane": (0.2, 1)}
    assert notes.steps[1].hops == ()


def test_a_failing_step_is_written_down_without_its_secrets() -> None:
    """The error goes on, and its address keeps no code."""
    notes = Notes()
    with (
        pytest.raises(ValueError, match="SECRET"),
        Stopwatch(0, 0.0, notes, Hand()).step("passage", "douane"),
    ):
        raise ValueError("http://a.localhost/cb?code=SECRET : coupée")
    assert notes.steps[0].error is not None
    assert "SECRET" not in notes.steps[0].error
    assert notes.steps[0].error.endswith(": coupée")


def _page(person: str, body: str) -> Kept:
    return Kept(1, person, 2.0, "GET", "http://portailpro.localhost/tableau-de-bord", 200, body)


def test_a_mix_up_is_kept_with_the_page_of_both() -> None:
    """Bruno sees BETA, which is Chloé's: both pages are written down, tokens masked."""
    notes = Notes()
    ledger = Ledger(notes)
    ledger.keep("bruno", ("ALPHA",), _page("bruno", "ALPHA"))
    ledger.keep("chloe", ("BETA",), _page("chloe", 'BETA <input name="csrf" value="T0KEN">'))
    ledger.report("session mélangée", _page("bruno", "BETA"), "bruno", ["BETA"])
    (mixed,) = notes.samples
    assert isinstance(mixed, MixUp)
    assert mixed.seen.person == "bruno"
    assert mixed.owner is not None
    assert mixed.owner.person == "chloe"
    assert "T0KEN" not in mixed.owner.body
