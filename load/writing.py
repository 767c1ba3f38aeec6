"""Writes the result of a run, and tells it on one screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from pathlib import Path

WORDS = {"conforme": "CONFORME", "non_conforme": "NON CONFORME", "non_concluant": "NON CONCLUANT"}


def write_result(result: dict[str, Any], folder: Path) -> Path:
    """Write `result.json` aside, then put it in place: it is whole or not there."""
    path = folder / "result.json"
    aside = folder / "result.json.part"
    aside.write_bytes(orjson.dumps(result, option=orjson.OPT_INDENT_2))
    aside.replace(path)
    return path


def tell(result: dict[str, Any], path: Path) -> str:
    """The answer first, then the reasons, then the figures."""
    arrivals, seen = result["arrivals"], result["correctness"]
    lines = [
        (
            f"{WORDS[result['verdict']]} : profil {result['profile']}, {arrivals['sent']} arrivées sur "
            f"{arrivals['planned']}, {seen['checked']} pages comparées, {seen['wrong']} écarts."
        ),
        *(f"  - {reason}" for reason in result["reasons"]),
        f"  {'étape':<32}{'acteur':<12}{'n':>4}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}  (ressenti)",
        *(_tell_step(step) for step in result["steps"]),
        (
            f"  générateur : retard p99 {result['generator']['lag_p99_ms']} ms, "
            f"{result['generator']['cpu']:.0%} d’un cœur"
        ),
        f"  {path}",
    ]
    return "\n".join(lines)


def _tell_step(step: dict[str, Any]) -> str:
    felt = step["felt"]
    return (
        f"  {step['name']:<32}{step['actor']:<12}{step['count']:>4}"
        f"{felt['p50']:>9.1f}{felt['p95']:>9.1f}{felt['p99']:>9.1f}"
    )
