"""The command line of `load`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from load.errors import BadUsage

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_SEED = 20_260_303


@dataclass(frozen=True)
class Options:
    """What was asked."""

    profile: str
    mutant: str | None
    seed: int


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUsage(f"{message}. Voir ./banc load --help.")


def parse_options(arguments: Sequence[str]) -> Options:
    """What the person asked; BadUsage when it cannot be understood."""
    parser = _Parser(
        prog="banc load", allow_abbrev=False, description="Charge la connexion et le tableau de bord."
    )
    parser.add_argument("--profile", default="fumee", metavar="PROFIL", help="load/profiles (défaut : fumee)")
    parser.add_argument("--mutant", metavar="NOM", help="charge un portail fautif à dessein")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, metavar="N", help="graine des tirages")
    known = parser.parse_args(arguments)
    return Options(known.profile, known.mutant, known.seed)
