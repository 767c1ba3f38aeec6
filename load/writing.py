"""Writes the result of a run, has its page made, and tells it on one screen."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import orjson

from load.plan import ROOT
from load.wording import say_number, say_reason, say_share

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

WORDS = {"conforme": "CONFORME", "non_conforme": "NON CONFORME", "non_concluant": "NON CONCLUANT"}
PAGE_SECONDS = 60


def write_json(value: Mapping[str, Any], path: Path) -> None:
    """Write aside, then put in place: the file is whole or not there."""
    aside = path.with_name(path.name + ".part")
    aside.write_bytes(orjson.dumps(value, option=orjson.OPT_INDENT_2))
    aside.replace(path)


def render_page(profile: str, folder: Path) -> str | None:
    """Have the report made by its own program; why it is not there, or None."""
    command = [sys.executable, "-m", "reports", "load", "--profile", profile]
    with (folder / "report.log").open("wb") as log:
        try:
            done = subprocess.run(  # noqa: S603 - our own interpreter and our own module
                command, cwd=ROOT, stdout=log, stderr=log, timeout=PAGE_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            return f"la page n’était pas faite en {PAGE_SECONDS} s"
    return f"code {done.returncode}, voir {folder}/report.log" if done.returncode else None


def tell(result: Mapping[str, Any], notes: list[str]) -> str:
    """The answer first, then the reasons, then the figures."""
    arrivals, seen = result["arrivals"], result["correctness"]
    lines = [
        (
            f"{WORDS[result['verdict']]} : profil {result['profile']}, {arrivals['sent']} arrivées sur "
            f"{arrivals['planned']}, {seen['checked']} pages comparées, {seen['wrong']} écarts."
        ),
        *(f"  - {say_reason(reason)}" for reason in result["reasons"]),
        f"  {'étape':<36}{'acteur':<13}{'n':>5}{'err':>4}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}  (ressenti)",
        *(_tell_step(step) for step in result["steps"]),
        (
            f"  générateur : retard p99 {say_number(result['generator']['lag_p99_ms'])} ms, "
            f"{say_share(result['generator']['cpu'])} d’un cœur"
        ),
        *(f"  {say_reason(note)}" for note in notes),
    ]
    return "\n".join(lines)


def _tell_step(step: Mapping[str, Any]) -> str:
    felt = step["felt"]
    return f"  {step['name']:<36}{step['actor']:<13}{step['count']:>5}{step['errors']:>4}" + "".join(
        f"{say_number(felt[share]):>9}" for share in ("p50", "p95", "p99")
    )
