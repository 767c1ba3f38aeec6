"""Entry of `./banc load`: plays a profile, writes its result, answers by the exit code."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from load.errors import Interrupted, LoadError
from load.measure.result import Heading, build_result
from load.measure.verdict import judge_correctness
from load.options import parse_options
from load.profile import read_profile
from load.running import ROOT, play_profile
from load.writing import tell, write_result
from steps.bench import start_bench
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT = {"conforme": 0, "non_conforme": 1, "non_concluant": 2}
BENCH_FAULT = 70


def main(arguments: Sequence[str]) -> int:
    """0 conforme, 1 non conforme, 2 non concluant, 64 bad usage, 70 fault of the bench, 130 interrupted."""
    try:
        return _load(arguments)
    except LoadError as error:
        print(f"banc load : {error}", file=sys.stderr)
        return error.exit_code
    except StepsError as error:
        print(f"banc load : {error}", file=sys.stderr)
        return BENCH_FAULT
    except KeyboardInterrupt:
        print("banc load : interrompu, tout est arrêté.", file=sys.stderr)
        return Interrupted.exit_code


def _load(arguments: Sequence[str]) -> int:
    options = parse_options(arguments)
    profile = read_profile(options.profile)
    place = Path(os.environ.get("BANC_BUILD", "build")) / "load" / options.profile
    folder = ROOT / place
    folder.mkdir(parents=True, exist_ok=True)
    print(f"{profile.titre} ({profile.arrivees} arrivées en {profile.duree_s:g} s)…", file=sys.stderr)
    bench = start_bench(ROOT)
    try:
        control = ControlDoor(bench.wait().control, RequestsTransport())
        run = play_profile(options, profile, control, folder)
    finally:
        bench.stop()
    verdict, reasons = judge_correctness(run.facts)
    heading = Heading(options.profile, {"name": "reference", "url": run.url}, options.seed)
    result = build_result(heading, run.facts, verdict, reasons)
    print(tell(result, place / write_result(result, folder).name))
    return EXIT[verdict]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
