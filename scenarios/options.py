"""The command line of `check` and `mutants`; what it does not know belongs to pytest."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from scenarios.errors import BadUsage

if TYPE_CHECKING:
    from collections.abc import Sequence


# options by which pytest tells something and plays nothing: there is nothing to judge then
LISTING = frozenset({"--collect-only", "--co", "--help", "-h", "--version", "-V", "--markers", "--fixtures"})


@dataclass(frozen=True)
class CheckOptions:
    """What `check` was asked; empty lists, and no number of workers, mean the default choice."""

    drivers: tuple[str, ...]
    target: str
    rules: tuple[str, ...]
    themes: tuple[str, ...]
    mutant: str
    edition: str
    everything: bool
    headed: bool
    keep: bool
    workers: int | None
    pytest: tuple[str, ...]

    @property
    def lists_only(self) -> bool:
        """Whether pytest was asked to tell something and to play nothing."""
        return any(option in LISTING for option in self.pytest)


@dataclass(frozen=True)
class MutantsOptions:
    """What `mutants` was asked; empty lists mean all."""

    rules: tuple[str, ...]
    mutants: tuple[str, ...]
    full: bool
    machine: bool
    workers: int | None
    pytest: tuple[str, ...]


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUsage(f"Options de « {self.prog} » : {_translate(message)}. Voir --help.")


def parse_options(arguments: Sequence[str]) -> CheckOptions | MutantsOptions:
    """What the person asked; BadUsage in one French sentence when it cannot be understood."""
    own, behind = _split(arguments)
    known, unknown = _build_parser().parse_known_args(own)
    pytest_options = (*unknown, *behind)
    if known.command == "check":
        return _read_check(known, pytest_options)
    return MutantsOptions(
        rules=tuple(known.rule),
        mutants=tuple(known.mutant),
        full=known.full,
        machine=not known.sans_machine,
        workers=_read_workers(known.n),
        pytest=pytest_options,
    )


def _read_check(known: argparse.Namespace, pytest_options: tuple[str, ...]) -> CheckOptions:
    if known.mutant == "":
        raise BadUsage("--mutant : un nom est attendu, trouvé un texte vide.")
    alone = known.voir or known.garde
    return CheckOptions(
        drivers=tuple(dict.fromkeys(known.driver)),
        target=known.target,
        rules=tuple(known.rule),
        themes=tuple(known.theme),
        mutant=known.mutant or "",
        edition=known.edition,
        everything=known.tout,
        headed=known.voir,
        keep=known.garde,
        workers=0 if alone and known.n is None else _read_workers(known.n),
        pytest=pytest_options,
    )


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    words = list(arguments)
    if "--" not in words:
        return words, []
    border = words.index("--")
    return words[:border], words[border + 1 :]


def _build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="banc", allow_abbrev=False, description="Joue les règles de la FAQ sur un portail.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE", parser_class=_Parser)
    check = commands.add_parser(
        "check",
        allow_abbrev=False,
        help="joue les règles et rend un verdict par règle",
        epilog="Toute autre option est transmise à pytest.",
    )
    _add_check_options(check)
    mutants = commands.add_parser(
        "mutants",
        allow_abbrev=False,
        help="joue les règles sur des systèmes fautifs et montre que chaque faute est vue",
        epilog="Toute autre option est transmise à pytest.",
    )
    _add_rule_option(mutants)
    mutants.add_argument(
        "--mutant", action="append", default=[], metavar="NOM", help="ce mutant seul (répétable)"
    )
    mutants.add_argument("--full", action="store_true", help="remplit toute la matrice règle x mutant")
    mutants.add_argument(
        "--sans-machine", action="store_true", help="ne laisse pas les machines à états chercher de leur côté"
    )
    _add_workers_option(mutants)
    return parser


def _add_check_options(check: argparse.ArgumentParser) -> None:
    add = check.add_argument
    add("--driver", action="append", default=[], metavar="PILOTE", help="http, chromium… (répétable)")
    add("--target", default="reference", metavar="CIBLE", help="portail jugé (scenarios/targets)")
    _add_rule_option(check)
    add("--theme", action="append", default=[], metavar="THEME", help="thème de la FAQ (répétable)")
    add("--mutant", metavar="NOM", help="remplace un service par une variante fautive")
    add("--edition", default="V1", metavar="EDITION", help="liste figée de règles (défaut : V1)")
    add("--tout", action="store_true", help="le navigateur joue aussi tous les exemples")
    add("--voir", action="store_true", help="montre le navigateur, au ralenti")
    add("--garde", action="store_true", help="garde les mondes des exemples en échec et donne leurs adresses")
    _add_workers_option(check)


def _add_rule_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rule", action="append", default=[], metavar="REGLE", help="TDB-19… (répétable)")


def _add_workers_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-n", metavar="NOMBRE", help="processus en parallèle (défaut : un par cœur)")


def _read_workers(text: str | None) -> int | None:
    if text in {None, "auto", "logical"}:
        return None
    if not text.isdecimal():
        raise BadUsage(f"Option -n : « {text} ». Un nombre de processus est attendu, par exemple -n 2.")
    return int(text)


def _translate(message: str) -> str:
    for english, french in (
        ("the following arguments are required: COMMANDE", "une commande est attendue, check ou mutants"),
        ("expected one argument", "une valeur est attendue"),
        ("invalid choice", "commande inconnue"),
        ("choose from", "possibles :"),
        ("argument ", "argument "),
    ):
        message = message.replace(english, french)
    return message
