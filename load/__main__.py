"""Entry of `./banc load`: plays a profile, writes its result, answers by the exit code."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from load.errors import BadUsage, BenchBroken, Interrupted, LoadError
from load.journeys.registry import JOURNEYS
from load.measure.result import Heading, build_result
from load.measure.slo import judge_objectives, read_objectives
from load.options import DEFAULT_SEED, parse_options
from load.plan import BENCH_FAULT, ROOT
from load.played import Played, Setting, judge_played
from load.preview import tell_plan
from load.profile import Rupture, read_profile
from load.rupture import search
from load.session import Session, open_session
from load.stage import Stage
from load.writing import render_page, tell, write_json
from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from load.measure.curve import Curve
    from load.measure.facts import Facts
    from load.measure.slo import Objective
    from load.options import Options

EXIT = {"conforme": 0, "non_conforme": 1, "non_concluant": 2}


def main(arguments: Sequence[str]) -> int:
    """0 conforme, 1 non conforme, 2 non concluant, 64 bad usage, 70 fault of the bench, 130 interrupted."""
    try:
        return _load(parse_options(arguments))
    except LoadError as error:
        print(f"banc load : {error}", file=sys.stderr)
        return error.exit_code
    except StepsError as error:
        print(f"banc load : {error}", file=sys.stderr)
        return BenchBroken.exit_code
    except KeyboardInterrupt:
        print("banc load : interrompu, tout est arrêté.", file=sys.stderr)
        return Interrupted.exit_code


def _load(options: Options) -> int:
    profile = read_profile(options.profile, frozenset(JOURNEYS))
    objectives = _read_objectives(options.profile)
    seed = profile.graine or DEFAULT_SEED if options.seed is None else options.seed
    place = Path(os.environ.get("BANC_BUILD", "build")) / "load" / options.profile
    folder = ROOT / place
    if options.preview:
        session = Session(options, profile, folder, seed, Stage("reference"))
        print(_tell_before(session))
        return 0
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        session = open_session(options, profile, folder, seed, opened)
        print(_tell_before(session), file=sys.stderr, flush=True)
        played = _play(session, objectives)
    return _conclude(session, objectives, played, place)


def _tell_before(session: Session) -> str:
    curve = session.draw_curve()
    return tell_plan(session.profile, curve, session.draw(curve), session.options.workers)


def _play(session: Session, objectives: Sequence[Objective]) -> Played:
    """A run; or, for `rupture`, trials and a recovery, which is then the run that is judged."""
    form = session.profile.allure
    if not isinstance(form, Rupture):
        return _play_once(session, session.draw_curve(), 0)
    last: list[Played] = []

    def play(curve: Curve, shift: int) -> Facts:
        last[:] = [_play_once(session, curve, shift)]
        return last[0].facts

    rate_max = min(session.profile.debit_max, session.rate_max or session.profile.debit_max)
    knee, facts, trials = search(form, rate_max, play, lambda facts: judge_objectives(objectives, facts))
    del facts
    return replace(last[0], knee=knee, trials=tuple(trials))


def _play_once(session: Session, curve: Curve, shift: int) -> Played:
    drawn = session.draw(curve, shift)
    facts = session.play(curve, drawn)
    came = [arrival.planned_at for arrival in facts.arrivals]
    return Played(facts, tuple(came) if drawn.closed else drawn.arrivals)


def _conclude(session: Session, objectives: Sequence[Objective], played: Played, place: Path) -> int:
    """Judge, write, have the page made, tell."""
    options, folder = session.options, session.folder
    findings = judge_objectives(objectives, played.facts)
    verdict, reasons = judge_played(played, findings)
    target = {"name": session.stage.name, "url": session.stage.urls["portailpro"]}
    heading = Heading(options.profile, target, session.seed)
    result = build_result(heading, played.facts, verdict, reasons, findings)
    write_json(result, folder / "result.json")
    asked = session.profile
    setting = Setting(asked.titre, session.mode, asked.facteur, options.mutant, asked.part_comparee)
    write_json(played.describe(setting), folder / "series.json")
    trouble = render_page(options.profile, folder)
    notes = [*played.notes, f"page non faite : {trouble}" if trouble else str(place / "index.html")]
    print(tell(result, [*notes, str(place / "result.json")]))
    faults = [a.error for a in played.facts.arrivals if a.error and a.error.startswith(BENCH_FAULT)]
    if faults:
        raise BenchBroken(f"{len(faults)} arrivées : {faults[0]}")
    return EXIT[verdict]


def _read_objectives(profile: str) -> tuple[Objective, ...]:
    path = ROOT / "load" / "slo.toml"
    try:
        return read_objectives(path.read_bytes(), profile)
    except msgspec.DecodeError as error:
        raise BadUsage(f"{path.name} : {error}.") from error


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
