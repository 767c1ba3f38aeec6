"""Markdown summary of a load run, for the page of a CI job."""

from collections.abc import Iterable
from pathlib import Path

from reports.atomic import write_text
from reports.load.answer import compute_answer
from reports.load.document import Charge, Objective
from reports.load.objectives import judge, name_step
from reports.load.trust import build_trust
from reports.load.wording import (
    name_actor,
    name_metric,
    say_beside,
    say_bound,
    say_ms,
    say_number,
    say_reason,
)
from reports.render.chips import chip
from reports.verdicts import Verdict


def render_summary(charge: Charge) -> str:
    """The answer, the reasons, the objectives, the steps, the generator."""
    result = charge.result
    shown = chip(Verdict(result.verdict))
    blocks = [
        f"## {shown.sign} {shown.label} : charge « {result.profile} »",
        _escape(compute_answer(charge)),
        "\n".join(f"- {_escape(say_reason(reason))}" for reason in result.reasons),
        _list_arrivals(charge),
        *_list_objectives(result.slo),
        *_list_steps(charge),
        _list_trust(charge),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def write_summary(folder: Path, charge: Charge) -> None:
    """Replace summary.md in one move."""
    write_text(folder / "summary.md", render_summary(charge))


def _list_arrivals(charge: Charge) -> str:
    arrivals, seen = charge.result.arrivals, charge.result.correctness
    figures = (arrivals.planned, arrivals.sent, arrivals.lost, seen.checked, seen.wrong)
    columns = ("Arrivées prévues", "envoyées", "perdues", "Pages comparées", "Écarts")
    return _table(columns, [tuple(map(say_number, figures))], right=0)


def _list_objectives(slo: tuple[Objective, ...]) -> list[str]:
    if not slo:
        return []
    rows = [
        (
            f"{judge(found).sign} {judge(found).label}",
            "toute la charge" if found.step == found.actor == "*" else name_step(found.step),
            "" if found.actor == "*" else name_actor(found.actor),
            name_metric(found.metric),
            say_beside(found.metric, found.measured, found.limit),
            say_bound(found.metric, found.limit),
        )
        for found in sorted(slo, key=lambda found: found.ok)
    ]
    return ["### Objectifs", _table(("", "Étape", "Acteur", "Mesure", "Constaté", "Limite"), rows, right=4)]


def _list_steps(charge: Charge) -> list[str]:
    if not charge.result.steps:
        return []
    columns = ("Étape", "Acteur", "Passages", "Échecs", "Ressenti p50", "p95", "p99", "Service p95")
    rows = [
        (
            step.name,
            name_actor(step.actor),
            say_number(step.count),
            say_number(step.errors),
            *map(say_ms, (step.felt.p50, step.felt.p95, step.felt.p99, step.service.p95)),
        )
        for step in charge.result.steps
    ]
    return ["### Étapes", _table(columns, rows, right=2)]


def _list_trust(charge: Charge) -> str:
    proofs = build_trust(charge).proofs
    return "### Générateur\n\n" + "\n".join(
        f"- {proof.name} : **{proof.figure}** ({_escape(proof.words)})" for proof in proofs
    )


def _table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]], *, right: int) -> str:
    """Columns from `right` on hold figures, and are set to the right."""
    rule = ["---:" if rank >= right else "---" for rank in range(len(columns))]
    return "\n".join(f"| {' | '.join(map(_escape_cell, row))} |" for row in (columns, tuple(rule), *rows))


def _escape(text: str) -> str:
    """What a page showed never becomes markup."""
    flat = " ".join(text.split()) if "\n" in text else text
    return "".join(f"\\{character}" if character in "\\`*_<>[]#" else character for character in flat)


def _escape_cell(text: str) -> str:
    return text if set(text) <= {"-", ":"} else _escape(text).replace("|", "\\|")
