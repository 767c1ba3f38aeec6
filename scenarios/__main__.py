"""Entry of `python -m scenarios check` and `python -m scenarios mutants`, and their exit codes."""

from __future__ import annotations

import signal
import sys
import traceback
from typing import TYPE_CHECKING

from scenarios.check import run_check
from scenarios.errors import Interrupted, ScenariosError
from scenarios.mutants import run_mutants
from scenarios.options import CheckOptions, parse_options
from scenarios.repository import find_repository
from steps.errors import StepsError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType


def main(arguments: Sequence[str]) -> int:
    """Exit code of a command; whatever stops it is said in one sentence on stderr."""
    # a shell starts what it puts in the background with Ctrl-C ignored: being asked to stop still stops us
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    try:
        options = parse_options(arguments)
        repository = find_repository()
        if isinstance(options, CheckOptions):
            return run_check(repository, options)
        return run_mutants(repository, options)
    except (ScenariosError, StepsError) as error:
        print(f"banc : {error}", file=sys.stderr)
        return int(getattr(error, "exit_code", ScenariosError.exit_code))
    except KeyboardInterrupt:
        print("banc : Interrompu : tout est arrêté.", file=sys.stderr)
        return Interrupted.exit_code
    except Exception:  # noqa: BLE001 - an accident of ours must not pass for a verdict: 1 means « non conforme »
        traceback.print_exc()
        print("banc : Accident du banc (ci-dessus) : aucun verdict rendu.", file=sys.stderr)
        return ScenariosError.exit_code


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
