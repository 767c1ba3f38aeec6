"""`python -m scenarios.machines`: looks for a story that examples have not thought of, and tells it."""

from __future__ import annotations

import argparse
import secrets
import sys
from typing import TYPE_CHECKING

from scenarios.machines.recherche import MACHINES, Effort, search
from scenarios.machines.scene import Theatre
from scenarios.repository import find_repository
from steps.bench import start_bench
from steps.drivers.control import ControlDoor
from steps.drivers.transport_requests import RequestsTransport
from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Sequence

FOUND, BENCH_FAULT = 1, 70


def main(arguments: Sequence[str]) -> int:
    """0 when nothing was found, 1 with the story, 64 for an unknown mutant, 70 for a bench at fault."""
    asked = _build_parser().parse_args(arguments)
    graine = secrets.randbelow(2**32) if asked.graine is None else asked.graine
    bench = start_bench(find_repository().root)
    try:
        transport = RequestsTransport()
        door = ControlDoor(bench.wait().control, transport)
        variants = door.read_variants_of(asked.mutant) if asked.mutant else {}
        print(f"{asked.histoires} histoires, graine {graine}", flush=True)
        effort = Effort(asked.histoires, asked.gestes, graine=graine)
        found = search(asked.machine, Theatre(door, transport, variants), effort)
    except StepsError as error:
        print(f"banc : {error}", file=sys.stderr)
        return int(getattr(error, "exit_code", BENCH_FAULT))
    finally:
        bench.stop()
    print(found.write() if found else "Rien trouvé.")
    return FOUND if found else 0


def _build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scenarios.machines", description=__doc__)
    parser.add_argument("--histoires", type=int, default=100, metavar="N", help="défaut : 100")
    parser.add_argument("--gestes", type=int, default=15, metavar="N", help="par histoire ; défaut : 15")
    parser.add_argument(
        "--graine", type=int, metavar="N", help="refait les mêmes histoires ; défaut : au hasard"
    )
    parser.add_argument(
        "--machine", choices=sorted(MACHINES), default="visibilite", help="défaut : visibilite"
    )
    parser.add_argument("--mutant", metavar="NOM", help="sur ce système fautif, au lieu de la référence")
    return parser


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
