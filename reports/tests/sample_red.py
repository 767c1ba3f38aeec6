"""A realistic run where several things go wrong, with its evidence on disk."""

import base64
import json
from pathlib import Path
from typing import Any

from reports.tests import sample

Json = dict[str, Any]

# One grey pixel, to be stretched by the page.
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOsr6//DwAFiQKJe0jq4AAAAABJRU5ErkJggg=="
)

DEBTS = [
    ["référence", "établissement", "montant", "réglée par"],
    ["DED-2026-0001", "000 176 115 00012", "1 250,00 €", "prélèvement SEPA"],
    ["DED-2026-0002", "000 176 115 00012", "318,40 €", "virement"],
]


def _steps(failed: int | None = None) -> list[Json]:
    told = [
        ("Étant donné que", "Bruno Lacaze travaille pour ALPHA (SIREN 000 176 115)", None),
        ("Et", "ces créances de la douane sont réglées", DEBTS),
        ("Quand", "Bruno ouvre l'onglet « Historique » des paiements", None),
        ("Alors", "il voit le paiement DED-2026-0001 de 1 250,00 €", None),
        ("Mais", "il ne voit aucun paiement DED-2026-0002", None),
    ]
    steps = []
    for rank, (keyword, text, table) in enumerate(told):
        outcome = "passed" if failed is None or rank < failed else "failed" if rank == failed else "skipped"
        steps.append(sample.step(keyword, text, outcome, line=12 + rank))
        if table is not None:
            steps[-1]["table"] = table
    return steps


def write_evidence(build: Path, picture: bytes = PICTURE) -> list[Json]:
    """Leave the evidence of a failure under build/, and say where."""
    folder = build / "evidence" / "tdb-19"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Bruno n°1.png").write_bytes(picture)
    (folder / "page.html").write_text("<h1>Tableau de bord</h1>", encoding="utf-8")
    calls = [
        ("10:05:01", "navigateur", "portailpro", "POST", "/connexion", 303, ""),
        (
            "10:05:02",
            "portailpro",
            "telepaiement",
            "GET",
            "/api/situation?siren=000176115",
            200,
            "2 créances",
        ),
        ("10:05:02", "navigateur", "portailpro", "GET", "/tableau-de-bord?paiements=historique", 200, ""),
    ]
    names = ("at", "caller", "service", "method", "path", "status", "note")
    entries = [{**dict(zip(names, call, strict=True)), "seq": rank} for rank, call in enumerate(calls, 1)]
    for entry in entries:
        entry["at"] = f"2026-03-03T{entry['at']}+01:00"
    journal = json.dumps({"first": 1, "last": 3, "entries": entries}, ensure_ascii=False)
    (folder / "journal.json").write_text(journal, encoding="utf-8")
    replayed = folder.with_name("tdb-19-rejeu")
    replayed.mkdir(exist_ok=True)
    (replayed / "Bruno.png").write_bytes(picture)
    kinds = {"screenshot": "Bruno n°1.png", "journal": "journal.json", "page": "page.html"}
    base = f"{build.name}/evidence/tdb-19"
    kept = [{"kind": kind, "path": f"{base}/{name}"} for kind, name in kinds.items()]
    return [*kept, {"kind": "screenshot", "path": f"{base}-rejeu/Bruno.png"}]


def _both(rule_id: str, **changes: Any) -> list[Json]:
    http = sample.scenario(rule_id, driver="http", **changes)
    chromium = {**http, "driver": "chromium", "duration_s": 1.34, "started_at": http["started_at"] + 4}
    return [http, chromium]


def _broken_transfer(evidence: list[Json]) -> list[Json]:
    reason = (
        "Dans la table « Historique des paiements », aucune ligne « Référence » = DED-2026-0002 "
        "n'était attendue.\n"
        "Trouvé : DED-2026-0002, 318,40 €, Virement."
    )
    told = {
        "name": "Un règlement par virement n'ajoute aucune ligne",
        "tags": ["TDB-19", "refus"],
        "verdict": "non_conforme",
        "reason": reason,
        "steps": _steps(failed=4),
    }
    http, chromium = _both("TDB-19", **told)
    accepting = {"name": "Un règlement par prélèvement apparaît dans l'historique", "line": 31}
    return [
        {**http, "attachments": evidence[1:3]},
        {
            **chromium,
            "attachments": evidence,
            "reason": f"{reason} (rejoué dans un monde neuf : non_conforme)",
        },
        *_both("TDB-19", steps=_steps()[:4], **accepting),
    ]


