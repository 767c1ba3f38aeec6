"""The EDI door of customs, which a company's software calls; the format is the simulator's own."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from steps.drivers.transport import Exchange
from steps.errors import BenchFault

if TYPE_CHECKING:
    from steps.drivers.transport import Answer, Transport

PATH: Final = "/edi/h7"


class EdiDoor:
    """Files H7 declarations as an establishment's software does, and reads back what was filed."""

    def __init__(self, douane: str, transport: Transport) -> None:
        self._url, self._transport = douane.rstrip("/") + PATH, transport

    def file_h7(self, siret: str, reference: str) -> None:
        """File one H7 declaration; BenchFault when customs refuse it."""
        body = json.dumps({"siret": siret, "reference": reference}).encode()
        self._call("POST", siret, HTTPStatus.CREATED, body)

    def read_h7(self, siret: str) -> tuple[str, ...]:
        """References of the H7 declarations that an establishment has filed."""
        filed = json.loads(self._call("GET", siret, HTTPStatus.OK).body)["declarations"]
        return tuple(str(one["reference"]) for one in filed)

    def _call(self, method: str, siret: str, expected: HTTPStatus, body: bytes | None = None) -> Answer:
        headers = (("Authorization", f"Bearer edi-{siret}"), ("Content-Type", "application/json"))
        answer = self._transport.exchange(Exchange(method, self._url, headers, body))
        if answer.status != expected:
            raise BenchFault(f"EDI {method} {PATH} : {expected} attendu, {answer.status} reçu.")
        return answer
