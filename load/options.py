"""The command line of `load`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from load.errors import BadUsage

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT_SEED = 20_260_303
WORKERS_MAX = 64


@dataclass(frozen=True)
class Options:
    """What was asked; `web` and `master_port` are ports of 127.0.0.1, 0 for none or any."""

    profile: str = "fumee"
    mutant: str | None = None
    seed: int | None = None
    workers: int = 1
    distant: int = 0
    mode: str | None = None
    preview: bool = False
    web: int = 0
    master_port: int = 0
    target: Path | None = None


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUsage(f"{message}. Voir ./banc load --help.")


def parse_options(arguments: Sequence[str]) -> Options:
    """What the person asked; BadUsage when it cannot be understood."""
    parser = _build_parser()
    known = parser.parse_args(arguments)
    if not 1 <= known.workers <= WORKERS_MAX or not 0 <= known.distant <= known.workers:
        parser.error(f"--workers : de 1 à {WORKERS_MAX} ; --distant : de 0 à --workers")
    if known.mutant and known.target:
        parser.error("--mutant est un portail du banc : il ne va pas avec --target")
    return Options(**vars(known))


def _build_parser() -> _Parser:
    parser = _Parser(
        prog="banc load", allow_abbrev=False, description="Charge la connexion et le tableau de bord."
    )
    add = parser.add_argument
    add("--profile", default="fumee", metavar="PROFIL", help="load/profiles (défaut : fumee)")
    add("--mutant", metavar="NOM", help="charge un portail fautif à dessein")
    add("--target", type=Path, metavar="FICHIER", help="un portail qui n’est pas celui du banc (TOML)")
    add("--seed", type=int, metavar="N", help="graine des tirages (défaut : celle du profil)")
    add("--mode", choices=("ouvert", "ferme"), help="arrivées au plan, ou visiteurs qui reviennent")
    add("--workers", type=int, default=1, metavar="N", help="processus qui se partagent le plan")
    add("--distant", type=int, default=0, metavar="N", help="dont N attendus d’autres machines (tunnel SSH)")
    add("--master-port", type=int, default=0, metavar="PORT", help="port du maître, sur 127.0.0.1")
    add("--web", type=int, default=0, metavar="PORT", help="ouvre la page de Locust sur 127.0.0.1:PORT")
    add("--preview", action="store_true", help="montre la courbe et le budget de CPU, sans rien lancer")
    return parser