def _other_colours() -> list[Json]:
    waiting = "Délai de 5 s dépassé : le bouton « Rattacher » de la ligne « douane.gouv » n'est pas apparu."
    reading = "L'onglet « Historique » reste ouvert à la lecture ; la lecture AMB-15 est appliquée."
    return [
        sample.scenario(
            "CPT-17",
            "non_concluant",
            driver="chromium",
            name="Un second compte douane est refusé",
            line=44,
            tags=["CPT-17", "refus"],
            reason=f"Préalable non réuni : {waiting}",
            steps=[
                sample.step(
                    "Étant donné qu'", "Alice a rattaché son compte douane.gouv « amartin »", "failed"
                ),
                sample.step("Quand", "elle rattache aussi le compte « amartin2 »", "skipped"),
                sample.step("Alors", "le portail refuse ce second compte", "skipped"),
            ],
        ),
        sample.scenario(
            "TDB-09",
            "reserve",
            name="« Adhérer » seul laisse l'historique vide",
            line=51,
            tags=["TDB-09", "non_bloquant", "AMB-15", "refus"],
            reason=reading,
            steps=[
                sample.step("Étant donné que", "Chloé tient le seul droit « Adhérer »"),
                sample.step("Alors", "son historique est vide", "failed"),
            ],
        ),
        sample.scenario(
            "DEC-13",
            "non_applicable",
            name="Déclarer ouvre DELTA-G à côté du portail",
            reason="un nouvel onglet ne se montre que dans un navigateur",
            tags=["DEC-13", "navigateur"],
            steps=[sample.step("Quand", "Alice clique sur « Déclarer »", "skipped")],
        ),
        sample.scenario(
            "DEC-13",
            driver="chromium",
            name="Déclarer ouvre DELTA-G à côté du portail",
            tags=["DEC-13", "navigateur"],
            steps=[sample.step("Quand", "Alice clique sur « Déclarer »")],
            duration_s=1.7,
            started_at=sample.START + 40,
        ),
    ]


def red_run(build: Path, picture: bytes = PICTURE) -> bytes:
    """A run with every verdict but a fault of the bench; CPT-16 was selected and never played."""
    silent = {"CPT-16", "CPT-17", "TDB-09", "TDB-19", "DEC-13"}
    plain = [rule_id for rule_id, *_ in sample.RULES if rule_id not in silent]
    played = [event for rule_id in plain for event in _both(rule_id, steps=_steps())]
    played += _broken_transfer(write_evidence(build, picture)) + _other_colours()
    excluded = [
        {"id": "PAI-03", "reason": "les mandats SEPA viennent avec une prochaine tranche"},
        {"id": "AST-02", "reason": "formulaire d'assistance, pas encore simulé"},
    ]
    return sample.whole_run(
        played,
        [{**rule, "readings": ["AMB-15"] if rule["id"] == "CPT-14" else []} for rule in sample.catalogue()],
        exit_status=1,
        excluded=excluded,
        readings=[READING],
        source=SOURCE,
    )


READING: Json = {
    "id": "AMB-15",
    "title": "Cardinalité inverse du rattachement",
    "lines": [[62, 62]],
    "problem": "Un seul sens est énoncé.",
    "reading": "Un compte de la douane n'est rattaché qu'à un compte portailpro.",
    "question": "Un compte de la douane peut-il être rattaché à deux comptes portailpro ?",
}
SOURCE: Json = {
    "total": 3,
    "lines": [
        {"number": 2, "kind": "no_rule", "words": "un oui dont la question est perdue", "rules": []},
        {"number": 3, "kind": "cited", "words": "", "rules": ["MSG-01", "MSG-02"]},
    ],
}


MUTANTS: list[Json] = [
    {
        "name": "virements-visibles",
        "rule": "TDB-19",
        "service": "portailpro",
        "sentence": "Les règlements par virement apparaissent dans l'historique.",
        "drivers": ["http", "chromium"],
    },
    {
        "name": "application-dans-le-meme-onglet",
        "rule": "DEC-13",
        "service": "portailpro",
        "sentence": "L'application remplace le portail dans le même onglet.",
        "drivers": ["chromium"],
    },
    {
        "name": "siren-confondus",
        "rule": "TDB-13",
        "service": "portailpro",
        "sentence": "Les créances de tous les SIREN de l'usager sont mêlées.",
        "drivers": ["http", "chromium"],
    },
    {"name": "sans-effet", "rule": None, "service": "portailpro", "sentence": "Rien.", "drivers": ["http"]},
    {
        "name": "panne-generale",
        "rule": None,
        "service": "portailpro",
        "sentence": "Tout.",
        "drivers": ["http"],
    },
]


def campaign(*, survivor: bool = True) -> bytes:
    """A campaign where one faulty system goes unnoticed, unless told otherwise."""
    transfer = "Un règlement par virement n'ajoute aucune ligne"
    played = [
        sample.scenario("TDB-19", name=transfer),
        sample.scenario("TDB-13"),
        sample.scenario("DEC-13", name="Déclarer ouvre DELTA-G à côté du portail", driver="chromium"),
        sample.scenario("TDB-19", name=transfer, mutant="sans-effet"),
        sample.scenario("TDB-19", "non_conforme", name=transfer, mutant="panne-generale"),
        sample.scenario("TDB-13", "non_concluant", mutant="panne-generale"),
        sample.scenario("DEC-13", "non_conforme", driver="chromium", mutant="panne-generale"),
        sample.scenario("TDB-19", "non_conforme", name=transfer, mutant="virements-visibles"),
        sample.scenario(
            "DEC-13",
            "non_conforme",
            name="Déclarer ouvre DELTA-G à côté du portail",
            driver="chromium",
            mutant="application-dans-le-meme-onglet",
        ),
        sample.scenario("TDB-13", "conforme" if survivor else "non_conforme", mutant="siren-confondus"),
        sample.scenario("TDB-13", driver="chromium", mutant="siren-confondus"),
    ]
    return sample.whole_run(played, sample.catalogue(), exit_status=1, mutants=MUTANTS)
