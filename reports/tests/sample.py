"""A realistic run, built from small pieces that each test may change."""

import json
from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]

START = 1_772_528_700.0

RULES: tuple[tuple[str, str, str, str, int], ...] = (
    (
        "CPT-14",
        "compte",
        "ensemble",
        "Le rattachement relie un compte portailpro à un compte tenu ailleurs.",
        59,
    ),
    ("CPT-16", "compte", "portail", "À la connexion, l'utilisateur choisit le SIREN de travail.", 60),
    (
        "CPT-17",
        "compte",
        "portail",
        "À un compte portailpro correspond au plus un compte douane rattaché.",
        62,
    ),
    ("AUT-03", "authentification", "ensemble", "Se connecter une fois suffit, dans les deux sens.", 70),
    ("AUT-07", "authentification", "ensemble", "Le couple d'un site est rejeté par l'autre.", 81),
    (
        "HAB-07",
        "habilitation",
        "portail",
        "Les droits sont cloisonnés, copropriétaire par copropriétaire.",
        120,
    ),
    ("HAB-15", "habilitation", "portail", "Un droit retiré cesse en temps réel de produire effet.", 139),
    (
        "TDB-09",
        "tableau_de_bord",
        "portail",
        "Les créances n'apparaissent qu'au titulaire de « Télépayer ».",
        115,
    ),
    ("TDB-13", "tableau_de_bord", "portail", "Les données affichées ne débordent jamais du SIREN.", 169),
    ("TDB-19", "tableau_de_bord", "portail", "Un règlement par virement n'est pas visible.", 200),
    ("DEC-13", "declarations", "portail", "Le clic ouvre l'application dans un nouvel onglet.", 227),
)


def rule(rule_id: str, statement: str = "Une règle.", **changes: Any) -> Json:
    """A rule as the header describes it."""
    source = {"section": "Tableau de bord", "lines": [[200, 200]]}
    described = {"id": rule_id, "statement": statement, "theme": "tableau_de_bord", "subject": "portail"}
    return {**described, "source": source, "readings": [], "forbids": False, **changes}


def run_sheet(rules: Iterable[Json] | None = None, **changes: Any) -> Json:
    """What a run is about: what the entry point writes for the collector."""
    known = list(rules) if rules is not None else [rule("TDB-19")]
    return {
        "target": {"name": "reference", "url": "http://portailpro.localhost:8700"},
        "edition": "V1",
        "drivers": ["http", "chromium"],
        "mutant": None,
        "rules": known,
        "selection": [described["id"] for described in known],
        "excluded": [],
        **changes,
    }


def header(rules: Iterable[Json] | None = None, **changes: Any) -> Json:
    """First line of an event file."""
    stamp = {"type": "header", "schema": 1, "run": "20260303T100500-42"}
    return {**stamp, "started_at": "2026-03-03T10:05:00+01:00", **run_sheet(rules, **changes)}


def step(keyword: str, text: str, outcome: str = "passed", **changes: Any) -> Json:
    """A step as played."""
    return {"keyword": keyword, "text": text, "line": 12, "outcome": outcome, "duration_s": 0.004, **changes}


def scenario(rule_id: str, verdict: str = "conforme", **changes: Any) -> Json:
    """A scenario as played."""
    return {
        "type": "scenario",
        "name": f"Exemple de {rule_id}",
        "feature": "features/tableau_de_bord/virements.feature",
        "line": 10,
        "rules": [rule_id],
        "tags": [rule_id],
        "driver": "http",
        "mutant": None,
        "verdict": verdict,
        "reason": None if verdict == "conforme" else "Une raison.",
        "started_at": START,
        "duration_s": 0.03,
        "steps": [step("Quand", "Alice ouvre l'onglet « Historique »")],
        "attachments": [],
        **changes,
    }


def footer(scenarios: int, **changes: Any) -> Json:
    """Last line of a run that reached its end."""
    ended = {"type": "footer", "scenarios": scenarios, "ended_at": "2026-03-03T10:05:42+01:00"}
    return {**ended, "duration_s": 42.0, "exit": 0, **changes}


def encode(lines: Iterable[Json]) -> bytes:
    """An event file."""
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def whole_run(
    scenarios: Iterable[Json], rules: Iterable[Json] | None = None, *, exit_status: int = 0, **changes: Any
) -> bytes:
    """A run that reached its end."""
    played = list(scenarios)
    return encode([header(rules, **changes), *played, footer(len(played), exit=exit_status)])


def catalogue() -> list[Json]:
    """Eleven rules of the FAQ, enough for a page that looks like the real one."""
    sections = {"compte": "Création de compte", "tableau_de_bord": "Tableau de bord"}
    return [
        rule(
            rule_id,
            statement,
            theme=theme,
            subject=subject,
            source={"section": sections.get(theme, theme.capitalize()), "lines": [[line, line]]},
        )
        for rule_id, theme, subject, statement, line in RULES
    ]
