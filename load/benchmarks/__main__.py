"""Prints the benchmarks that are named, or all of them."""

# Locust makes the standard library cooperative: it must come before whatever opens a socket.
import locust  # noqa: F401  # isort: skip

import sys

from load.benchmarks.calibrating import print_calibration
from load.benchmarks.frozen import print_frozen
from load.benchmarks.journey import print_journey
from load.benchmarks.passage import print_passage
from load.benchmarks.portal import print_portal
from load.benchmarks.workers import print_workers
from load.benchmarks.world import print_world
from load.errors import BadUsage

BENCHMARKS = {
    "gel": print_frozen,
    "calibration": print_calibration,
    "processus": print_workers,
    "parcours": print_journey,
    "portail": print_portal,
    "passage": print_passage,
    "monde": print_world,
}


def main(names: list[str]) -> int:
    """0 when all was printed; the figures are for people to judge."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        print(f"Inconnu : {', '.join(sorted(unknown))}. Bancs : {', '.join(BENCHMARKS)}.", file=sys.stderr)
        return BadUsage.exit_code
    for name in names or BENCHMARKS:
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
