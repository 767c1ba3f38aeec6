"""`python -m simulators`: the whole bench, or one simulator alone."""

import argparse
import gc
import os
import sys
import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn

import msgspec
import uvloop

from simulators.core.errors import Problem
from simulators.core.places import read_places
from simulators.core.serving import LOOPBACK
from simulators.launch import BUILDERS, Settings, serve
from simulators.mutants.registry import find_mutant, list_mutants
from simulators.peuplement.document import Document, read_document

USAGE, INCOMPLETE = 64, 69
WORLDS = Path("scenarios") / "worlds"
TOKEN_VARIABLE = "BANC_TOKEN"  # noqa: S105 - the name of a variable, not a secret


class UsageError(Exception):
    """Bad input, in one sentence."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def _build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m simulators", description=__doc__)
    parser.add_argument("--port", type=int, default=8700, help="services (0 = any free port)")
    parser.add_argument("--control-port", type=int, default=8701, help="control door (0 = any free port)")
    parser.add_argument("--control-host", default=LOOPBACK, help="another address needs BANC_TOKEN")
    parser.add_argument("--world", type=Path, help="a TOML file, or a name in scenarios/worlds")
    parser.add_argument("--only", action="append", default=[], metavar="SERVICE", help="repeatable")
    parser.add_argument("--mutant", metavar="NAME", help="a faulty variant for the demonstration world")
    parser.add_argument("--real-time", action="store_true", help="the demonstration clock runs")
    parser.add_argument("--now", action="store_true", help="the demonstration lives by the wall clock")
    parser.add_argument(
        "--at", action="append", default=[], metavar="SERVICE=ORIGIN",
        help="where a service is reached: elsewhere, or behind a proxy (repeatable)",
    )  # fmt: skip
    parser.add_argument("--without-door", action="store_true", help="no control door")
    parser.add_argument("--stop-with-stdin", action="store_true", help="stop when stdin ends")
    parser.add_argument("--announce", action="store_true", help="print one JSON line when ready")
    return parser


def _find_world(named: Path) -> Path:
    """The file itself, or the world of that name among those of the scenarios."""
    known = {path.stem: path for path in WORLDS.glob("*.toml")}
    if named.exists() or not known:
        return named
    if str(named) in known:
        return known[str(named)]
    near = get_close_matches(named.stem, known, n=3, cutoff=0.4) or sorted(known)
    raise UsageError(f"--world {named} : fichier illisible ; mondes proches : {', '.join(near)}")


def _read_world(named: Path) -> Document:
    path = _find_world(named)
    try:
        return read_document(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise UsageError(f"--world {path} : fichier illisible ({error.strerror})") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"--world {path} : TOML invalide ({error})") from error
    except Problem as error:
        raise UsageError(f"--world {path} : {error.sentence}") from error


def _read_variants(name: str | None) -> dict[str, str]:
    if name is None:
        return {}
    mutant = find_mutant(name)
    if mutant is None:
        raise UsageError(f"--mutant « {name} » inconnu ; voir : {', '.join(list_mutants(near=name))}")
    return {mutant.service: name}


def _read_addresses(given: list[str]) -> dict[str, str]:
    pairs = dict(text.partition("=")[::2] for text in given)
    for service in pairs:
        if service not in BUILDERS:
            near = get_close_matches(service, BUILDERS, n=3, cutoff=0.3) or list(BUILDERS)
            raise UsageError(f"--at « {service} » inconnu ; services : {', '.join(near)}")
    return pairs


def _read_settings(arguments: list[str]) -> Settings:
    given = _build_parser().parse_args(arguments)
    for service in given.only:
        if service not in BUILDERS:
            near = get_close_matches(service, BUILDERS, n=3, cutoff=0.3) or list(BUILDERS)
            raise UsageError(f"--only « {service} » inconnu ; services : {', '.join(near)}")
    token = os.environ.get(TOKEN_VARIABLE)
    if given.control_host != LOOPBACK and not token:
        raise UsageError(
            f"--control-host {given.control_host} : hors de {LOOPBACK}, {TOKEN_VARIABLE} est requis"
        )
    document = _read_world(given.world) if given.world else Document()
    if given.real_time or given.now:
        document = msgspec.structs.replace(document, horloge="murale" if given.now else "reelle")
    return Settings(
        port=given.port, control_port=given.control_port, control_host=given.control_host, token=token,
        only=tuple(given.only), document=document, variants=_read_variants(given.mutant),
        stop_with_stdin=given.stop_with_stdin, announce=given.announce, door=not given.without_door,
        places=read_places(_read_addresses(given.at)),
    )  # fmt: skip


def main(arguments: list[str]) -> int:
    """Exit code 0, 64 for bad input, 69 when the machine refuses, 130 when interrupted."""
    try:
        settings = _read_settings(arguments)
        # Set-up objects live as long as the process: keep the collector from walking them again.
        gc.freeze()
        return uvloop.run(serve(settings))
    except UsageError as error:
        print(f"simulators : {error}", file=sys.stderr)
        return USAGE
    except Problem as error:
        print(f"simulators : {error.sentence}", file=sys.stderr)
        return USAGE
    except OSError as error:
        print(f"simulators : {error}", file=sys.stderr)
        return INCOMPLETE


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
