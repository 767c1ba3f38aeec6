"""`python -m reports check|mutants|render|load`: from what a run left to files, pages and an exit code."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from reports import commands
from reports.campaign_file import EVENTS
from reports.errors import ReportError, UsageError

BUILD = Path("build")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{self.prog} : {message}. Voir « {self.prog} --help ».")


def build_parser() -> argparse.ArgumentParser:
    """The command line, one sub-command per view of the events."""
    parser = _Parser(prog="python -m reports", description="Comptes rendus du banc, tirés des événements.")
    verbs = parser.add_subparsers(dest="command", required=True, metavar="check|mutants|render|load")
    _add(verbs, "check", "juge une exécution ; le code de sortie est le verdict", BUILD / "events.jsonl")
    _add(verbs, "mutants", "juge une campagne de systèmes fautifs", BUILD / EVENTS)
    _add(verbs, "render", "reconstruit les pages", BUILD / "events.jsonl")
    for verb in ("check", "render"):
        verbs.choices[verb].add_argument(
            "--mutants-events",
            type=Path,
            metavar="FILE",
            help="événements de la dernière campagne de mutants",
        )
    _add_load(verbs)
    return parser


def _add(verbs: "argparse._SubParsersAction[_Parser]", name: str, help_text: str, events: Path) -> None:
    verb = verbs.add_parser(name, help=help_text, description=help_text.capitalize() + ".")
    verb.add_argument("--events", type=Path, default=events, metavar="FILE", help=f"défaut : {events}")
    verb.add_argument("--out", type=Path, default=BUILD, metavar="DIR", help=f"défaut : {BUILD}")


def _add_load(verbs: "argparse._SubParsersAction[_Parser]") -> None:
    """A load run is read from its own folder: it has no events."""
    text = "écrit la page d’une charge, junit.xml et summary.md"
    verb = verbs.add_parser("load", help=text, description=text.capitalize() + ".")
    verb.add_argument("--profile", required=True, metavar="NAME", help="profil joué par « ./banc load »")
    build = Path(os.environ.get("BANC_BUILD", BUILD))
    verb.add_argument("--out", type=Path, default=build, metavar="DIR", help=f"défaut : {build}")


def main(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; any refusal is one sentence."""
    try:
        chosen = build_parser().parse_args(arguments)
        if chosen.command == "load":
            return commands.render_load(chosen.out, chosen.profile)
        if chosen.command == "mutants":
            return commands.judge_mutants(chosen.events, chosen.out)
        command = commands.check if chosen.command == "check" else commands.render
        return command(chosen.events, chosen.out, chosen.mutants_events)
    except ReportError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    except OSError as error:
        sys.stderr.write(f"Écriture impossible : {error.filename} ({error.strerror}).\n")
        return ReportError.exit_code
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
