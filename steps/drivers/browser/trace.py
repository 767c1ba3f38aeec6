"""Hides secrets in the traces of a browser, by their values: a trace tells the same text in many places."""

from __future__ import annotations

import json
import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, quote_plus, urlsplit
from zipfile import ZIP_DEFLATED, ZipFile

from steps.drivers.masking import MASK, SECRET_HEADERS, is_secret

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOLD: Final = frozenset({".trace", ".network"})
TEXTS: Final = TOLD | {".html", ".dat", ".json", ".txt"}
TYPED: Final = ("value", "__playwright_value_")
# A shorter text may be part of something else than a secret, a number of the trace itself for instance.
LONG: Final = 8


def mask_trace(path: Path) -> None:
    """Rewrite a trace without the secrets that were typed, sent or received while it was made."""
    with ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    found = {
        secret
        for name, content in entries.items()
        if PurePath(name).suffix in TOLD
        for line in content.decode("utf-8").splitlines()
        for secret in _read_secrets(json.loads(line))
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, _mask(content, found) if PurePath(name).suffix in TEXTS else content)


def _read_secrets(node: object) -> Iterator[str]:
    """The secret values of headers, cookies, fields and addresses, wherever they stand in a line."""
    if isinstance(node, dict):
        yield from _read_pair(node)
        for value in node.values():
            yield from _read_secrets(value)
    elif isinstance(node, list):
        for value in node:
            yield from _read_secrets(value)
    elif isinstance(node, str) and "?" in node:
        query = parse_qsl(urlsplit(node).query) if node.startswith("http") else ()
        yield from (value for name, value in query if is_secret(name))


def _read_pair(node: dict[str, object]) -> Iterator[str]:
    name = str(node.get("name", ""))
    hidden = is_secret(name) or node.get("type") == "password"
    for value in (node[key] for key in TYPED if isinstance(node.get(key), str)):
        if name.lower() in {"cookie", "set-cookie"}:
            yield from re.findall(r"(?:^|;\s*)[^=;\s]+=([^;]{8,})", str(value))
        elif hidden or name.lower() in SECRET_HEADERS:
            yield str(value)


def _mask(content: bytes, secrets: set[str]) -> bytes:
    # Longest first: one secret may hold another.
    for secret in sorted(filter(None, secrets), key=len, reverse=True):
        for written in {secret, json.dumps(secret)[1:-1], quote_plus(secret)}:
            text = re.escape(written.encode())
            pattern = text if len(written) >= LONG else rb'(?<=["=>])' + text + rb'(?=["&<]|$)'
            content = re.sub(pattern, MASK.encode(), content)
    return content
