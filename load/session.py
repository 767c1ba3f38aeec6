"""One run from beginning to end: people, plan, play; the same for one run as for a search of the knee."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from load.calibration.launching import open_target
from load.guard import find_rate_max
from load.plan import People, Plan
from load.planning import ONCE, Drawn, count_people, draw, list_playable
from load.profile import Rupture
from load.running import Run
from load.stage import Stage, open_bench
from load.target import read_target
from load.users.roles import Role
from load.users.troupe import read_troupe

if TYPE_CHECKING:
    from load.measure.curve import Curve
    from load.measure.facts import Facts
    from load.options import Options
    from load.profile import Profile


@dataclass(frozen=True)
class Session:
    """What was asked, and what the seed decides of it."""

    options: Options
    profile: Profile
    folder: Path
    seed: int
    stage: Stage
    people: People | None = None

    @property
    def mode(self) -> str:
        """Open or closed: the command decides, else the profile."""
        return self.options.mode or self.profile.mode

    @property
    def rate_max(self) -> float | None:
        """Arrivals per second that whoever holds the target agreed to; None on this machine."""
        return find_rate_max(list(self.stage.urls.values()))

    def draw_curve(self) -> Curve:
        """The curve of the profile, never above what the target allows."""
        return self.profile.draw_curve(self.rate_max)

    def draw(self, curve: Curve, shift: int = 0) -> Drawn:
        """The plan of a curve; `shift` gives another draw, for a trial that follows."""
        playable = self._list_playable()
        return draw(self.profile, curve, self.seed + shift, mode=self.mode, playable=playable)

    def play(self, curve: Curve, drawn: Drawn) -> Facts:
        """Open the world where there is one to open, calibrate, run."""
        people = self.people or count_people(self.profile, drawn, self.seed)
        if self.people is None and self.stage.world is None:
            self.stage.open_world(people, self.options.mutant)
        with ExitStack() as opened:
            calibration = opened.enter_context(open_target("loi")) if self.profile.calibrage else None
            plan = self._write_plan(drawn, people, calibration)
            return Run(plan, curve, self.folder, self.stage, self.profile.pannes).play(self.options)

    def _write_plan(self, drawn: Drawn, people: People, calibration: str | None) -> Plan:
        return Plan(
            urls=self.stage.urls,
            arrivals=drawn.arrivals,
            journeys=drawn.journeys,
            people=people,
            in_flight_max=self.profile.en_vol_max,
            duration_s=drawn.duration_s,
            samples=str(self.folder / "samples.jsonl"),
            workers=self.options.workers,
            control=self.stage.control,
            world=self.stage.world.name if self.stage.world else None,
            pannes=tuple(sorted({panne.service for panne in self.profile.pannes})),
            closed=drawn.closed,
            pause_s=self.profile.pause_s,
            calibration=calibration,
            checks_share=self.profile.part_comparee,
        )

    def _list_playable(self) -> frozenset[str]:
        if self.people is not None and self.people.monde:
            troupe = read_troupe(Path(self.people.monde))
            return list_playable([role for role, group in troupe.people.items() if group], has_door=False)
        known = list_playable(list(Role), has_door=True)
        # Trials share one world: who comes once cannot come at each.
        return known - ONCE if isinstance(self.profile.allure, Rupture) else known


def open_session(options: Options, profile: Profile, folder: Path, seed: int, opened: ExitStack) -> Session:
    """On the bench, started for the run, or on a target whose file says where it is and who exists there."""
    if options.target is None:
        return Session(options, profile, folder, seed, opened.enter_context(open_bench()))
    target = read_target(options.target)
    people = People(seed, monde=target.monde)
    return Session(options, profile, folder, seed, Stage(target.nom, target.adresses), people)
