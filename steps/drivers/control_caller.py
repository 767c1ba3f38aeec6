"""Speaks JSON to the control door; whatever goes wrong is a BenchFault."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Protocol

from steps.drivers.transport import Exchange
from steps.errors import BenchFault, ControlRefused, Inconclusive

if TYPE_CHECKING:
    from steps.drivers.transport import Answer, Transport

Document = Mapping[str, object]
JSON_HEADERS: Final = (("Accept", "application/json"), ("Content-Type", "application/json"))


class Calls(Protocol):
    """Whatever speaks to the door: the caller below, or one that stands before it."""

    def call(self, method: str, path: str, body: Document | None = None) -> dict[str, Any]:
        """The answer's object, empty for an answer without content."""


class Caller:
    """Speaks JSON to the door."""

    def __init__(self, url: str, transport: Transport, token: str | None = None) -> None:
        self._url, self._transport = url.rstrip("/"), transport
        self._headers = (*JSON_HEADERS, ("Authorization", f"Bearer {token}")) if token else JSON_HEADERS

    def call(self, method: str, path: str, body: Document | None = None) -> dict[str, Any]:
        """The answer's object, empty for an answer without content."""
        sent = None if body is None else json.dumps(body, default=_plain).encode()
        try:
            answer = self._transport.exchange(Exchange(method, self._url + path, self._headers, sent))
        except Inconclusive as error:
            raise BenchFault(f"La porte de commande ne répond pas : {error}") from error
        asked = f"{method} {path}"
        if answer.status >= HTTPStatus.BAD_REQUEST:
            raise _refusal(asked, answer)
        return _read_object(asked, answer) if answer.body else {}


def _refusal(asked: str, answer: Answer) -> ControlRefused:
    try:
        problem = _read_object(asked, answer)
    except BenchFault:
        problem = {}
    detail = problem.get("detail") or problem.get("title") or "sans explication"
    field = problem.get("field")
    return ControlRefused(asked, answer.status, str(detail), str(field) if field else None)


def _read_object(asked: str, answer: Answer) -> dict[str, Any]:
    try:
        read = json.loads(answer.body)
    except ValueError as error:
        raise BenchFault(f"La porte de commande répond à {asked} par autre chose que du JSON.") from error
    if not isinstance(read, dict):
        raise BenchFault(f"La porte de commande répond à {asked} par autre chose qu'un objet.")
    return read


def _plain(value: object) -> str:
    # TOML gives dates, JSON has none.
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    raise BenchFault(f"Valeur sans forme JSON dans un document de monde : {value!r}")
