"""The OpenAPI document of the control door, made from the table of operations."""

import re
from collections.abc import Sequence
from typing import Any

import msgspec

from simulators.core.control.operation import Nothing, Operation

_PROBLEM = {"$ref": "#/components/schemas/Problem"}
_REFUSAL = {"application/problem+json": {"schema": _PROBLEM}}
# Whole worlds come in by here: some thousands of people, from a tool of this machine.
DOCUMENT_MAX = 16 * 1024 * 1024
_PROBLEM_SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
        "detail": {"type": "string"}, "field": {"type": "string"},
    },
}  # fmt: skip


def _describe(operation: Operation, body_schema: dict[str, Any] | None) -> dict[str, Any]:
    in_path = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"{(\w+)}", operation.path)
    ]
    in_query = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in operation.query]
    described: dict[str, Any] = {
        "summary": operation.summary,
        "parameters": in_path + in_query,
        "responses": {str(status): {"description": text} for status, text in operation.answers}
        | {
            "default": {
                "description": "refus",
                "content": _REFUSAL,
            }
        },
    }
    if body_schema is not None:
        described["responses"]["413"] = {
            "description": f"corps de plus de {DOCUMENT_MAX // 2**20} Mio", "content": _REFUSAL,
        }  # fmt: skip
        described["requestBody"] = {
            "required": True, "content": {"application/json": {"schema": body_schema}},
        }  # fmt: skip
    return described


def _text_schema(_kind: type) -> dict[str, Any]:
    """Our own value types (SIREN, SIRET) travel as text."""
    return {"type": "string"}


def build_openapi(operations: Sequence[Operation]) -> dict[str, Any]:
    """The whole document, version 3.1."""
    with_body = [o for o in operations if o.body is not Nothing]
    schemas, components = msgspec.json.schema_components(
        [o.body for o in with_body], schema_hook=_text_schema, ref_template="#/components/schemas/{name}"
    )
    bodies = {id(o): schema for o, schema in zip(with_body, schemas, strict=True)}
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        described = _describe(operation, bodies.get(id(operation)))
        paths.setdefault(operation.path, {})[operation.method.lower()] = described
    return {
        "openapi": "3.1.0",
        "info": {"title": "Banc portailpro : porte de commande", "version": "1"},
        "paths": paths,
        "components": {"schemas": {**components, "Problem": _PROBLEM_SCHEMA}},
    }
