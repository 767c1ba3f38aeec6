"""Reads an event file back, tolerating a last line cut short by a killed run.

Every line is checked against its schema. Only the last line may be broken: anywhere else it is a fault of
the bench, which alone writes this file.
"""

import json
from pathlib import Path
from typing import Any

from reports.errors import UnreadableEvents, UsageError
from reports.events import Footer, Header, Run, Scenario
from reports.parsing import parse_footer, parse_header, parse_scenario
from reports.schema import find_fault

# pytest's own statuses: all passed, some failed, none collected. Others mean that it did not do its work.
_PYTEST_ENDED = frozenset({0, 1, 5})

Json = dict[str, Any]


def read(path: Path) -> Run:
    """The run that a file tells of.

    Raises UsageError when there is no such file, UnreadableEvents when it is not one of ours.
    """
    try:
        content = path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise UsageError(
            f"Fichier d’événements introuvable : {path}. "
            "Lancez d’abord « ./banc check », ou nommez-le par --events."
        ) from error
    return read_bytes(content, name=str(path))


def read_bytes(content: bytes, *, name: str = "events.jsonl") -> Run:
    """The run told by the bytes of an event file; `name` serves the messages."""
    documents, truncated = _load(content, name)
    if not documents or documents[0].get("type") != "header":
        raise UnreadableEvents(
            f"{name} : pas d’en-tête lisible à la ligne 1, le banc a été arrêté avant d’écrire."
        )
    _check(documents, name)
    header = parse_header(documents[0])
    scenarios = tuple(parse_scenario(line) for line in documents[1:] if line["type"] == "scenario")
    footer = parse_footer(documents[-1]) if documents[-1]["type"] == "footer" else None
    return Run(header, scenarios, footer, cut=_explain_cut(header, scenarios, footer, truncated=truncated))


def _load(content: bytes, name: str) -> tuple[list[Json], bool]:
    lines = content.split(b"\n")
    last = max((rank for rank, line in enumerate(lines) if line.strip()), default=-1)
    documents: list[Json] = []
    for rank, line in enumerate(lines[: last + 1]):
        try:
            document = json.loads(line.decode("utf-8"))
        except ValueError as error:
            if rank == last:
                return documents, True
            raise UnreadableEvents(f"{name} : ligne {rank + 1} illisible, ce n’est pas du JSON.") from error
        if not isinstance(document, dict):
            raise UnreadableEvents(f"{name} : ligne {rank + 1}, un objet JSON était attendu.")
        documents.append(document)
    return documents, False


def _check(documents: list[Json], name: str) -> None:
    for rank, document in enumerate(documents):
        fault = _find_fault(document, is_first=rank == 0, is_last=rank == len(documents) - 1)
        if fault:
            raise UnreadableEvents(f"{name} : ligne {rank + 1} contraire à son schéma, {fault}.")


def _find_fault(document: Json, *, is_first: bool, is_last: bool) -> str | None:
    kind = document.get("type")
    if is_first:
        stamp = {"type", "schema", "run", "started_at"}
        run = {key: value for key, value in document.items() if key not in stamp}
        return find_fault("header", document) or find_fault("run", run)
    if kind == "scenario" or (kind == "footer" and is_last):
        return find_fault(str(kind), document)
    return f"$.type: {kind!r} n’est pas attendu ici"


def _explain_cut(
    header: Header, scenarios: tuple[Scenario, ...], footer: Footer | None, *, truncated: bool
) -> str | None:
    if footer is None:
        detail = " et sa dernière ligne est incomplète" if truncated else ""
        return f"L’exécution a été interrompue : le fichier d’événements n’a pas de fin{detail}."
    if footer.scenarios != len(scenarios):
        missing = f"{footer.scenarios} annoncés, {len(scenarios)} présents"
        return f"Le fichier d’événements a perdu des scénarios : {missing}."
    if footer.exit not in _PYTEST_ENDED:
        return f"L’exécution s’est arrêtée avant la fin (code {footer.exit} de pytest)."
    if header.planned is not None and len(scenarios) < header.planned:
        played = f"{len(scenarios)} scénarios joués sur {header.planned} prévus"
        return f"{played} : une option de pytest a écarté les autres."
    return None
