"""A trace keeps what explains a failure, and no secret."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from zipfile import ZipFile

from steps.drivers.browser.trace import mask_trace

if TYPE_CHECKING:
    from pathlib import Path

NETWORK = {
    "url": "http://h/a?code=abcdefgh&onglet=1",
    "headers": [
        {"name": "Cookie", "value": "s=session-longue; t=autre-longue"},
        {"name": "Accept", "value": "*/*"},
    ],
    "postData": {
        "params": [
            {"name": "numero_carte", "value": "0000 0000 0000 0000"},
            {"name": "cryptogramme", "value": "123"},
        ]
    },
    "time": 123,
}
TRACE = {
    "snapshot": ["INPUT", {"name": "iban", "__playwright_value_": "FR7600000000000000000000194"}],
    "at": 1234,
}


def test_secrets_are_masked_by_their_values(tmp_path: Path) -> None:
    """Cards, accounts, cookies and codes go, as sent, as typed and as encoded; figures of the trace stay."""
    path = tmp_path / "t.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("trace.network", json.dumps(NETWORK) + "\n")
        archive.writestr("trace.trace", json.dumps(TRACE) + "\n")
        archive.writestr("resources/a.dat", "numero_carte=0000+0000+0000+0000&cryptogramme=123&nom=Lacaze")
        archive.writestr("screencast/a.jpeg", b"\xff123")
    mask_trace(path)
    with ZipFile(path) as archive:
        network, trace = (json.loads(archive.read(f"trace.{kind}")) for kind in ("network", "trace"))
        sent, picture = archive.read("resources/a.dat"), archive.read("screencast/a.jpeg")
    assert network["url"] == "http://h/a?code=***&onglet=1"
    assert network["headers"][0]["value"] == "s=***; t=***"
    assert [one["value"] for one in network["postData"]["params"]] == ["***", "***"]
    assert network["time"] == 123
    assert trace == {"snapshot": ["INPUT", {"name": "iban", "__playwright_value_": "***"}], "at": 1234}
    assert (sent, picture) == (b"numero_carte=***&cryptogramme=***&nom=Lacaze", b"\xff123")
